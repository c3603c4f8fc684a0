package saddleback.engine.net;

import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.linalg.Vectors;

/**
 * Squared norms of Wᵀ u for many rows u: by W where it has no more columns than rows, else by u W
 * Wᵀ u with the smaller matrix W Wᵀ. One object serves one thread.
 */
final class PulledNorms {
    private final boolean gram;
    private final Matrix by;
    private final Matrix product = Matrix.zeros(0, 0);

    /**
     * Of one matrix.
     *
     * @param w outputs x inputs; must not change meanwhile
     */
    PulledNorms(Matrix w) {
        gram = w.rows() < w.cols();
        by = gram ? Matrix.zeros(w.rows(), w.rows()) : w;
        if (gram) Blas.timesTranspose(1, w, w, 0, by);
    }

    /** One number a row of u. */
    double[] of(Matrix u) {
        product.shape(u.rows(), by.cols());
        Blas.times(1, u, by, 0, product);
        return rowDots(gram ? u : product, product);
    }

    /** The inner products of the rows of two matrices of one shape. */
    static double[] rowDots(Matrix a, Matrix b) {
        double[] dots = new double[a.rows()];
        for (int n = 0; n < dots.length; n++)
            dots[n] = Vectors.dot(a.data(), a.row(n), b.data(), b.row(n), a.cols());
        return dots;
    }
}
