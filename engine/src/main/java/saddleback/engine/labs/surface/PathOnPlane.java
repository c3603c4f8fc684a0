package saddleback.engine.labs.surface;

import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.optim.Trajectory;
import saddleback.engine.run.Progress;
import saddleback.engine.slice.Plane;

/**
 * The way training took, projected orthogonally on a slice, with what the slice misses of it.
 *
 * @param step training steps made
 * @param x first coordinate of the projection
 * @param y second coordinate, 0 on a line
 * @param missed distance of the step from the slice over its distance from the origin, in [0, 1]
 * @param loss training loss at the step itself
 * @param projectedLoss training loss at the projection
 */
public record PathOnPlane(
        long[] step,
        double[] x,
        double[] y,
        double[] missed,
        double[] loss,
        double[] projectedLoss) {

    /** No path. */
    static PathOnPlane none() {
        double[] no = new double[0];
        return new PathOnPlane(new long[0], no, no, no, no, no);
    }

    /** The number of recorded steps. */
    public int size() {
        return step.length;
    }

    /** Projects a trajectory; costs two evaluations a step. */
    static PathOnPlane of(
            Trajectory path, Plane plane, NetworkObjective objective, Progress progress) {
        int n = path.points().size();
        double[] x = new double[n];
        double[] y = new double[n];
        double[] missed = new double[n];
        double[] loss = new double[n];
        double[] projected = new double[n];
        double[] w = new double[plane.origin().length];
        for (int i = 0; i < n; i++) {
            progress.step((double) i / n, "projecting the way of training");
            double[] at = path.points().get(i).weights();
            double[] c = plane.coordinates(at);
            x[i] = c[0];
            y[i] = c[1];
            plane.point(c[0], c[1], w);
            missed[i] = share(at, w, plane.origin());
            loss[i] = objective.value(at);
            projected[i] = objective.value(w);
        }
        return new PathOnPlane(path.steps(), x, y, missed, loss, projected);
    }

    private static double share(double[] at, double[] projection, double[] origin) {
        double off = distance(at, projection);
        double whole = distance(at, origin);
        return whole == 0 ? 0 : Math.min(1, off / whole);
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) sum += (a[i] - b[i]) * (a[i] - b[i]);
        return Math.sqrt(sum);
    }
}
