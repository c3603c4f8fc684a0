package saddleback.engine.flatness.ball;

import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.linalg.Vectors;

/**
 * Upper bounds of the largest singular value of A, from G = A'A: the largest eigenvalue of G is at
 * most the Frobenius norm of G, and G² has its square. Squaring k times leaves a factor of at most
 * n^(2^-(k+2)) on the singular value. Holds to rounding, for which a factor 1 + 1e-9 is added.
 */
final class SingularValue {
    private static final double SLACK = 1 + 1e-9;
    private static final int SMALL = 200;
    private static final int SQUARINGS = 8;
    private static final int FEW_SQUARINGS = 2;

    private SingularValue() {}

    /**
     * From A'A.
     *
     * @param gram n x n, overwritten
     */
    static double most(Matrix gram) {
        int n = gram.rows();
        int squarings = n <= SMALL ? SQUARINGS : FEW_SQUARINGS;
        double[] sizes = new double[squarings + 1];
        Matrix g = gram;
        Matrix other = Matrix.zeros(n, n);
        sizes[0] = Vectors.norm(g.data());
        for (int k = 1; k <= squarings; k++) {
            if (!(sizes[k - 1] > 0)) break;
            Vectors.scale(g.data(), 1 / sizes[k - 1]);
            Blas.times(1, g, g, 0, other);
            Matrix free = g;
            g = other;
            other = free;
            sizes[k] = Vectors.norm(g.data());
        }
        double top = sizes[squarings];
        for (int k = squarings; k > 0; k--) top = sizes[k - 1] * Math.sqrt(top);
        return Math.sqrt(top) * SLACK;
    }

    /** Of a matrix itself, from the smaller of the two products with its transpose. */
    static double of(Matrix a) {
        int n = Math.min(a.rows(), a.cols());
        Matrix gram = Matrix.zeros(n, n);
        if (a.cols() <= a.rows()) Blas.transposeTimes(1, a, a, 0, gram);
        else Blas.timesTranspose(1, a, a, 0, gram);
        return most(gram);
    }
}
