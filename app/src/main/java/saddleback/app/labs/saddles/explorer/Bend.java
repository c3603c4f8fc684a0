package saddleback.app.labs.saddles.explorer;

import saddleback.engine.linalg.Blas;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.slice.Plane;

import java.util.Arrays;

/**
 * The plane of the smallest and the largest eigenvalue of the Hessian at a point.
 *
 * @param plane first direction that of the smallest eigenvalue, second that of the largest, both
 *     unit vectors
 * @param smallest eigenvalue
 * @param largest eigenvalue
 */
record Bend(Plane plane, double smallest, double largest) {

    /** From the Hessian written out; costs all its eigenvectors. */
    static Bend of(NetworkObjective objective, double[] at) {
        int n = at.length;
        double[] rows = objective.hessian(at);
        double[] values = Blas.eigenvectors(rows, n, 1);
        double[] low = Arrays.copyOfRange(rows, 0, n);
        double[] high = Arrays.copyOfRange(rows, (n - 1) * n, n * n);
        return new Bend(new Plane(at, low, high), values[0], values[n - 1]);
    }
}
