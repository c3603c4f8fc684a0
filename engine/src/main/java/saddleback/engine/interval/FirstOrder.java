package saddleback.engine.interval;

/**
 * Bounds of a function of two variables and of its first derivatives over a rectangle, by automatic
 * differentiation in intervals (Moore, Kearfott and Cloud, Introduction to Interval Analysis, 2009,
 * chapter 6). Where the function has a kink, the derivatives hold those of both sides, so that the
 * mean value theorem is true with them. Bounds that are not numbers mean that nothing is known
 * there.
 *
 * @param value holds the function's values
 * @param dx holds the derivatives by the first variable
 * @param dy holds the derivatives by the second variable
 */
public record FirstOrder(Interval value, Interval dx, Interval dy) {

    /** The same number everywhere. */
    public static FirstOrder constant(double number) {
        return new FirstOrder(Interval.of(number), Interval.ZERO, Interval.ZERO);
    }

    /** The first variable. */
    public static FirstOrder x(Interval x) {
        return new FirstOrder(x, Interval.ONE, Interval.ZERO);
    }

    /** The second variable. */
    public static FirstOrder y(Interval y) {
        return new FirstOrder(y, Interval.ZERO, Interval.ONE);
    }

    /** The sum. */
    public FirstOrder plus(FirstOrder o) {
        return new FirstOrder(value.plus(o.value), sum(dx, o.dx), sum(dy, o.dy));
    }

    /** The difference. */
    public FirstOrder minus(FirstOrder o) {
        return plus(o.negated());
    }

    /** The function with the other sign. */
    public FirstOrder negated() {
        return new FirstOrder(value.negated(), dx.negated(), dy.negated());
    }

    /** The product. */
    public FirstOrder times(FirstOrder o) {
        return new FirstOrder(
                value.times(o.value),
                sum(product(dx, o.value), product(o.dx, value)),
                sum(product(dy, o.value), product(o.dy, value)));
    }

    /** The quotient; nothing is known where {@code o} may be 0. */
    public FirstOrder over(FirstOrder o) {
        Interval inverse = Interval.ONE.over(o.value);
        return times(o.then(inverse, inverse.times(inverse).negated()));
    }

    /**
     * A function of this one.
     *
     * @param outer bounds of the outer function over {@link #value}
     * @param slope bounds of its derivative over {@link #value}
     */
    public FirstOrder then(Interval outer, Interval slope) {
        return new FirstOrder(outer, product(dx, slope), product(dy, slope));
    }

    /** To a whole power. */
    public FirstOrder power(int n) {
        if (n == 0) return constant(1);
        Interval slope = Interval.of(n).times(Powers.whole(value, n - 1));
        return then(Powers.whole(value, n), slope);
    }

    /**
     * 0 stays exact, whatever it is multiplied with: the part does not depend on the variable. 1
     * is exact too.
     */
    private static Interval product(Interval a, Interval b) {
        if (a.equals(Interval.ONE)) return b;
        return zero(a) || zero(b) && finite(a) ? Interval.ZERO : a.times(b);
    }

    private static Interval sum(Interval a, Interval b) {
        if (zero(a)) return b;
        return zero(b) ? a : a.plus(b);
    }

    private static boolean zero(Interval a) {
        return a.low() == 0 && a.high() == 0;
    }

    private static boolean finite(Interval a) {
        return a.magnitude() < Double.POSITIVE_INFINITY;
    }
}
