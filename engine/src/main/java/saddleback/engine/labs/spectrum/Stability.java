package saddleback.engine.labs.spectrum;

import saddleback.engine.optim.GradientDescent;
import saddleback.engine.optim.Method;
import saddleback.engine.optim.Sgd;
import saddleback.engine.optim.TrainingSettings;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Recording;
import saddleback.engine.problem.Weights;

/** Up to which sharpness the steps of a method do not diverge on a quadratic. */
final class Stability {
    private Stability() {}

    /**
     * The limit at a step of the problem's training: that of {@link #limit} at the rate that the
     * schedule gives there; for the last weights that of the last step. NaN where the weights are
     * not those of a training, or where gradients are clipped.
     *
     * @param step steps made before
     */
    static double at(Prepared prepared, long step) {
        if (!(prepared.problem().weights() instanceof Weights.Trained(TrainingSettings t))
                || t.clip() != null) return Double.NaN;
        long steps = Recording.steps(t, prepared);
        long next = Math.min(step, steps - 1);
        double factor = t.schedule().factor(next, steps, Recording.perEpoch(t, prepared));
        return limit(t.method()) / factor;
    }

    /**
     * The eigenvalue above which steps with the whole gradient of a quadratic grow: 2 / rate for
     * gradient descent, 2 (1 + momentum) / rate with momentum, 2 (1 + momentum) / ((1 + 2 momentum)
     * rate) with Nesterov's (Cohen, Kaur, Li, Kolter and Talwalkar, Gradient Descent on Neural
     * Networks Typically Occurs at the Edge of Stability, ICLR 2021). With batches it is the limit
     * of the steps' mean. NaN for methods that rescale their steps.
     */
    static double limit(Method method) {
        return switch (method) {
            case GradientDescent m -> 2 / m.rate();
            case Sgd m ->
                    2 * (1 + m.momentum()) / (m.nesterov() ? 1 + 2 * m.momentum() : 1) / m.rate();
            default -> Double.NaN;
        };
    }
}
