package saddleback.engine.critical;

import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.Vectors;

import java.util.Arrays;

/**
 * Approximate eigenpairs of a Hessian on the complement of the flat directions. Only a guess: a
 * proof takes the vectors as they are.
 *
 * @param values m eigenvalues, ascending
 * @param vectors m x n row-major, row i of length about 1 belongs to value i
 * @param n the number of parameters
 */
record Frame(double[] values, double[] vectors, int n) {

    /**
     * The frame at a point, by LAPACK on one thread, so that it does not depend on their number:
     * flat directions are lifted above all other eigenvalues and left out.
     *
     * @param hessian n x n, overwritten
     */
    static Frame of(double[] hessian, int n, FlatDirections flat) {
        flat.lift(hessian, n, 2 * Vectors.norm(hessian) + 1);
        double[] all = Blas.eigenvectors(hessian, n, 1);
        int m = n - flat.count();
        return new Frame(Arrays.copyOf(all, m), Arrays.copyOf(hessian, m * n), n);
    }

    /** How many. */
    int count() {
        return values.length;
    }

    /** The largest absolute eigenvalue; 0 for none. */
    double largest() {
        double top = 0;
        for (double v : values) top = Math.max(top, Math.abs(v));
        return top;
    }

    /** How many eigenvalues are within rounding of 0, as far as the float64 Hessian tells. */
    int vanishing() {
        double small = n * 0x1p-52 * largest();
        int count = 0;
        for (double v : values) if (!(Math.abs(v) > small)) count++;
        return count;
    }

    /** The number of negative eigenvalues. */
    int negative() {
        int count = 0;
        for (double v : values) if (v < 0) count++;
        return count;
    }

    /** The vectors over the roots of the absolute eigenvalues, as rows. */
    double[] scaled() {
        double[] b = vectors.clone();
        for (int i = 0; i < values.length; i++) {
            double s = 1 / Math.sqrt(Math.abs(values[i]));
            for (int j = 0; j < n; j++) b[i * n + j] *= s;
        }
        return b;
    }
}
