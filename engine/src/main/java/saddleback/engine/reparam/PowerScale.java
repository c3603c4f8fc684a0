package saddleback.engine.reparam;

/**
 * The function (t² + b)^a t of one number, increasing everywhere.
 *
 * @param a above -1/2
 * @param b above 0 where a is not 0
 */
public record PowerScale(double a, double b) {
    private static final int MOST_STEPS = 100;

    /** Checks the ranges. */
    public PowerScale {
        if (!(a > -0.5) || a == Double.POSITIVE_INFINITY)
            throw new IllegalArgumentException("a: above -0.5, was " + a);
        if (!(a == 0 ? b >= 0 : b > 0) || b == Double.POSITIVE_INFINITY)
            throw new IllegalArgumentException("b: above 0 where a is not 0, was " + b);
    }

    /** The value. */
    public double of(double t) {
        return power(t * t + b, a) * t;
    }

    /** The derivative, above 0. */
    public double slope(double t) {
        if (a == 0) return 1;
        double u = t * t + b;
        return power(u, a) * (((1 + 2 * a) * t * t + b) / u);
    }

    /** The second derivative. */
    public double bend(double t) {
        if (a == 0) return 0;
        double u = t * t + b;
        return 2 * a * t * power(u, a) * (((1 + 2 * a) * t * t + 3 * b) / (u * u));
    }

    /**
     * The t of a value, to rounding. For t above 0 the function is convex where a is above 0 and
     * concave where it is below; both t = y b^-a and t = y^(1/(1+2a)) are then too large, or too
     * small, and Newton's method from the better of them comes nearer from the same side at every
     * step.
     */
    public double inverse(double value) {
        if (a == 0 || value == 0 || !Double.isFinite(value)) return value;
        double y = Math.abs(value);
        double inside = y / power(b, a);
        double outside = StrictMath.pow(y, 1 / (1 + 2 * a));
        double t = a > 0 ? Math.min(inside, outside) : Math.max(inside, outside);
        for (int i = 0; i < MOST_STEPS; i++) {
            double u = t * t + b;
            double power = power(u, a);
            double slope = power * (((1 + 2 * a) * t * t + b) / u);
            double next = t - (power * t - y) / slope;
            boolean nearer = a > 0 ? next < t : next > t;
            if (!nearer) break;
            t = next;
        }
        return Math.copySign(t, value);
    }

    private static double power(double u, double a) {
        return a == 0.5 ? Math.sqrt(u) : a == 0 ? 1 : StrictMath.pow(u, a);
    }
}
