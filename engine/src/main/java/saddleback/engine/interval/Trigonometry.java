package saddleback.engine.interval;

/**
 * Trigonometric functions of intervals: the ends' values, and the extremes between them. Values are
 * those of {@link StrictMath} widened by twice the 1 ulp that {@link Math} documents, which is
 * assumed, not proved here.
 */
public final class Trigonometry {
    private static final double ULPS = 1;
    private static final Interval PI = new Interval(Math.PI, Math.nextUp(Math.PI));
    private static final Interval HALF = new Interval(0.5, 0.5);

    private Trigonometry() {}

    /** sin x. */
    public static Interval sin(Interval x) {
        Interval ends = ends(StrictMath.sin(x.low()), StrictMath.sin(x.high())).within(-1, 1);
        // sin is extreme at (k + 1/2) pi: 1 for even k, -1 for odd k
        return withExtremes(ends, x.over(PI).minus(HALF));
    }

    /** cos x. */
    public static Interval cos(Interval x) {
        Interval ends = ends(StrictMath.cos(x.low()), StrictMath.cos(x.high())).within(-1, 1);
        return withExtremes(ends, x.over(PI));
    }

    /** tan x; all numbers where a pole may lie in x. */
    public static Interval tan(Interval x) {
        Interval turns = x.over(PI).minus(HALF);
        if (!(StrictMath.ceil(turns.low()) > turns.high()))
            return new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        return ends(StrictMath.tan(x.low()), StrictMath.tan(x.high()));
    }

    /** The angle in [-pi/2, pi/2] with this sine; nothing is known beyond [-1, 1]. */
    public static Interval asin(Interval x) {
        return ends(StrictMath.asin(x.low()), StrictMath.asin(x.high()));
    }

    /** The angle in [0, pi] with this cosine; nothing is known beyond [-1, 1]. */
    public static Interval acos(Interval x) {
        return ends(StrictMath.acos(x.low()), StrictMath.acos(x.high()));
    }

    /** The angle in (-pi/2, pi/2) with this tangent. */
    public static Interval atan(Interval x) {
        return ends(StrictMath.atan(x.low()), StrictMath.atan(x.high()));
    }

    /** Both values and what lies between. */
    private static Interval ends(double a, double b) {
        return Elementary.hull(Elementary.widened(a, ULPS), Elementary.widened(b, ULPS));
    }

    /** Adds 1 where an even number may lie in k, and -1 where an odd one may. */
    private static Interval withExtremes(Interval ends, Interval k) {
        if (!(k.high() - k.low() < 2)) return new Interval(-1, 1);
        double low = ends.low();
        double high = ends.high();
        for (double i = StrictMath.ceil(k.low()); i <= k.high(); i++)
            if (i % 2 == 0) high = 1;
            else low = -1;
        return new Interval(low, high);
    }
}
