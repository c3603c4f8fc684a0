package saddleback.engine.linalg;

import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
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
    /**
     * Runs up to {@code steps} steps of Lanczos with full re-orthogonalisation; fewer where the
     * Krylov space is closed before, which makes the quadrature exact. Costs a product a step and
     * holds {@code steps} vectors.
     *
     * @param start not zero, taken over and scaled to length 1
     * @param steps at least 1
     * @return NaN nodes where the operator gives numbers that are not finite
     */
    public static LanczosQuadrature of(
            LinearOperator operator,
            double[] start,
            int steps,
            Workers workers,
            Progress progress) {
        int room = Math.min(steps, operator.size());
        var space = new KrylovSpace(operator, start, room, new Seed(0), workers);
        for (int i = 0; i < room && (i == 0 || !space.closed()); i++) {
            progress.step((double) i / room, "quadrature, step " + (i + 1) + " of " + room);
            if (!space.grow()) return unknown();
        }
        Ritz ritz = space.ritz();
        double[] weights = new double[ritz.count()];
        Arrays.setAll(weights, i -> ritz.vectors()[i * weights.length]);
        Arrays.setAll(weights, i -> weights[i] * weights[i]);
        return new LanczosQuadrature(ritz.values(), weights);
    }

    private static LanczosQuadrature unknown() {
        return new LanczosQuadrature(new double[] {Double.NaN}, new double[] {1});
    }
}
