package saddleback.engine.labs.playground;

import saddleback.engine.formula.Jet;
import saddleback.engine.newton.LocalModel;

/** The eigenvalues of a function's Hessian in closed form. */
public final class Eigen {
    private Eigen() {}

    /**
     * The second-order model at a point. Of each eigenvector the component that is larger in size
     * is positive. Where derivatives are not finite all numbers are NaN.
     */
    public static LocalModel of(Jet at) {
        double[] v = vectors(at);
        double low = (at.dxx() + at.dyy()) / 2 - radius(at);
        double high = (at.dxx() + at.dyy()) / 2 + radius(at);
        if (at.dxy() == 0) {
            low = Math.min(at.dxx(), at.dyy());
            high = Math.max(at.dxx(), at.dyy());
        }
        return new LocalModel(
                new double[] {low, high},
                v,
                new double[] {
                    v[0] * at.dx() + v[1] * at.dy(), v[2] * at.dx() + v[3] * at.dy(),
                });
    }

    private static double radius(Jet at) {
        return StrictMath.hypot((at.dxx() - at.dyy()) / 2, at.dxy());
    }

    /** The larger of two ways to write the upper eigenvector, and the one at right angles. */
    private static double[] vectors(Jet at) {
        double half = (at.dxx() - at.dyy()) / 2;
        double r = radius(at);
        if (r == 0) return new double[] {0, 1, 1, 0};
        double x = half >= 0 ? half + r : at.dxy();
        double y = half >= 0 ? at.dxy() : r - half;
        double norm = StrictMath.hypot(x, y);
        double[] high = positive(x / norm, y / norm);
        double[] low = positive(-high[1], high[0]);
        return new double[] {low[0], low[1], high[0], high[1]};
    }

    private static double[] positive(double x, double y) {
        boolean turn = Math.abs(x) >= Math.abs(y) ? x < 0 : y < 0;
        return turn ? new double[] {0 - x, 0 - y} : new double[] {x + 0.0, y + 0.0};
    }
}
