package saddleback.engine.objective;

import org.jspecify.annotations.Nullable;

/** An objective that is a mean over examples, and can be asked for the mean over some of them. */
public interface Minibatches {

    /** The number of parameters. */
    int size();

    /** The number of examples. */
    int examples();

    /**
     * Value and gradient of the mean over the examples {@code order[from]} to {@code order[to -
     * 1]}, weight decay included.
     *
     * @param order example numbers, not changed
     * @param g length {@link #size}, overwritten with the gradient
     * @return the value
     */
    double gradient(double[] w, int[] order, int from, int to, double[] g);

    /**
     * The mean over all examples as a twice differentiable function, for methods that use second
     * derivatives; null where there is none.
     */
    default @Nullable Objective whole() {
        return null;
    }
}
