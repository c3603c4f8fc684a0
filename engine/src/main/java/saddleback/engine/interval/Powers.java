package saddleback.engine.interval;

/** Powers of intervals. */
public final class Powers {
    private Powers() {}

    /**
     * x to a whole power.
     *
     * @param n at most 2^30 in absolute value
     */
    public static Interval whole(Interval x, int n) {
        if (n < 0) return Interval.ONE.over(whole(x, -n));
        if (n == 0) return Interval.ONE;
        if (n == 1) return x;
        Interval base = n % 2 == 0 ? Elementary.abs(x) : x;
        Interval p =
                Elementary.hull(
                        product(Interval.of(base.low()), n), product(Interval.of(base.high()), n));
        return n % 2 == 0 ? p.within(0, Double.POSITIVE_INFINITY) : p;
    }

    /** x to any power; nothing is known where x holds negative numbers. */
    public static Interval real(Interval x, Interval exponent) {
        Interval p = Elementary.exp(exponent.times(Elementary.log(x)));
        return p.within(0, Double.POSITIVE_INFINITY);
    }

    /** By squaring. */
    private static Interval product(Interval x, int n) {
        if (n == 1) return x;
        Interval root = product(x, n / 2);
        Interval square = root.times(root);
        return n % 2 == 0 ? square : square.times(x);
    }
}
