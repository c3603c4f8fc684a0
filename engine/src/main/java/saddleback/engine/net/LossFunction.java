package saddleback.engine.net;

import saddleback.engine.linalg.Matrix;

/**
 * A loss that is a sum over examples of a function of the outputs z (examples x outputs), with
 * predictions p(z) such that its derivative with respect to z is {@link #weight} times p - t, t the
 * targets (the canonical link of a generalised linear model). Objects hold no numbers and serve any
 * number of threads.
 */
public sealed interface LossFunction permits CrossEntropy, SquaredError, BinaryCrossEntropy {

    /**
     * The loss of each example, into {@code losses[0]} to {@code losses[rows - 1]}.
     *
     * @param scratch of z's shape, overwritten
     */
    void losses(Matrix z, TargetRows targets, Matrix scratch, double[] losses);

    /** p(z), of z's shape; p may be z. */
    void predictions(Matrix z, Matrix p);

    /** The derivative by z over p - t, above 0; 1 but for the squared error without its half. */
    default double weight() {
        return 1;
    }

    /**
     * out = scale weight (p - t), the derivative of scale times the summed loss with respect to z.
     */
    default void residual(Matrix p, TargetRows targets, double scale, Matrix out) {
        Matrix t = targets.reals();
        double by = scale * weight();
        for (int i = 0; i < p.size(); i++)
            out.data()[out.offset() + i] =
                    by * (p.data()[p.offset() + i] - t.data()[t.offset() + i]);
    }

    /**
     * out = scale A v, A the second derivative of the loss with respect to the outputs, example by
     * example.
     *
     * @param p the predictions
     * @param v {@code count} blocks of p's shape below one another
     * @param out as v; may be v itself
     */
    void hessianTimes(Matrix p, Matrix v, int count, double scale, Matrix out);

    /**
     * Column k of a root of scale A: out such that scale A is the sum over k of out_k out_kᵀ,
     * example by example.
     *
     * @param p the predictions
     * @param scale not negative
     * @param k an output's number
     * @param out of p's shape, not p itself
     */
    void root(Matrix p, int k, double scale, Matrix out);
}
