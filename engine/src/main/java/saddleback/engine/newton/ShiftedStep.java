package saddleback.engine.newton;

/**
 * A step -(H + shift I)⁻¹ g that minimises the model under a bound or a price on its length, exact
 * also where the Hessian is not positive definite.
 *
 * @param components along the eigenvectors, length n, owned by this record
 * @param shift the multiplier: 0 or more, and at least minus the smallest eigenvalue
 * @param hard whether the gradient has no part along the smallest, negative, eigenvalue and the
 *     step got one along its eigenvector to be long enough (the hard case); its sign is that of the
 *     eigenvector
 */
public record ShiftedStep(double[] components, double shift, boolean hard) {

    /**
     * The step of the least model value among those no longer than {@code radius} (Moré and
     * Sorensen, SIAM J. Sci. Stat. Comput. 4, 1983). Costs some n a Newton step of its secular
     * equation.
     *
     * @param radius above 0
     */
    public static ShiftedStep inRegion(LocalModel model, double radius) {
        if (!(radius > 0)) throw new IllegalArgumentException("radius: above 0, was " + radius);
        return SecularEquation.ofRadius(model, radius).solve();
    }

    /**
     * The step of the least value of the model plus sigma/3 times the third power of the step's
     * length; shift = sigma times that length (Nesterov and Polyak, Math. Program. 108, 2006;
     * Cartis, Gould and Toint, Math. Program. 127, 2011).
     *
     * @param sigma above 0
     */
    public static ShiftedStep cubic(LocalModel model, double sigma) {
        if (!(sigma > 0)) throw new IllegalArgumentException("sigma: above 0, was " + sigma);
        return SecularEquation.ofCubic(model, sigma).solve();
    }
}
