package saddleback.engine.labs.playground;

import saddleback.engine.formula.Jet;
import saddleback.engine.newton.LocalModel;
import saddleback.engine.newton.Multiplier;
import saddleback.engine.optim.CubicRegularisation;
import saddleback.engine.optim.DampedNewton;
import saddleback.engine.optim.GradientDescent;
import saddleback.engine.optim.Method;
import saddleback.engine.optim.Newton;
import saddleback.engine.optim.SaddleFreeNewton;
import saddleback.engine.optim.Sgd;
import saddleback.engine.optim.TrustRegion;

/**
 * What the first step of a method does to each eigendirection (Dauphin et al. 2014, section 3). The
 * second-order model has its critical point at the distance g_i / lambda_i along eigenvector i; a
 * step s multiplies that distance by 1 + lambda_i s_i / g_i. That is 1 - rate lambda_i for gradient
 * descent, 0 for Newton's method, mu / (lambda_i + mu) with damping mu, and 0 or 2 for saddle-free
 * Newton: above 1 in size the method goes away from the point, below 1 it is drawn to it.
 */
public final class Factors {
    /** A gradient that is 0 but for rounding says nothing. */
    private static final double ROUNDING = 1e-12;

    private Factors() {}

    /**
     * The factors of the step that the method really makes from the start. Where the gradient has
     * no part along an eigenvector the step tells nothing, and the factor is the formula's with the
     * damping that the step had.
     *
     * @param settings function and start are looked at
     * @return for the lower and the upper eigenvalue; NaN where neither step nor formula tells
     */
    public static double[] of(PlaygroundSettings settings, Method method) {
        Place start = settings.start();
        Jet at = settings.function().asFormula().jet(start.x(), start.y());
        LocalModel model = Eigen.of(at);
        var walk = new Walk(settings, method);
        boolean moved = walk.step();
        Path path = walk.path();
        double dx = path.x()[path.size() - 1] - start.x();
        double dy = path.y()[path.size() - 1] - start.y();
        double[] factors = new double[2];
        for (int i = 0; i < 2; i++) {
            double value = model.values()[i];
            double gradient = model.gradient()[i];
            double step = model.vectors()[2 * i] * dx + model.vectors()[2 * i + 1] * dy;
            boolean told = moved && Math.abs(gradient) > ROUNDING * at.gradientNorm();
            factors[i] =
                    told ? 1 + value * step / gradient : formula(method, value, walk.damping());
        }
        return factors;
    }

    private static double formula(Method method, double value, double damping) {
        return switch (method) {
            case GradientDescent m -> Multiplier.gradientDescent(value, m.rate());
            case Sgd m when !m.nesterov() -> Multiplier.gradientDescent(value, m.rate());
            case Newton _ -> Multiplier.newton(value);
            case DampedNewton _ -> Multiplier.dampedNewton(value, damping);
            case TrustRegion _ -> Multiplier.dampedNewton(value, damping);
            case CubicRegularisation _ -> Multiplier.dampedNewton(value, damping);
            case SaddleFreeNewton _ -> Multiplier.saddleFree(value, damping);
            default -> Double.NaN;
        };
    }
}
