package saddleback.engine.net;

import org.jspecify.annotations.Nullable;

/**
 * The matrix arithmetic that layers and losses are written in. Run on {@link Values} a backward
 * sweep gives the gradient; run on {@link Duals} the same sweep gives the gradient's derivative
 * along given directions, the Hessian-vector product (forward over reverse; Pearlmutter, Neural
 * Computation 6, 1994). Rows are examples. Results belong to the sweep and live until it is begun
 * again; arguments are not changed except where named {@code into}.
 */
public interface Ops<M> {

    /**
     * x wᵀ + bias.
     *
     * @param x examples x inputs
     * @param w outputs x inputs
     * @param bias 1 x outputs, or null for none
     */
    M affine(M x, M w, @Nullable M bias);

    /** dy w, the derivative with respect to the x of {@link #affine}. */
    M pullAffine(M dy, M w);

    /** into += dyᵀ x, the derivative with respect to the w of {@link #affine}. */
    void addWeightGradient(M dy, M x, M into);

    /**
     * into += the column sums of dy, the derivative with respect to the bias of {@link #affine}.
     */
    void addBiasGradient(M dy, M into);

    /** f of every element. */
    M map(Pointwise f, M x);

    /** f'(x) dy, given y = f(x). */
    M pullMap(Pointwise f, M x, M y, M dy);

    /** The largest of each group of {@code pieces} neighbouring columns; ties go to the first. */
    M largest(M x, int pieces);

    /** dy put where the largest of each group of columns of x stands, 0 elsewhere. */
    M pullLargest(M x, M dy, int pieces);

    /** The derivative of {@code scale} times the summed loss with respect to the outputs z. */
    M residual(LossFunction loss, M z, TargetRows targets, double scale);
}
