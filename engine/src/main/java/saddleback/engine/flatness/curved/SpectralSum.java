package saddleback.engine.flatness.curved;

import saddleback.engine.curvature.Probe;
import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.LinearOperator;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * One draw of the sum of a function over the eigenvalues of an operator: n times the Gauss
 * quadrature of random signs (Ubaru, Chen and Saad, SIAM J. Matrix Anal. Appl. 38, 2017), by
 * Lanczos' recurrence of three terms without re-orthogonalisation. Copies of eigenvalues that
 * rounding then brings share the weight of the one and do no harm to the sum.
 *
 * @param half from the first half of the steps
 * @param full from all steps
 */
record SpectralSum(double half, double full) {
    private static final double BREAKDOWN = 1e-12;

    /**
     * Costs a product a step and holds four vectors.
     *
     * @param steps at least 2
     * @return NaN where the operator gives numbers that are not finite
     */
    static SpectralSum draw(
            LinearOperator operator,
            int steps,
            DoubleUnaryOperator f,
            Seed seed,
            Progress progress) {
        int n = operator.size();
        double[] diagonal = new double[steps];
        double[] beside = new double[steps];
        double[] v = Probe.RADEMACHER.draw(seed, n);
        Vectors.scale(v, 1 / Vectors.norm(v));
        double[] before = new double[n];
        double[] product = new double[n];
        int done = 0;
        while (done < steps) {
            progress.step((double) done / steps, "quadrature, step " + (done + 1));
            operator.times(v, product);
            if (done > 0) Vectors.add(product, -beside[done - 1], before);
            diagonal[done] = Vectors.dot(product, v);
            Vectors.add(product, -diagonal[done], v);
            beside[done] = Vectors.norm(product);
            if (!Double.isFinite(beside[done])) return new SpectralSum(Double.NaN, Double.NaN);
            double scale = Math.abs(diagonal[done]) + (done > 0 ? beside[done - 1] : 0);
            done++;
            if (beside[done - 1] <= BREAKDOWN * scale) break;
            double[] free = before;
            before = v;
            v = product;
            product = free;
            Vectors.scale(v, 1 / beside[done - 1]);
        }
        double full = n * sum(diagonal, beside, done, f);
        boolean closed = done < steps;
        return new SpectralSum(
                closed ? full : n * sum(diagonal, beside, Math.max(1, steps / 2), f), full);
    }

    /** The quadrature of the leading tridiagonal matrix. */
    private static double sum(double[] diagonal, double[] beside, int m, DoubleUnaryOperator f) {
        double[] t = new double[m * m];
        for (int i = 0; i < m; i++) {
            t[i * m + i] = diagonal[i];
            if (i + 1 < m) {
                t[i * m + i + 1] = beside[i];
                t[(i + 1) * m + i] = beside[i];
            }
        }
        double[] nodes = Blas.eigenvectors(t, m, 1);
        double[] parts = new double[m];
        Arrays.setAll(parts, i -> t[i * m] * t[i * m] * f.applyAsDouble(nodes[i]));
        double sum = 0;
        for (double p : parts) sum += p;
        return sum;
    }
}
