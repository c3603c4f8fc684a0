package saddleback.app.labs.interference;

import saddleback.engine.interference.Course;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Range;

import java.util.Arrays;
import java.util.List;

/**
 * The axis of time.
 *
 * @param log whether it is logarithmic
 * @param range of times, above 0 where it is logarithmic
 */
public record TimeAxis(boolean log, Range range) {
    /** A logarithmic axis begins so much before the first component is half learned. */
    private static final double BEFORE = 30;

    private static final double LONGEST = 1e9;

    /** Ends this far apart need ratios. */
    private static final double LONG = 20;

    /** From 0 to the end of a course. */
    public static TimeAxis linear(Course course) {
        double end = Curves.end(course);
        return new TimeAxis(false, new Range(0, end > 0 ? end : 1));
    }

    /** From the beginnings of courses to their last end, in ratios. */
    public static TimeAxis log(List<Course> courses) {
        double end = last(courses);
        double low = Math.max(first(courses) / BEFORE, end / LONGEST);
        return new TimeAxis(true, new Range(Math.min(low, end / 10), end));
    }

    /** The logarithmic axis where something happens early and something late, else the linear. */
    public static TimeAxis fit(List<Course> courses) {
        if (isLong(courses)) return log(courses);
        return new TimeAxis(false, new Range(0, last(courses)));
    }

    /** At least as long. */
    public TimeAxis until(double end) {
        return end > range.high() ? new TimeAxis(log, new Range(range.low(), end)) : this;
    }

    /** Whether something happens early and something late, so that differences show only one. */
    public static boolean isLong(List<Course> courses) {
        return last(courses) > LONG * first(courses);
    }

    private static double last(List<Course> courses) {
        double end = courses.stream().mapToDouble(Curves::end).max().orElse(0);
        return end > 0 ? end : 1;
    }

    /** When the first component of all is half learned, else when anything was measured. */
    private static double first(List<Course> courses) {
        double half =
                courses.stream()
                        .flatMapToDouble(c -> Arrays.stream(c.half()))
                        .filter(t -> t > 0)
                        .min()
                        .orElse(Double.NaN);
        return half > 0 ? half : last(courses) / 10;
    }

    /** The axis. */
    public Axis axis() {
        return log ? Axis.log("time", range) : Axis.linear("time", range);
    }

    /**
     * Times as they are drawn; those before a logarithmic axis begins are moved to its beginning.
     */
    public double[] drawn(double[] times) {
        return log ? Arrays.stream(times).map(t -> Math.max(t, range.low())).toArray() : times;
    }

    /** A time, moved to the nearer end where it lies outside. */
    public double within(double time) {
        return Math.clamp(time, range.low(), range.high());
    }
}
