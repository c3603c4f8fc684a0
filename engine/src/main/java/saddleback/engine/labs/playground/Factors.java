package saddleback.engine.labs.playground;

import saddleback.engine.formula.Jet;
import saddleback.engine.newton.LocalModel;
import saddleback.engine.optim.Method;

/**
 * What the first step of a method does to each eigendirection (Dauphin et al. 2014, section 3). The
 * second-order model has its critical point at the distance g_i / lambda_i along eigenvector i; a
 * step s multiplies that distance by 1 + lambda_i s_i / g_i. That is 1 - rate lambda_i for gradient
 * descent, 0 for Newton's method, mu / (lambda_i + mu) with damping mu, and 0 or 2 for saddle-free
 * Newton: above 1 in size the method goes away from the point, below 1 it is drawn to it.
 */
public final class Factors {
    private Factors() {}

    /**
     * The factors of the step that the method really makes from the start.
     *
     * @param settings function and start are looked at
     * @return for the lower and the upper eigenvalue; NaN where the gradient has no part along the
     *     eigenvector, or no step is made
     */
    public static double[] of(PlaygroundSettings settings, Method method) {
        Place start = settings.start();
        Jet at = settings.function().asFormula().jet(start.x(), start.y());
        double[] none = {Double.NaN, Double.NaN};
        var walk = new Walk(settings, method);
        if (!walk.step()) return none;
        Path path = walk.path();
        double dx = path.x()[1] - start.x();
        double dy = path.y()[1] - start.y();
        LocalModel model = Eigen.of(at);
        for (int i = 0; i < 2; i++) {
            double[] v = model.vectors();
            double step = v[2 * i] * dx + v[2 * i + 1] * dy;
            none[i] = factor(model.values()[i], step, model.gradient()[i], at.gradientNorm());
        }
        return none;
    }

    /** A gradient that is 0 but for rounding says nothing. */
    private static double factor(double value, double step, double gradient, double norm) {
        boolean there = Math.abs(gradient) > 1e-12 * norm;
        return there ? 1 + value * step / gradient : Double.NaN;
    }
}
