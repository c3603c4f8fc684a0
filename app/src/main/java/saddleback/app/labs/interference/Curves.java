package saddleback.app.labs.interference;

import saddleback.engine.interference.Course;
import saddleback.engine.interference.Moment;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** What a course measured, one number for each of its times; all arrays are fresh. */
public final class Curves {
    private Curves() {}

    /** K; 0 where nothing was measured yet. */
    public static int components(Course course) {
        return course.moments().isEmpty() ? 0 : course.moments().getFirst().success().length;
    }

    /** Success of component {@code k}. */
    public static double[] success(Course course, int k) {
        return of(course, m -> m.success()[k]);
    }

    /** J, the sum of all components. */
    public static double[] performance(Course course) {
        return of(course, m -> Arrays.stream(m.success()).sum());
    }

    /** The derivative of J by time, NaN where it is not above 0: for a logarithmic axis. */
    public static double[] positiveSpeed(Course course) {
        return of(course, m -> m.speed() > 0 ? m.speed() : Double.NaN);
    }

    /** Any number of a moment. */
    public static double[] of(Course course, ToDoubleFunction<Moment> what) {
        return course.moments().stream().mapToDouble(what).toArray();
    }

    /** When the course ends; 0 where nothing was measured yet. */
    public static double end(Course course) {
        return course.time().length == 0 ? 0 : course.time()[course.time().length - 1];
    }

    /** The index of the measured time nearest to {@code time}; there must be one. */
    public static int nearest(Course course, double time) {
        double[] all = course.time();
        int i = Arrays.binarySearch(all, time);
        if (i >= 0) return i;
        int after = -i - 1;
        if (after == 0) return 0;
        if (after == all.length) return all.length - 1;
        return time - all[after - 1] <= all[after] - time ? after - 1 : after;
    }
}
