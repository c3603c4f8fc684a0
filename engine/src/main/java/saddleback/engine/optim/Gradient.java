package saddleback.engine.optim;

import org.jspecify.annotations.Nullable;

import saddleback.engine.objective.Objective;

/** What one step minimises: the mean over the examples of that step. */
@FunctionalInterface
public interface Gradient {

    /**
     * The value and the gradient at {@code w}.
     *
     * @param w length P, not changed
     * @param g length P, overwritten with the gradient
     * @return the value, not finite where there is none
     */
    double at(double[] w, double[] g);

    /**
     * The same function with second derivatives, where the step sees all examples and the function
     * has them; else null.
     */
    default @Nullable Objective objective() {
        return null;
    }
}
