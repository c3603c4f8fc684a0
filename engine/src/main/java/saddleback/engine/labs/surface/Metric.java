package saddleback.engine.labs.surface;

/** What is computed at every point of the grid. */
public enum Metric {
    /** Mean loss, weight decay included. */
    LOSS,
    /** Share of examples classified right. */
    ACCURACY,
    /** Mean loss over the examples of each class. */
    CLASS_LOSS,
    /** Euclidean norm of the gradient over all parameters. */
    GRADIENT_NORM,
    /** Smallest eigenvalue of the Hessian over all parameters. */
    HESSIAN_MIN,
    /** Largest eigenvalue of the Hessian over all parameters. */
    HESSIAN_MAX
}
