package saddleback.engine.linalg;

import saddleback.engine.run.Progress;
import saddleback.engine.run.Workers;

import java.util.Arrays;

/**
 * The Gauss quadrature of the spectral measure that a start vector v has in a symmetric operator A
 * (Golub and Meurant, Matrices, Moments and Quadrature with Applications, 2010): the sum of weight
 * times f(node) is vᵀ f(A) v / vᵀ v, exactly for polynomials up to degree 2 m - 1 with m nodes.
 *
 * @param nodes Ritz values, ascending
 * @param weights one a node, not negative, of sum 1
 */
public record LanczosQuadrature(double[] nodes, double[] weights) {
    private static final double BREAKDOWN = 1e-13;

    /**
     * Runs up to {@code steps} steps of Lanczos with full re-orthogonalisation in two passes; fewer
     * where the Krylov space is closed before, which makes the quadrature exact. Costs a product a
     * step and holds {@code steps} vectors.
     *
     * @param start not zero, taken over and scaled to length 1
     * @param steps at least 1
     * @return NaN nodes where the operator gives numbers that are not finite
     */
    public static LanczosQuadrature of(
            LinearOperator operator, double[] start, int steps, Workers workers, Progress progress) {
        int room = Math.min(steps, operator.size());
        var basis = new Basis(operator.size(), workers);
        double[] t = new double[room * room];
        double[] q = start;
        Vectors.scale(q, 1 / Vectors.norm(q));
        int n = 0;
        double size = 0;
        while (true) {
            progress.step((double) n / room, "quadrature, step " + (n + 1) + " of " + room);
            basis.add(q);
            double[] u = new double[operator.size()];
            operator.times(q, u);
            double[] h = new double[n + 1];
            basis.project(u, h);
            double beta = Math.sqrt(basis.project(u, h));
            t[n * room + n] = h[n];
            size = Math.max(size, Math.abs(h[n]) + beta);
            n++;
            if (!Double.isFinite(beta)) return unknown();
            if (n == room || beta <= BREAKDOWN * size) return rule(t, room, n);
            t[n * room + n - 1] = beta;
            t[(n - 1) * room + n] = beta;
            Vectors.scale(u, 1 / beta);
            q = u;
        }
    }

    private static LanczosQuadrature unknown() {
        return new LanczosQuadrature(new double[] {Double.NaN}, new double[] {1});
    }

    private static LanczosQuadrature rule(double[] t, int room, int n) {
        double[] vectors = new double[n * n];
        for (int i = 0; i < n; i++) System.arraycopy(t, i * room, vectors, i * n, n);
        double[] nodes = Blas.eigenvectors(vectors, n, 1);
        double[] weights = new double[n];
        Arrays.setAll(weights, i -> vectors[i * n] * vectors[i * n]);
        return new LanczosQuadrature(nodes, weights);
    }
}
