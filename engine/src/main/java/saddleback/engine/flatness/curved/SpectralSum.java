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
 */
final class SpectralSum {
    private static final double BREAKDOWN = 1e-12;

    private final int size;
    private final double[] diagonal;
    private final double[] beside;
    private int done;
    private boolean finite = true;

    private SpectralSum(int size, int steps) {
        this.size = size;
        diagonal = new double[steps];
        beside = new double[steps];
    }

    /**
     * Costs a product a step and holds four vectors.
     *
     * @param steps at least 1; fewer are made where the space is complete before
     */
    static SpectralSum draw(LinearOperator operator, int steps, Seed seed, Progress progress) {
        var sum = new SpectralSum(operator.size(), steps);
        sum.run(operator, seed, progress);
        return sum;
    }

    private void run(LinearOperator operator, Seed seed, Progress progress) {
        double[] v = Probe.RADEMACHER.draw(seed, size);
        Vectors.scale(v, 1 / Vectors.norm(v));
        double[] before = new double[size];
        double[] product = new double[size];
        while (done < diagonal.length) {
            progress.step((double) done / diagonal.length, "quadrature, step " + (done + 1));
            operator.times(v, product);
            if (done > 0) Vectors.add(product, -beside[done - 1], before);
            diagonal[done] = Vectors.dot(product, v);
            Vectors.add(product, -diagonal[done], v);
            beside[done] = Vectors.norm(product);
            if (!Double.isFinite(beside[done])) {
                finite = false;
                return;
            }
            double scale = Math.abs(diagonal[done]) + (done > 0 ? beside[done - 1] : 0);
            done++;
            if (beside[done - 1] <= BREAKDOWN * scale) return;
            double[] free = before;
            before = v;
            v = product;
            product = free;
            Vectors.scale(v, 1 / beside[done - 1]);
        }
    }

    /**
     * The sum as it stands after some of the steps.
     *
     * @param steps at least 1; all that were made where they are fewer
     * @return NaN where the operator gave numbers that are not finite
     */
    double after(int steps, DoubleUnaryOperator f) {
        return finite ? size * sum(diagonal, beside, Math.min(steps, done), f) : Double.NaN;
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
