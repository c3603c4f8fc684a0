package saddleback.engine.interval;

/**
 * Elementary functions of intervals. Each is monotone on the parts it is taken apart into, so that
 * only ends are evaluated. Values are those of {@link StrictMath} widened by twice the error that
 * {@link Math} documents for the function (1 ulp for exp, log and log1p, 2.5 for sinh, cosh and
 * tanh), which the same algorithms keep; these bounds are assumed, not proved here.
 */
public final class Elementary {
    private static final double EXP_ULPS = 1;
    private static final double LOG1P_ULPS = 1;
    private static final double LOG_ULPS = 1;
    private static final double HYPERBOLIC_ULPS = 2.5;

    private Elementary() {}

    /** exp x. */
    public static Interval exp(Interval x) {
        return hull(exp(x.low()), exp(x.high()));
    }

    /** The natural logarithm; nothing is known where x holds negative numbers. */
    public static Interval log(Interval x) {
        if (!(x.low() >= 0)) return Interval.UNKNOWN;
        return hull(
                widened(StrictMath.log(x.low()), LOG_ULPS),
                widened(StrictMath.log(x.high()), LOG_ULPS));
    }

    /** The square root; nothing is known where x holds negative numbers. */
    public static Interval sqrt(Interval x) {
        if (!(x.low() >= 0)) return Interval.UNKNOWN;
        double low = Math.nextDown(Math.sqrt(x.low()));
        return new Interval(Math.max(0, low), Math.nextUp(Math.sqrt(x.high())));
    }

    /** |x|. */
    public static Interval abs(Interval x) {
        if (x.low() >= 0) return x;
        if (x.high() <= 0) return x.negated();
        return new Interval(x.contains(0) ? 0 : Double.NaN, x.magnitude());
    }

    /** sinh x. */
    public static Interval sinh(Interval x) {
        return hull(
                widened(StrictMath.sinh(x.low()), HYPERBOLIC_ULPS),
                widened(StrictMath.sinh(x.high()), HYPERBOLIC_ULPS));
    }

    /** cosh x. */
    public static Interval cosh(Interval x) {
        Interval a = abs(x);
        return hull(
                        widened(StrictMath.cosh(a.low()), HYPERBOLIC_ULPS),
                        widened(StrictMath.cosh(a.high()), HYPERBOLIC_ULPS))
                .within(1, Double.POSITIVE_INFINITY);
    }

    /** tanh x. */
    public static Interval tanh(Interval x) {
        return hull(tanh(x.low()), tanh(x.high()));
    }

    /** The derivative of tanh: four times that of the logistic function at 2 x. */
    public static Interval tanhSlope(Interval x) {
        Interval s = logisticSlope(new Interval(2 * x.low(), 2 * x.high()));
        return new Interval(4 * s.low(), 4 * s.high());
    }

    /** The logistic function 1 / (1 + exp(-x)). */
    public static Interval logistic(Interval x) {
        return hull(logistic(x.low()), logistic(x.high()));
    }

    /** The derivative of the logistic function: even, and falling on both sides of 0. */
    public static Interval logisticSlope(Interval x) {
        Interval low = slope(x.low());
        Interval high = slope(x.high());
        double top = x.contains(0) ? 0.25 : Math.max(low.high(), high.high());
        return new Interval(Math.min(low.low(), high.low()), top);
    }

    /** log(1 + exp x). */
    public static Interval softplus(Interval x) {
        return hull(softplus(x.low()), softplus(x.high()));
    }

    private static Interval exp(double x) {
        return widened(StrictMath.exp(x), EXP_ULPS).within(0, Double.POSITIVE_INFINITY);
    }

    private static Interval tanh(double x) {
        return widened(StrictMath.tanh(x), HYPERBOLIC_ULPS).within(-1, 1);
    }

    private static Interval logistic(double x) {
        return Interval.ONE.over(Interval.ONE.plus(exp(-x))).within(0, 1);
    }

    /** e / (1 + e)^2 with e = exp(-|x|). */
    private static Interval slope(double x) {
        Interval e = exp(-Math.abs(x));
        Interval root = Interval.ONE.plus(e);
        return e.over(root.times(root)).within(0, 0.25);
    }

    /** max(x, 0) + log1p(exp(-|x|)). */
    private static Interval softplus(double x) {
        Interval e = exp(-Math.abs(x));
        Interval log =
                hull(
                        widened(StrictMath.log1p(e.low()), LOG1P_ULPS),
                        widened(StrictMath.log1p(e.high()), LOG1P_ULPS));
        return Interval.of(Math.max(x, 0)).plus(log).within(0, Double.POSITIVE_INFINITY);
    }

    static Interval hull(Interval a, Interval b) {
        return new Interval(Math.min(a.low(), b.low()), Math.max(a.high(), b.high()));
    }

    /**
     * Twice the error, since the exact value may lie where neighbouring doubles are twice as far.
     */
    static Interval widened(double v, double ulps) {
        if (Double.isInfinite(v))
            return v > 0
                    ? new Interval(Double.MAX_VALUE / 2, v)
                    : new Interval(v, -Double.MAX_VALUE / 2);
        return Interval.around(v, 2 * ulps * Math.ulp(v));
    }
}
