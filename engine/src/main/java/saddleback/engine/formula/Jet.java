package saddleback.engine.formula;

/**
 * A function of two variables at a point, up to its second derivatives. Numbers that are not finite
 * mean that there is none.
 *
 * @param value f
 * @param dx first derivative by x
 * @param dy first derivative by y
 * @param dxx second derivative by x
 * @param dxy mixed second derivative
 * @param dyy second derivative by y
 */
public record Jet(double value, double dx, double dy, double dxx, double dxy, double dyy) {

    /** Whether value and derivatives all exist. */
    public boolean isFinite() {
        return Double.isFinite(value + dx + dy + dxx + dxy + dyy);
    }

    /** The Euclidean norm of the gradient. */
    public double gradientNorm() {
        return StrictMath.hypot(dx, dy);
    }
}
