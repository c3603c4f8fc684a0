package saddleback.app.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The wish to stop, from Ctrl-C or a termination signal. Work learns of it at its next step, keeps
 * what is finished and ends; only if it does not within ten seconds is the process stopped hard.
 */
public final class Interrupt {
    private static final long PATIENCE_SECONDS = 10;

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean requested;
    private volatile int code = ExitCode.CANCELLED;

    /** Asks running work to stop. */
    public void request() {
        requested = true;
    }

    /** Whether work should stop. */
    public boolean requested() {
        return requested;
    }

    /** Takes Ctrl-C and termination as requests, from now to the end of the process. */
    public void watchSignals() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::wind, "interrupt"));
    }

    /** The command has ended with this code; the process may end. */
    public void ended(int exitCode) {
        code = exitCode;
        ended.countDown();
    }

    /** Runs when the process is about to end, be it by a signal or by its own exit. */
    private void wind() {
        if (ended.getCount() == 0) return;
        request();
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.out.flush();
        System.err.flush();
        Runtime.getRuntime().halt(code);
    }
}
