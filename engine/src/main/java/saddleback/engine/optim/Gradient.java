package saddleback.engine.optim;

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
}
