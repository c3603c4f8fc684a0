package saddleback.engine.newton;

import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.Vectors;

import java.util.Arrays;

/**
 * The second-order model of a function at a point, in the eigenbasis of its Hessian: m(c) =
 * gradient · c + 1/2 sum of values_i c_i², c the components of a step along the eigenvectors. The
 * arrays are owned by the record and not written to.
 *
 * @param values eigenvalues of the Hessian, ascending, length n
 * @param vectors n x n row-major; row i is the unit eigenvector of eigenvalue i
 * @param gradient the gradient's components along the eigenvectors, length n
 */
public record LocalModel(double[] values, double[] vectors, double[] gradient) {

    /**
     * The model of a function with this Hessian and gradient. Costs some 9 n³ multiplications, on
     * one thread, since LAPACK's last bits depend on their number.
     *
     * @param hessian n x n, symmetric; overwritten and kept
     * @param gradient length n, not changed
     * @return a model of NaN alone where the Hessian is not finite
     */
    public static LocalModel of(double[] hessian, double[] gradient) {
        int n = gradient.length;
        if (hessian.length != n * n)
            throw new IllegalArgumentException(
                    "hessian: %d x %d numbers, was %d".formatted(n, n, hessian.length));
        if (!Vectors.finite(hessian)) return unknown(hessian, n);
        double[] values = Blas.eigenvectors(hessian, n, 1);
        return new LocalModel(values, hessian, components(hessian, gradient));
    }

    private static LocalModel unknown(double[] vectors, int n) {
        double[] values = new double[n];
        Arrays.fill(values, Double.NaN);
        return new LocalModel(values, vectors, values.clone());
    }

    private static double[] components(double[] vectors, double[] of) {
        int n = of.length;
        double[] c = new double[n];
        for (int i = 0; i < n; i++) c[i] = Vectors.dot(vectors, i * n, of, 0, n);
        return c;
    }

    /** The number of coordinates n. */
    public int size() {
        return values.length;
    }

    /**
     * The same Hessian with another gradient, which is given in the coordinates of the function.
     */
    public LocalModel with(double[] otherGradient) {
        return new LocalModel(values, vectors, components(vectors, otherGradient));
    }

    /**
     * A step in the coordinates of the function; a fresh array.
     *
     * @param c its components along the eigenvectors
     */
    public double[] step(double[] c) {
        int n = size();
        double[] s = new double[n];
        for (int i = 0; i < n; i++) Vectors.add(s, 0, c[i], vectors, i * n, n);
        return s;
    }

    /** What the model says the function changes by along a step, m(c). */
    public double change(double[] c) {
        double sum = 0;
        for (int i = 0; i < c.length; i++) sum += c[i] * (gradient[i] + values[i] * c[i] / 2);
        return sum;
    }
}
