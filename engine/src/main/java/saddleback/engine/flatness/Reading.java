package saddleback.engine.flatness;

/**
 * What a measure gave.
 *
 * @param value NaN where it has none
 * @param low the value is at least this; equal to {@code value} where it is exact to rounding
 * @param high the value is at most this
 * @param certainty what low and high are
 * @param how a few words on how it was found, or why there is none
 */
public record Reading(double value, double low, double high, Certainty certainty, String how) {

    /** What an interval around a value means. */
    public enum Certainty {
        /** Exact to rounding; low and high are the value. */
        EXACT,
        /** Between low and high; {@code how} says whether proved or at a resolution. */
        BOUND,
        /** Holds with 95 % probability over the draws of the Monte Carlo. */
        CONFIDENCE,
        /** low is attained; nothing is known upwards. */
        AT_LEAST,
        /** There is no value. */
        NONE
    }

    /** Whether the value was attained by a search, so that the true one may lie above it. */
    public boolean attained() {
        return certainty == Certainty.AT_LEAST
                || (certainty == Certainty.BOUND && low == value && value < high);
    }

    /** Exact to rounding. */
    public static Reading exact(double value, String how) {
        return new Reading(value, value, value, Certainty.EXACT, how);
    }

    /** With an interval that holds with 95 % probability. */
    public static Reading estimate(double value, double low, double high, String how) {
        return new Reading(value, low, high, Certainty.CONFIDENCE, how);
    }

    /** With bounds; {@code how} says whether they are proved. */
    public static Reading between(double value, double low, double high, String how) {
        return new Reading(value, low, high, Certainty.BOUND, how);
    }

    /** Attained at a place that was found. */
    public static Reading atLeast(double value, String how) {
        return new Reading(value, value, Double.POSITIVE_INFINITY, Certainty.AT_LEAST, how);
    }

    /** No value, with the reason. */
    public static Reading none(String why) {
        return new Reading(Double.NaN, Double.NaN, Double.NaN, Certainty.NONE, why);
    }
}
