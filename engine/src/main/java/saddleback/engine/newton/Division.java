package saddleback.engine.newton;

/** What a step divides the gradient's component along an eigenvector by. */
public enum Division {
    /** By the eigenvalue, as Newton's method does: saddles attract. */
    SIGNED,
    /** By its absolute value, as the saddle-free method does: saddles repel. */
    ABSOLUTE;

    /**
     * The components of the step -(H + damping I)⁻¹ g or -(|H| + damping I)⁻¹ g along the
     * eigenvectors (Dauphin et al. 2014, section 5 and algorithm 1). Without damping, directions
     * whose eigenvalue is 0 within rounding (n 2⁻⁵² times the largest) are left out, so the step is
     * that of the pseudo-inverse. With damping nothing is left out: a divisor of 0 gives numbers
     * that are not finite.
     *
     * @param damping 0 or more
     * @return length n, a fresh array
     */
    public double[] step(LocalModel model, double damping) {
        double[] c = new double[model.size()];
        double least = damping > 0 ? -1 : rounding(model.values());
        for (int i = 0; i < c.length; i++) {
            double divisor = divisor(model.values()[i], damping);
            c[i] = Math.abs(divisor) <= least ? 0 : -model.gradient()[i] / divisor;
        }
        return c;
    }

    /**
     * What one step multiplies the distance from a critical point along an eigendirection by: 0
     * arrives there, 1 stays, above 1 in size goes away. It is damping/(eigenvalue + damping) for
     * the signed division; for the absolute one the same above eigenvalue 0, and up to 2 below.
     *
     * @param damping 0 or more
     * @return 1 for a divisor of 0 without damping, since the direction is then left out
     */
    public double multiplier(double eigenvalue, double damping) {
        double divisor = divisor(eigenvalue, damping);
        return divisor == 0 && damping == 0 ? 1 : 1 - eigenvalue / divisor;
    }

    private double divisor(double eigenvalue, double damping) {
        return (this == SIGNED ? eigenvalue : Math.abs(eigenvalue)) + damping;
    }

    private static double rounding(double[] values) {
        double largest = 0;
        for (double v : values) largest = Math.max(largest, Math.abs(v));
        return values.length * 0x1p-52 * largest;
    }
}
