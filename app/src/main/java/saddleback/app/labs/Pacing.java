package saddleback.app.labs;

/** How many steps of an instrument that runs by itself are due. */
public final class Pacing {
    /** Steps that are late by more than this part of a second are never made. */
    private static final double LATE = 0.1;

    private static final double NANOS = 1e9;

    private final double speed;
    private final long from;
    private long given;

    /**
     * Begins now.
     *
     * @param speed steps a second
     * @param from nanoseconds
     */
    public Pacing(double speed, long from) {
        this.speed = speed;
        this.from = from;
    }

    /** Steps a second. */
    public double speed() {
        return speed;
    }

    /** Steps that have become due since this was asked last. */
    public int due(long now) {
        long all = (long) ((now - from) / NANOS * speed);
        long due = all - given;
        given = all;
        return Math.clamp(due, 0, Integer.MAX_VALUE);
    }

    /** The most steps that may be waiting. */
    public int most() {
        return (int) Math.max(1, LATE * speed);
    }
}
