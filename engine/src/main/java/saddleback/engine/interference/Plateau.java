package saddleback.engine.interference;

/**
 * A moment of least speed between two of greatest speed (at an end of the course the speed there
 * counts as one): the learning curve turns from concave to convex.
 *
 * @param time of the least speed
 * @param performance J, the sum of the components, at that time
 * @param speed the least speed
 * @param before the greatest speed since the plateau before, or since the start
 * @param after the greatest speed until the next plateau, or until the end
 * @param from when the speed fell to {@link #FLAT} of the smaller of both; equal to {@code time}
 *     for a plateau that is not flat
 * @param until when it rose above that again
 */
public record Plateau(
        double time,
        double performance,
        double speed,
        double before,
        double after,
        double from,
        double until) {
    /** The severity up to which a plateau counts as flat. */
    public static final double FLAT = 0.1;

    /**
     * The least speed over the smaller of the greatest speeds beside it, in [0, 1]; 0 where the
     * least speed is negative.
     */
    public double severity() {
        return Math.max(0, speed) / Math.min(before, after);
    }

    /** Whether the severity is at most {@link #FLAT}. */
    public boolean flat() {
        return severity() <= FLAT;
    }

    /** How long it is flat. */
    public double duration() {
        return until - from;
    }
}
