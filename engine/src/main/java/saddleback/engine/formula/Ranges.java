package saddleback.engine.formula;

import saddleback.engine.interval.Elementary;
import saddleback.engine.interval.Interval;

import java.util.function.DoubleUnaryOperator;

/**
 * The functions of formulas for intervals. Each is taken apart into monotone pieces, so that only
 * ends are evaluated, by {@link StrictMath}; results are widened by twice the error that {@link
 * Math} documents, as in {@link Elementary}. Where a part of the argument has no value nothing is
 * known of the result.
 */
final class Ranges {
    private static final double ULPS = 1;
    private static final double HYPERBOLIC_ULPS = 2.5;
    private static final double LARGE = 1e8;
    private static final double NEAR = 1e-7;

    private Ranges() {}

    static Interval sin(Interval a) {
        return wave(a, StrictMath::sin, StrictMath.PI / 2);
    }

    static Interval cos(Interval a) {
        return wave(a, StrictMath::cos, 0);
    }

    static Interval tan(Interval a) {
        return sin(a).over(cos(a));
    }

    static Interval asin(Interval a) {
        return within(a, -1, 1) ? rising(a, StrictMath::asin, ULPS) : Interval.UNKNOWN;
    }

    static Interval acos(Interval a) {
        if (!within(a, -1, 1)) return Interval.UNKNOWN;
        return rising(a.negated(), v -> StrictMath.acos(-v), ULPS);
    }

    static Interval atan(Interval a) {
        return rising(a, StrictMath::atan, ULPS);
    }

    static Interval sinh(Interval a) {
        return rising(a, StrictMath::sinh, HYPERBOLIC_ULPS);
    }

    static Interval cosh(Interval a) {
        return rising(abs(a), StrictMath::cosh, HYPERBOLIC_ULPS)
                .within(1, Double.POSITIVE_INFINITY);
    }

    static Interval tanh(Interval a) {
        return Elementary.tanh(a);
    }

    static Interval exp(Interval a) {
        return Elementary.exp(a);
    }

    static Interval log(Interval a) {
        return a.low() > 0 ? rising(a, StrictMath::log, ULPS) : Interval.UNKNOWN;
    }

    static Interval sqrt(Interval a) {
        if (!(a.low() >= 0)) return Interval.UNKNOWN;
        return rising(a, StrictMath::sqrt, ULPS).within(0, Double.POSITIVE_INFINITY);
    }

    static Interval abs(Interval a) {
        if (a.low() >= 0) return a;
        if (a.high() <= 0) return a.negated();
        return new Interval(0, a.magnitude());
    }

    /** The power with one exponent. */
    static Interval power(Interval base, double n) {
        if (n == 0) return Interval.ONE;
        if (n < 0) return Interval.ONE.over(power(base, -n));
        DoubleUnaryOperator f = v -> StrictMath.pow(v, n);
        if (n == 1) return base;
        if (n != StrictMath.rint(n))
            return base.low() >= 0 ? rising(base, f, ULPS) : Interval.UNKNOWN;
        if (n % 2 == 0) return rising(abs(base), f, ULPS).within(0, Double.POSITIVE_INFINITY);
        return rising(base, f, ULPS);
    }

    private static boolean within(Interval a, double low, double high) {
        return a.low() >= low && a.high() <= high;
    }

    private static Interval rising(Interval a, DoubleUnaryOperator f, double ulps) {
        double low = f.applyAsDouble(a.low());
        double high = f.applyAsDouble(a.high());
        return new Interval(
                StrictMath.nextDown(low - 2 * ulps * StrictMath.ulp(low)),
                StrictMath.nextUp(high + 2 * ulps * StrictMath.ulp(high)));
    }

    /** Sine or cosine, whose crests lie at {@code crest} and whole turns from there. */
    private static Interval wave(Interval a, DoubleUnaryOperator f, double crest) {
        if (Double.isNaN(a.magnitude())) return Interval.UNKNOWN;
        if (a.magnitude() >= LARGE) return new Interval(-1, 1);
        double at = f.applyAsDouble(a.low());
        double to = f.applyAsDouble(a.high());
        boolean top = reaches(a, crest);
        boolean bottom = reaches(a, crest + StrictMath.PI);
        double slack = 4 * ULPS * StrictMath.ulp(1.0);
        double low = bottom ? -1 : StrictMath.min(at, to) - slack;
        double high = top ? 1 : StrictMath.max(at, to) + slack;
        return new Interval(low, high).within(-1, 1);
    }

    /**
     * Whether an interval has a place that is whole turns from another, or may have to rounding.
     */
    private static boolean reaches(Interval a, double place) {
        double turn = 2 * StrictMath.PI;
        double first = StrictMath.ceil((a.low() - place) / turn - NEAR);
        return first <= (a.high() - place) / turn + NEAR;
    }
}
