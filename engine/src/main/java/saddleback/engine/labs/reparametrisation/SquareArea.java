package saddleback.engine.labs.reparametrisation;

/**
 * The area of the connected piece of a square on which the loss is below L + epsilon.
 *
 * @param extent R
 * @param low the area is at least this, proved
 * @param high the area is at most this, proved
 * @param closedForm A(R) of the product, NaN for other functions
 */
public record SquareArea(double extent, double low, double high, double closedForm) {

    /** The middle of the bounds. */
    public double middle() {
        return low / 2 + high / 2;
    }

    /**
     * The area of |theta1 theta2 - 1| below the root of epsilon in [0, R]²: A_c = c (1 + ln(R²/c))
     * for c = 1 + root, less the same for c = 1 - root.
     */
    static double ofProduct(double extent, double epsilon) {
        double root = Math.sqrt(epsilon);
        return below(1 + root, extent) - below(1 - root, extent);
    }

    /** The area of theta1 theta2 below c in [0, R]². */
    private static double below(double c, double extent) {
        double all = extent * extent;
        return c <= 0 ? 0 : c >= all ? all : c * (1 + StrictMath.log(all / c));
    }
}
