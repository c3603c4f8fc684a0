package saddleback.engine.labs.interference;

import saddleback.engine.interference.Course;
import saddleback.engine.interference.Learner;
import saddleback.engine.interference.Moment;
import saddleback.engine.interference.PolicyLoss;
import saddleback.engine.run.Run;
import saddleback.engine.slice.Plane;

import java.util.Arrays;

/** J over the plane of a course's two principal directions. */
public final class SurfaceStudy {
    private static final int POINTS = 101;
    private static final double MARGIN = 0.15;
    private static final int BAND = 16;

    private SurfaceStudy() {}

    /**
     * The surface, in a window around the course.
     *
     * @param learner the one that made the course
     * @param run progress over [0, 1]
     */
    public static Surface of(Course course, Learner learner, Run<?> run) {
        CoursePlane found = CoursePlane.of(course, learner);
        Plane plane = found.plane();
        int n = course.time().length;
        double[] x = new double[n];
        double[] y = new double[n];
        double[] height = new double[n];
        for (int i = 0; i < n; i++) {
            double[] parameters = Arrays.copyOf(course.states()[i], learner.parameters());
            double[] at = plane.coordinates(parameters);
            x[i] = at[0];
            y[i] = at[1];
            height[i] = total(course.moments().get(i));
        }
        double least = spread(x) / 2;
        double[] columns = window(x, least);
        double[] rows = window(y, least);
        double[] value = values(plane, columns, rows, learner, run);
        return new Surface(columns, rows, value, x, y, height, found.share());
    }

    private static double total(Moment moment) {
        double sum = 0;
        for (double j : moment.success()) sum += j;
        return sum;
    }

    private static double spread(double[] v) {
        return Arrays.stream(v).max().orElse(0) - Arrays.stream(v).min().orElse(0);
    }

    /** Coordinates around all of {@code v}, spreading at least so far. */
    private static double[] window(double[] v, double least) {
        double middle = Arrays.stream(v).min().orElse(0) + spread(v) / 2;
        double half = Math.max(spread(v), least) * (0.5 + MARGIN);
        if (half == 0) half = 1;
        double[] window = new double[POINTS];
        for (int i = 0; i < POINTS; i++)
            window[i] = middle + half * (2.0 * i - (POINTS - 1)) / (POINTS - 1);
        return window;
    }

    private static double[] values(
            Plane plane, double[] x, double[] y, Learner learner, Run<?> run) {
        double[] value = new double[x.length * y.length];
        var losses = new PolicyLoss[run.workers().threads()];
        Arrays.setAll(losses, _ -> new PolicyLoss(learner.world(), learner.agent().copy()));
        for (int from = 0; from < y.length; from += BAND) {
            run.step((double) from / y.length, "surface");
            int first = from;
            run.workers()
                    .each(
                            Math.min(BAND, y.length - from),
                            (i, worker) -> row(plane, x, y, first + i, losses[worker], value));
        }
        return value;
    }

    private static void row(
            Plane plane, double[] x, double[] y, int row, PolicyLoss loss, double[] value) {
        double[] parameters = new double[plane.origin().length];
        for (int i = 0; i < x.length; i++)
            value[row * x.length + i] = -loss.value(plane.point(x[i], y[row], parameters));
    }
}
