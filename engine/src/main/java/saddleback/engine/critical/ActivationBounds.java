package saddleback.engine.critical;

import saddleback.engine.interval.Elementary;
import saddleback.engine.interval.Interval;
import saddleback.engine.net.Pointwise;

/** Value and first two derivatives of an activation over an interval. */
final class ActivationBounds {
    private static final Interval MINUS_TWO = Interval.of(-2);

    private ActivationBounds() {}

    /**
     * Whether there are bounds for it: GELU, whose error function has none, and hard tanh have
     * none.
     */
    static boolean known(Pointwise f) {
        return !(f instanceof Pointwise.Gelu || f instanceof Pointwise.HardTanh);
    }

    static Interval value(Pointwise f, Interval x) {
        return switch (f) {
            case Pointwise.Identity _ -> x;
            case Pointwise.Rectifier(double slope) -> {
                if (x.low() > 0) yield x;
                if (x.high() < 0) yield x.times(Interval.of(slope));
                yield Interval.UNKNOWN;
            }
            case Pointwise.Tanh _ -> Elementary.tanh(x);
            case Pointwise.Sigmoid _ -> Elementary.logistic(x);
            case Pointwise.Softplus _ -> Elementary.softplus(x);
            case Pointwise.Gelu _, Pointwise.HardTanh _ -> Interval.UNKNOWN;
        };
    }

    /** f'; unknown for a rectifier where x may be 0. */
    static Interval slope(Pointwise f, Interval x) {
        return switch (f) {
            case Pointwise.Identity _ -> Interval.ONE;
            case Pointwise.Rectifier(double slope) -> {
                if (x.low() > 0) yield Interval.ONE;
                yield x.high() < 0 ? Interval.of(slope) : Interval.UNKNOWN;
            }
            case Pointwise.Tanh _ -> Elementary.tanhSlope(x);
            case Pointwise.Sigmoid _ -> Elementary.logisticSlope(x);
            case Pointwise.Softplus _ -> Elementary.logistic(x);
            case Pointwise.Gelu _, Pointwise.HardTanh _ -> Interval.UNKNOWN;
        };
    }

    /**
     * f'': for tanh -2 f f', for the logistic function f' (1 - 2 f) = -f' tanh(x / 2). Factors are
     * bounded on their own, which for the small intervals of a certificate costs little.
     */
    static Interval bend(Pointwise f, Interval x) {
        return switch (f) {
            case Pointwise.Identity _ -> Interval.ZERO;
            case Pointwise.Rectifier _ -> Interval.ZERO;
            case Pointwise.Tanh _ ->
                    MINUS_TWO.times(Elementary.tanh(x)).times(Elementary.tanhSlope(x));
            case Pointwise.Sigmoid _ -> {
                Interval s = Elementary.logistic(x);
                yield Elementary.logisticSlope(x).times(Interval.ONE.plus(MINUS_TWO.times(s)));
            }
            case Pointwise.Softplus _ -> Elementary.logisticSlope(x);
            case Pointwise.Gelu _, Pointwise.HardTanh _ -> Interval.UNKNOWN;
        };
    }
}
