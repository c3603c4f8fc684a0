package saddleback.engine.flatness;

/**
 * The measures there are. The written names are these in lower case with dashes; what each is, its
 * unit, cost, source and which transformations leave it unchanged is told by {@code Facts} in
 * {@code measuring}.
 */
public enum Measure {
    /** The largest absolute eigenvalue of the Hessian. */
    SPECTRAL_NORM,
    /** The trace of the Hessian. */
    TRACE,
    /** ln det(I + H / damping) over the positive eigenvalues. */
    LOG_DETERMINANT,
    /** Width of the interval of loss below L + epsilon along the top eigenvector. */
    WIDTH,
    /** Area of the connected piece of a plane with loss below L + epsilon. */
    AREA,
    /** ln of the volume of what is seen from the weights with loss below L + epsilon, in a ball. */
    LOG_VOLUME,
    /** Greatest rise of the loss in a ball of radius epsilon over 1 + L (definition 2). */
    EPSILON_SHARPNESS,
    /** Keskar's sharpness in the box of all parameters. */
    KESKAR_SHARPNESS,
    /** Keskar's sharpness in a random subspace. */
    KESKAR_SUBSPACE,
    /** -ln of the mean of exp(-L) under a Gaussian around the weights, less L. */
    LOCAL_ENTROPY,
    /** Sum of squared weights times the Hessian's diagonal. */
    ADAPTIVE_TRACE,
    /** The largest absolute eigenvalue of diag(w) H diag(w). */
    ADAPTIVE_SPECTRAL_NORM,
    /** Relative flatness of the first layer with weights (Petzka et al. 2021). */
    RELATIVE_FLATNESS,
    /** Adaptive sharpness to first order (Kwon et al. 2021). */
    ASAM,
    /** Sharpness to first order: radius times the norm of the gradient (Foret et al. 2021). */
    SAM,
    /** w' I(w) w with the empirical Fisher matrix's model form (Liang et al. 2019). */
    FISHER_RAO,
    /** Root of the sum over paths of products of squared weights. */
    PATH_NORM,
    /** A PAC-Bayes bound with Gaussian weights (McAllester 1999; Dziugaite and Roy 2017). */
    PAC_BAYES,
    /** Root mean square of the derivative of the outputs by the inputs. */
    INPUT_SENSITIVITY
}
