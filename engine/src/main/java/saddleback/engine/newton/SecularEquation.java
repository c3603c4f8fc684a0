package saddleback.engine.newton;

/**
 * Finds the shift at which the step -(H + shift I)⁻¹ g is as long as it may be: a constant, or
 * proportional to the shift. With s(v) the step's length and r(v) the allowed one, 1/s(v) - 1/r(v)
 * rises and is concave beyond minus the smallest eigenvalue, so Newton's method from the left of
 * its root never passes it and converges quadratically (Moré and Sorensen, SIAM J. Sci. Stat.
 * Comput. 4, 1983; Conn, Gould and Toint, Trust-Region Methods, 2000).
 *
 * <p>Shifts are counted from minus the smallest negative eigenvalue. That distance t keeps all its
 * digits however near the root is to that end, so a nearly hard case is as good as any other.
 */
final class SecularEquation {
    private static final int MOST_STEPS = 200;
    private static final double ROUNDING = 0x1p-50;

    private final double[] gradient;
    private final double[] gaps;
    private final double origin;
    private final boolean cubic;
    private final double bound;
    private double length;
    private double decline;

    private SecularEquation(LocalModel model, boolean cubic, double bound) {
        this.cubic = cubic;
        this.bound = bound;
        gradient = model.gradient();
        double least = Math.min(0, model.values()[0]);
        origin = 0 - least;
        gaps = new double[model.size()];
        for (int i = 0; i < gaps.length; i++) gaps[i] = model.values()[i] - least;
    }

    /** Steps no longer than {@code radius}. */
    static SecularEquation ofRadius(LocalModel model, double radius) {
        return new SecularEquation(model, false, radius);
    }

    /** Steps as long as their shift divided by {@code sigma}. */
    static SecularEquation ofCubic(LocalModel model, double sigma) {
        return new SecularEquation(model, true, sigma);
    }

    /** The step; all NaN for a model that is not finite. */
    ShiftedStep solve() {
        look(0);
        if (length <= allowed(0)) return step(0, origin > 0);
        return step(root(), false);
    }

    private double allowed(double t) {
        return cubic ? (origin + t) / bound : bound;
    }

    /** Newton's method from a point where the step is too long. */
    private double root() {
        double t = lowerEnd();
        for (int i = 0; i < MOST_STEPS; i++) {
            look(t);
            double r = allowed(t);
            if (!(length > r * (1 + ROUNDING))) return t;
            double slope = decline / (length * length * length);
            if (cubic) slope += 1 / (bound * r * r);
            double next = t + (1 / r - 1 / length) / slope;
            if (!(next > t)) return t;
            t = next;
        }
        return t;
    }

    /** The step is no shorter than any of its components: the largest of their own roots. */
    private double lowerEnd() {
        double t = 0;
        for (int i = 0; i < gaps.length; i++) t = Math.max(t, ownRoot(i));
        return t;
    }

    private double ownRoot(int i) {
        double g = Math.abs(gradient[i]);
        if (g == 0) return 0;
        if (!cubic) return g / bound - gaps[i];
        double eigenvalue = gaps[i] - origin;
        double root = Math.sqrt(eigenvalue * eigenvalue + 4 * bound * g);
        return 2 * (bound * g - gaps[i] * origin) / (gaps[i] + origin + root);
    }

    /** Sets the step's length and the sum of c_i²/(gap_i + t). */
    private void look(double t) {
        double squares = 0;
        decline = 0;
        for (int i = 0; i < gaps.length; i++) {
            double c = component(i, t);
            squares += c * c;
            if (c != 0) decline += c * c / (gaps[i] + t);
        }
        length = Math.sqrt(squares);
    }

    /** A gradient's component that is 0 moves nothing, also where the divisor is 0. */
    private double component(int i, double t) {
        return gradient[i] == 0 ? 0 : -gradient[i] / (gaps[i] + t);
    }

    private ShiftedStep step(double t, boolean hard) {
        double[] c = new double[gaps.length];
        for (int i = 0; i < c.length; i++) c[i] = component(i, t);
        if (hard) c[0] = Math.sqrt((allowed(t) - length) * (allowed(t) + length));
        return new ShiftedStep(c, origin + t, hard);
    }
}
