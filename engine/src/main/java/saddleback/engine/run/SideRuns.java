package saddleback.engine.run;

import java.util.concurrent.CancellationException;

/**
 * Runs of parts of the work that are done side by side, one a thread. Only the first worker, which
 * is the thread of the analysis, asks whether to go on; the others end when it was told to stop,
 * and why it was is told by it alone.
 */
public final class SideRuns {
    private static final Workers ALONE = new Workers(1);

    private volatile boolean stopped;

    /**
     * The run of one worker's part: a thread of its own, nothing kept, nobody watching.
     *
     * @param worker as {@link Workers.Task} numbers it
     * @param asked by the first worker, at every step
     */
    public <T> Run<T> of(int worker, Progress asked) {
        return new Run<>() {
            @Override
            public void step(double fraction, String doing) {
                if (stopped) throw new CancellationException();
                if (worker == 0) asking(() -> asked.step(fraction, doing));
            }

            @Override
            public Workers workers() {
                return ALONE;
            }
        };
    }

    /** Does a part of the work; that it ended because the analysis was stopped is not told on. */
    public void part(int worker, Runnable work) {
        try {
            work.run();
        } catch (CancellationException e) {
            if (worker == 0 || !stopped) throw e;
        }
    }

    /** Does something that may stop the analysis, by its thread; the others end then. */
    public void asking(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException | Error e) {
            stopped = true;
            throw e;
        }
    }
}
