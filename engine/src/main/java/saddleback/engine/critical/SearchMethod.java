package saddleback.engine.critical;

/** How a search for a critical point goes; written in files in lower case with dashes. */
public enum SearchMethod {
    /**
     * Levenberg and Marquardt's method on half the squared norm of the gradient. It finds points of
     * every index, but many searches end at a least gradient that is not zero (Frye et al. 2021).
     */
    LEAST_GRADIENT,
    /**
     * {@linkplain EigenvectorFollowing Uphill along as many eigenvectors as go down at the start},
     * downhill along the others. A fold, where one eigenvalue vanishes and the gradient does not,
     * does not hold it up.
     */
    EIGENVECTOR_FOLLOWING
}
