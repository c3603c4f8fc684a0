package saddleback.engine.objective;

import saddleback.engine.linalg.DenseMatrix;
import saddleback.engine.linalg.LinearOperator;
import saddleback.engine.run.Progress;

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

    /**
     * The Hessian at {@code w} as an operator, for many products at one place.
     *
     * @param w length {@link #size}, kept; must not change while the operator is used
     */
    default LinearOperator hessianAt(double[] w) {
        return new HessianProducts(this, w);
    }

    /**
     * The Hessian at {@code w} written out, exactly symmetric.
     *
     * @param w length {@link #size}, not changed
     * @return size x size, row-major; a fresh array
     * @throws IllegalArgumentException for more than {@link DenseMatrix#MOST_ROWS} parameters
     */
    default double[] hessian(double[] w) {
        return DenseMatrix.of(hessianAt(w), Progress.NONE);
    }
}
