package saddleback.engine.labs.surface;

import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.optim.Trajectory;
import saddleback.engine.run.KeptNumbers;
import saddleback.engine.run.Progress;
import saddleback.engine.slice.Plane;

import java.util.Arrays;

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

    /**
     * Projects a trajectory; costs two evaluations a step where the losses are not kept.
     *
     * @param name under which the losses are kept
     */
    static PathOnPlane of(
            Trajectory path,
            Plane plane,
            NetworkObjective objective,
            KeptNumbers kept,
            String name,
            Progress progress) {
        int n = path.points().size();
        double[] x = new double[n];
        double[] y = new double[n];
        double[] missed = new double[n];
        double[] w = new double[plane.origin().length];
        for (int i = 0; i < n; i++) {
            double[] at = path.points().get(i).weights();
            double[] c = plane.coordinates(at);
            x[i] = c[0];
            y[i] = c[1];
            missed[i] = share(at, plane.point(c[0], c[1], w), plane.origin());
        }
        double[] losses =
                kept.of(name, 2 * n, () -> losses(path, plane, x, y, objective, progress));
        return new PathOnPlane(
                path.steps(),
                x,
                y,
                missed,
                Arrays.copyOf(losses, n),
                Arrays.copyOfRange(losses, n, 2 * n));
    }

    /** Of the steps, then of their projections. */
    private static double[] losses(
            Trajectory path,
            Plane plane,
            double[] x,
            double[] y,
            NetworkObjective objective,
            Progress progress) {
        int n = x.length;
        double[] losses = new double[2 * n];
        double[] w = new double[plane.origin().length];
        for (int i = 0; i < n; i++) {
            progress.step((double) i / n, "projecting the way of training");
            losses[i] = objective.value(path.points().get(i).weights());
            losses[n + i] = objective.value(plane.point(x[i], y[i], w));
        }
        return losses;
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
