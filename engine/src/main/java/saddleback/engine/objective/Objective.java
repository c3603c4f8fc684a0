package saddleback.engine.objective;

/**
 * A twice differentiable function of the flat parameter vector: the seam every analysis works on.
 * Not thread safe; it may use several threads inside.
 */
public interface Objective {

    /** The number of parameters. */
    int size();

    /**
     * The value at {@code w}.
     *
     * @param w length {@link #size}, not changed
     */
    double value(double[] w);

    /**
     * The value and the gradient at {@code w}.
     *
     * @param g length {@link #size}, overwritten with the gradient
     * @return the value
     */
    double gradient(double[] w, double[] g);

    /**
     * The Hessian at {@code w} times {@code v}, exact.
     *
     * @param v length {@link #size}, not changed
     * @param hv length {@link #size}, overwritten
     */
    void hessianTimes(double[] w, double[] v, double[] hv);
}
