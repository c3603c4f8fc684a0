package saddleback.engine.newton;

import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.LinearOperator;
import saddleback.engine.linalg.Vectors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The span of g, H g, H² g, ... with H's projection onto it: Lanczos' method with full
 * re-orthogonalisation in two passes. Ends early where the span is closed under H.
 */
public final class KrylovSubspace {
    private static final double CLOSED = 1e-12;

    private final List<double[]> basis = new ArrayList<>();
    private final double[] values;
    private final double[] vectors;

    private KrylovSubspace(LinearOperator hessian, double[] start, int most) {
        int n = hessian.size();
        int room = Math.min(most, n);
        double[] diagonal = new double[room];
        double[] beside = new double[room];
        double[] v = start.clone();
        double norm = Vectors.norm(v);
        double largest = 0;
        while (basis.size() < room && norm > CLOSED * largest && Double.isFinite(norm)) {
            Vectors.scale(v, 1 / norm);
            basis.add(v);
            int j = basis.size() - 1;
            v = new double[n];
            hessian.times(basis.get(j), v);
            diagonal[j] = orthogonalise(v);
            norm = Vectors.norm(v);
            beside[j] = norm;
            largest = Math.max(largest, Math.max(norm, Math.abs(diagonal[j])));
        }
        int k = basis.size();
        vectors = tridiagonal(diagonal, beside, k);
        values = k > 0 && Vectors.finite(vectors) ? Blas.eigenvectors(vectors, k, 1) : unknown(k);
    }

    /**
     * The subspace that {@code start} spans.
     *
     * @param start length n, not changed; for a step this is the gradient
     * @param most dimensions, 1 or more; one product and one vector of length n each
     */
    public static KrylovSubspace of(LinearOperator hessian, double[] start, int most) {
        if (most < 1) throw new IllegalArgumentException("vectors: at least 1, was " + most);
        return new KrylovSubspace(hessian, start, most);
    }

    /** v less its part in the basis, in two passes; gives its component along the last vector. */
    private double orthogonalise(double[] v) {
        double along = 0;
        for (int pass = 0; pass < 2; pass++)
            for (int i = basis.size() - 1; i >= 0; i--) {
                double h = Vectors.dot(v, basis.get(i));
                Vectors.add(v, -h, basis.get(i));
                if (i == basis.size() - 1) along += h;
            }
        return along;
    }

    private static double[] tridiagonal(double[] diagonal, double[] beside, int k) {
        double[] t = new double[k * k];
        for (int i = 0; i < k; i++) {
            t[i * k + i] = diagonal[i];
            if (i + 1 < k) {
                t[i * k + i + 1] = beside[i];
                t[(i + 1) * k + i] = beside[i];
            }
        }
        return t;
    }

    private static double[] unknown(int k) {
        double[] nan = new double[k];
        Arrays.fill(nan, Double.NaN);
        return nan;
    }

    /** How many vectors there are; 0 for a start of zeros. */
    public int dimension() {
        return basis.size();
    }

    /**
     * The model restricted to the subspace.
     *
     * @param gradient of the whole function, length n, not changed
     */
    public LocalModel model(double[] gradient) {
        double[] projected = new double[dimension()];
        for (int i = 0; i < projected.length; i++)
            projected[i] = Vectors.dot(basis.get(i), gradient);
        return new LocalModel(values, vectors, new double[dimension()]).with(projected);
    }

    /**
     * A step of the whole function; a fresh array.
     *
     * @param model one of this subspace's
     * @param components along its eigenvectors
     */
    public double[] step(LocalModel model, double[] components) {
        double[] inside = model.step(components);
        double[] s = new double[basis.getFirst().length];
        for (int i = 0; i < inside.length; i++) Vectors.add(s, inside[i], basis.get(i));
        return s;
    }
}
