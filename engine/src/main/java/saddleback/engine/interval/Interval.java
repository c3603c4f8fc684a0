package saddleback.engine.interval;

/**
 * All real numbers from {@code low} to {@code high}. The result of an operation holds the exact
 * result for all numbers of its operands (Moore 1966): each end is the nearest double, moved one
 * double outwards unless it is sure to be exact. Ends may be infinite; an end that is not a number says that nothing is known.
 *
 * @param low not above {@code high}
 */
public record Interval(double low, double high) {
    /** 0 alone. */
    public static final Interval ZERO = new Interval(0, 0);

    /** 1 alone. */
    public static final Interval ONE = new Interval(1, 1);

    /** Nothing is known; every result of it is such an interval. */
    public static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN);

    /** Checks the order of the ends. */
    public Interval {
        if (low > high)
            throw new IllegalArgumentException("low: at most %s, was %s".formatted(high, low));
    }

    /** This number alone. */
    public static Interval of(double x) {
        return new Interval(x, x);
    }

    /** All numbers at most {@code radius}, not negative, away from {@code x}. */
    public static Interval around(double x, double radius) {
        return new Interval(Math.nextDown(x - radius), Math.nextUp(x + radius));
    }

    /** The sum. */
    public Interval plus(Interval o) {
        return new Interval(below(low + o.low), above(high + o.high));
    }

    /** The difference. */
    public Interval minus(Interval o) {
        return new Interval(below(low - o.high), above(high - o.low));
    }

    /** A sum that is computed as 0 is 0. */
    private static double below(double sum) {
        return sum == 0 ? sum : Math.nextDown(sum);
    }

    private static double above(double sum) {
        return sum == 0 ? sum : Math.nextUp(sum);
    }

    /** Exact. */
    public Interval negated() {
        return new Interval(-high, -low);
    }

    /** The product. */
    public Interval times(Interval o) {
        double a = low * o.low;
        double b = low * o.high;
        double c = high * o.low;
        double d = high * o.high;
        return new Interval(
                Math.nextDown(Math.min(Math.min(a, b), Math.min(c, d))),
                Math.nextUp(Math.max(Math.max(a, b), Math.max(c, d))));
    }

    /** The quotient; all numbers where {@code o} holds 0. */
    public Interval over(Interval o) {
        if (o.contains(0)) return new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        double a = low / o.low;
        double b = low / o.high;
        double c = high / o.low;
        double d = high / o.high;
        return new Interval(
                Math.nextDown(Math.min(Math.min(a, b), Math.min(c, d))),
                Math.nextUp(Math.max(Math.max(a, b), Math.max(c, d))));
    }

    /** Without what lies below {@code least} or above {@code most}, known not to be possible. */
    public Interval within(double least, double most) {
        return new Interval(Math.clamp(low, least, most), Math.clamp(high, least, most));
    }

    /** Whether x is in it; false where an end is not a number. */
    public boolean contains(double x) {
        return low <= x && x <= high;
    }

    /** The largest absolute value in it. */
    public double magnitude() {
        return Math.max(Math.abs(low), Math.abs(high));
    }

    /** A number in the middle, to rounding. */
    public double middle() {
        return low == high ? low : low / 2 + high / 2;
    }

    /** All of it is at most this far from {@link #middle}. */
    public double radius() {
        if (low == high) return 0;
        double m = middle();
        return Math.nextUp(Math.max(m - low, high - m));
    }
}
