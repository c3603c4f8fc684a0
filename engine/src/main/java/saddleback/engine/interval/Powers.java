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
        Interval result = Interval.ONE;
        Interval square = x;
        for (int left = n; left > 0; left /= 2) {
            if (left % 2 == 1) result = result == Interval.ONE ? square : result.times(square);
            if (left > 1) square = square.times(square);
        }
        return result;
    }
}
