package saddleback.engine.critical;

/**
 * Steps to a critical point of a wanted index: in the Hessian's eigenbasis uphill along the
 * eigenvectors of the {@code index} lowest eigenvalues and downhill along all others (Cerjan and
 * Miller, J. Chem. Phys. 75, 2800, 1981; Yin, Zhang and Zhang, SIAM J. Sci. Comput. 41, A3576,
 * 2019, for indices above 1). With eigenvalues l and the gradient's coordinates c the coordinates
 * of a step are ± c / (|l| + m), m being the gradient's norm, at most 1e-3. Where the lowest {@code
 * index} eigenvalues alone are negative and the gradient is short that is Newton's step, so that
 * the end is reached as fast as by Newton's method.
 *
 * <p>A step is no longer than a radius, 0.1 at first and 2 at most. It is doubled after a step
 * along which the gradient changed as the Hessian says, within 0.15 of its norm, and divided by 3
 * before the step is tried again where it did not within 0.5. No function falls along the way.
 *
 * <p>The wanted index is the number of negative eigenvalues at the start. Where another number has
 * been met at 8 steps in a row, that one is wanted from then on: there may be no critical point of
 * the first index nearby, and the way would go round for ever.
 */
final class EigenvectorFollowing {
    static final int TRIES = 8;
    private static final double DAMPING = 1e-3;
    private static final double RADIUS = 0.1;
    private static final double WIDEST = 2;
    private static final double GOOD = 0.15;
    private static final double FAIR = 0.5;
    private static final int PATIENCE = 8;

    /** Eigenvalues within this share of the largest one of 0 are not negative. */
    private static final double ZERO = 1e-8;

    private double radius = RADIUS;
    private int index = -1;
    private int met = -1;
    private int times;

    /** Takes note of a place: which index is wanted from now on. */
    void at(double[] eigenvalues) {
        int negative = negative(eigenvalues);
        times = negative == met ? times + 1 : 0;
        met = negative;
        if (index < 0 || times >= PATIENCE) index = negative;
    }

    private static int negative(double[] l) {
        double zero = ZERO * Math.max(Math.abs(l[0]), Math.abs(l[l.length - 1]));
        int count = 0;
        for (double v : l) if (v < -zero) count++;
        return count;
    }

    /**
     * A step, no longer than the radius.
     *
     * @param l eigenvalues, ascending
     * @param c coordinates of the gradient
     * @param norm of the gradient
     * @param step its coordinates are put here
     */
    void step(double[] l, double[] c, double norm, double[] step) {
        double damping = Math.min(norm, DAMPING);
        double square = 0;
        for (int i = 0; i < l.length; i++) {
            double s = c[i] / (Math.abs(l[i]) + damping);
            step[i] = i < index ? s : -s;
            square += s * s;
        }
        double length = Math.sqrt(square);
        if (length > radius) for (int i = 0; i < step.length; i++) step[i] *= radius / length;
    }

    /**
     * Whether a step is made, and the radius after it.
     *
     * @param error of the Hessian's forecast of the gradient after the step, by the gradient's norm
     *     before it
     */
    boolean accepts(double error) {
        if (!(error < FAIR)) {
            radius /= 3;
            return false;
        }
        if (error < GOOD) radius = Math.min(2 * radius, WIDEST);
        return true;
    }
}
