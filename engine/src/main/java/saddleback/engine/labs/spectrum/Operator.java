package saddleback.engine.labs.spectrum;

/** Whose eigenvalues are looked at. */
public enum Operator {
    /** The Hessian of the loss, decay included. */
    HESSIAN,
    /** The Gauss-Newton matrix, which is the model's Fisher matrix for these losses. */
    GAUSS_NEWTON,
    /** The mean outer product of the examples' gradients. */
    FISHER,
    /** What the Gauss-Newton matrix leaves out: Hessian without decay less Gauss-Newton. */
    DIFFERENCE
}
