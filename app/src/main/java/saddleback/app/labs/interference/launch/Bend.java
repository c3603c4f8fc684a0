package saddleback.app.labs.interference.launch;

import saddleback.engine.interference.Moment;

/**
 * How J bends over the parameters of two bandits of two actions, in closed form: J = σ(y₁) + σ(y₂)
 * with logits y_k linear in the parameters, so that the Hessian is sum_k s_k d_k d_kᵀ with s_k =
 * u_k (1 - 2 J_k), u_k = J_k (1 - J_k), |d_k|² = 2 (1 + κ), d₁ · d₂ = -2κ. It has two eigenvalues
 * that are not 0, those of the matrix s_i d_i · d_j.
 *
 * @param low the lower one
 * @param high the higher one
 */
record Bend(double low, double high) {

    /**
     * At a moment.
     *
     * @param kappa κ of the shared bias
     */
    static Bend of(Moment m, double kappa) {
        double s = slope(m, 0);
        double t = slope(m, 1);
        double half = (1 + kappa) * (s + t);
        double root = Math.sqrt(Math.pow((1 + kappa) * (s - t), 2) + 4 * kappa * kappa * s * t);
        return new Bend(half - root, half + root);
    }

    private static double slope(Moment m, int k) {
        double p = m.success()[k];
        double q = m.failure()[k];
        return p * q * (q - p);
    }
}
