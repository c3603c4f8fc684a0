package saddleback.engine.interference;

import saddleback.engine.linalg.Blas;
import saddleback.engine.objective.Objective;
import saddleback.engine.policy.Bandit;

import java.util.Arrays;

/**
 * -J of bandits in square roots of probabilities: π_k(a) = x_ka² / |x_k|², so that the corners,
 * which logits have at infinity, are points like any other. J_k = x_kk² / |x_k|² is a Rayleigh
 * quotient. Parameters: x, components x actions, row-major; no row may be 0.
 *
 * <p>At a corner every row is a unit vector. The gradient g_k of J_k is 2 (x_kk e_k - J_k x_k) /
 * |x_k|² = 0 there, and the Hessian of -J_k is 2 (J_k - e_k e_kᵀ). On the tangent space of the
 * sphere that is 2, n - 1 times, where component k is learned; where it is not, -2 once (along its
 * own arm) and 0 n - 2 times (among the arms that earn nothing). Derived here.
 *
 * @param bandit the world
 */
public record RootLoss(Bandit bandit) implements Objective {
    @Override
    public int size() {
        return bandit.components() * bandit.actions();
    }

    @Override
    public double value(double[] w) {
        double sum = 0;
        for (int k = 0; k < bandit.components(); k++) sum -= success(w, k, square(w, k));
        return sum;
    }

    @Override
    public double gradient(double[] w, double[] g) {
        double sum = 0;
        for (int k = 0; k < bandit.components(); k++) {
            double square = square(w, k);
            double success = success(w, k, square);
            sum -= success;
            int row = k * bandit.actions();
            for (int a = 0; a < bandit.actions(); a++)
                g[row + a] = -2 * w[row + a] * (own(k, a) - success) / square;
        }
        return sum;
    }

    /** -2 ((e_k e_kᵀ - J_k) v - x (g · v) - g (x · v)) / |x|² in row k, g the gradient of J_k. */
    @Override
    public void hessianTimes(double[] w, double[] v, double[] hv) {
        double[] g = new double[size()];
        gradient(w, g);
        int n = bandit.actions();
        for (int k = 0; k < bandit.components(); k++) {
            double square = square(w, k);
            double success = success(w, k, square);
            double gv = 0;
            double xv = 0;
            for (int i = k * n; i < (k + 1) * n; i++) {
                gv -= g[i] * v[i];
                xv += w[i] * v[i];
            }
            for (int a = 0; a < n; a++) {
                int i = k * n + a;
                double change = (own(k, a) - success) * v[i] - w[i] * gv + g[i] * xv;
                hv[i] = -2 * change / square;
            }
        }
    }

    /**
     * A corner.
     *
     * @param arms which arm each component takes for certain, length K
     */
    public double[] corner(int... arms) {
        double[] x = new double[size()];
        for (int k = 0; k < bandit.components(); k++) x[k * bandit.actions() + arms[k]] = 1;
        return x;
    }

    /**
     * The eigenvalues at a corner on the tangent space of the spheres, ascending, K (n - 1): of the
     * Hessian without the rows and columns of the arms that are taken, which point along the radii.
     */
    public double[] tangentEigenvalues(int... arms) {
        double[] corner = corner(arms);
        double[] h = hessian(corner);
        int[] kept = new int[bandit.components() * (bandit.actions() - 1)];
        int count = 0;
        for (int i = 0; i < corner.length; i++) if (corner[i] == 0) kept[count++] = i;
        double[] tangent = new double[count * count];
        for (int i = 0; i < count; i++)
            for (int j = 0; j < count; j++)
                tangent[i * count + j] = h[kept[i] * corner.length + kept[j]];
        double[] values = Blas.eigenvalues(tangent, count, 1);
        Arrays.sort(values);
        return values;
    }

    private double square(double[] w, int k) {
        double sum = 0;
        for (int i = k * bandit.actions(); i < (k + 1) * bandit.actions(); i++) sum += w[i] * w[i];
        return sum;
    }

    private double success(double[] w, int k, double square) {
        double x = w[k * bandit.actions() + k];
        return x * x / square;
    }

    private static double own(int k, int action) {
        return action == k ? 1 : 0;
    }
}
