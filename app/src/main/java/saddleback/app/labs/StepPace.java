package saddleback.app.labs;

import java.util.concurrent.locks.LockSupport;

/** Holds steps back to so many a second. Used by one thread. */
public final class StepPace {
    private static final double NANOS = 1e9;
    private static final long LONGEST_WAIT = 20_000_000;

    private double between;
    private double next;

    /** From now on so many steps a second. */
    public void change(double stepsPerSecond) {
        between = NANOS / stepsPerSecond;
        next = 0;
    }

    /** Whether the next step may be made; waits a moment where it may not. */
    public boolean due() {
        if (between == 0) return true;
        long now = System.nanoTime();
        if (next == 0 || now - next > NANOS) next = now;
        if (now < next) {
            LockSupport.parkNanos(Math.min(LONGEST_WAIT, (long) (next - now)));
            return false;
        }
        next += between;
        return true;
    }
}
