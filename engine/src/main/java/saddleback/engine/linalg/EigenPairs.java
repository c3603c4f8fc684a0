package saddleback.engine.linalg;

import java.util.List;

/**
 * Some eigenvalues of a symmetric operator with their vectors.
 *
 * @param values in the order asked for
 * @param vectors unit vectors, one a value; owned by the record
 * @param bounds for each value, a bound on its distance to the nearest true eigenvalue (the norm of
 *     the residual)
 * @param converged whether every bound is within the tolerance asked for
 */
public record EigenPairs(
        double[] values, List<double[]> vectors, double[] bounds, boolean converged) {

    /** Copies the list. */
    public EigenPairs {
        vectors = List.copyOf(vectors);
    }
}
