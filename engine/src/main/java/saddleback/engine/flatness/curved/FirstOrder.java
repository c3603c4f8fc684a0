package saddleback.engine.flatness.curved;

import saddleback.engine.flatness.Reading;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.run.Progress;

/**
 * The greatest rise of the loss in a small ball, to first order; 0 where the gradient is no more
 * than its rounding, as at a minimum of loss 0. A gradient is J' r with r the derivatives by the
 * outputs, which are rounded in proportion to the outputs f themselves: what rounding leaves of it
 * is like that part of G w, of the Gauss-Newton matrix and the weights, which is J' f but for a
 * factor.
 */
final class FirstOrder {
    private static final String HOW = "one gradient";
    private static final double ROUNDING = 0x1p-50;

    private FirstOrder() {}

    /** In a ball: epsilon |dL|. */
    static Reading sam(Derivatives at, Progress progress) {
        return reading(at, at.gradient(), rounded(at), progress);
    }

    /** In a ball stretched by the size of each coordinate: epsilon |x * dL|. */
    static Reading asam(Derivatives at, Progress progress) {
        double[] x = at.coordinates();
        return reading(at, times(at.gradient(), x), times(rounded(at), x), progress);
    }

    private static Reading reading(
            Derivatives at, double[] slope, double[] rounded, Progress progress) {
        progress.step(0, "gradient");
        double norm = Vectors.norm(slope);
        return norm <= ROUNDING * Vectors.norm(rounded)
                ? Reading.exact(0, HOW + ", 0 to rounding")
                : Reading.exact(at.subject().how().epsilon() * norm, HOW);
    }

    private static double[] times(double[] a, double[] x) {
        double[] product = a.clone();
        for (int i = 0; i < product.length; i++) product[i] *= x[i];
        return product;
    }

    /** G w by the coordinates. */
    private static double[] rounded(Derivatives at) {
        double[] product = new double[at.weights().length];
        at.linearization().gaussNewton(1, at.weights(), product);
        double[] out = new double[at.size()];
        at.subject().place().parametrisation().at(at.coordinates()).transpose(product, out);
        return out;
    }
}
