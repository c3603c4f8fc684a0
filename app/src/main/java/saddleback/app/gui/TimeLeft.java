package saddleback.app.gui;

import java.util.function.LongSupplier;

/** How long a run will still take, from its pace since the first report. */
final class TimeLeft {
    private static final double SECOND = 1e9;
    private static final double LEAST_SECONDS = 0.5;

    private final LongSupplier clock;
    private boolean started;
    private long firstTime;
    private double firstFraction;

    /**
     * Nothing known yet.
     *
     * @param clock nanoseconds from any fixed time
     */
    TimeLeft(LongSupplier clock) {
        this.clock = clock;
    }

    void restart() {
        started = false;
    }

    /** As {@code 1:05 left}; empty where it cannot be told. */
    String left(double fraction) {
        long now = clock.getAsLong();
        if (!started) {
            started = true;
            firstTime = now;
            firstFraction = fraction;
            return "";
        }
        double seconds = (now - firstTime) / SECOND;
        double rate = (fraction - firstFraction) / seconds;
        if (seconds < LEAST_SECONDS || !(rate > 0) || fraction >= 1) return "";
        long s = (long) Math.ceil(Math.min((1 - fraction) / rate, 3.6e6));
        return s < 3600
                ? "%d:%02d left".formatted(s / 60, s % 60)
                : "%d:%02d:%02d left".formatted(s / 3600, s / 60 % 60, s % 60);
    }
}
