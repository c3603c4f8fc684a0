package saddleback.engine.labs.interference;

import saddleback.engine.Output;
import saddleback.engine.interference.Course;
import saddleback.engine.interference.Moment;
import saddleback.engine.interference.Plateau;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What of a course goes into files: T moments, K components. */
final class CourseOutput {
    private final Course course;
    private final List<Moment> moments;
    private final int times;
    private final int components;
    private final Output.Builder out;
    private final String prefix;

    /**
     * A course.
     *
     * @param prefix of the names, empty or with its dot
     */
    CourseOutput(Course course, Output.Builder out, String prefix) {
        this.course = course;
        this.out = out;
        this.prefix = prefix;
        moments = course.moments();
        times = course.time().length;
        components = course.half().length;
    }

    /** What one asks of a course first. */
    void values() {
        out.value(prefix + "plateaus", (long) course.flat().size());
        out.value(prefix + "finished", course.finished());
        number("total-time", course.totalTime());
        number("worst-severity", BasinMap.worst(course));
        number("interference", moments.getFirst().strongestInterference());
        out.value(prefix + "half-times", course.half());
        out.value(prefix + "reached-times", course.reached());
        out.value(prefix + "end.time", course.time()[times - 1]);
        out.value(prefix + "end.success", moments.getLast().success());
        out.value(prefix + "steps", (long) course.steps());
        out.value(prefix + "small-steps", (long) course.smallSteps());
        out.value(prefix + "time-in-small-steps", course.slid());
        number("slow-since", course.slowSince());
    }

    private void number(String name, double value) {
        InterferenceOutput.finite(out, prefix + name, value);
    }

    /** Its curves. */
    void curves() {
        out.array(prefix + "time", course.time(), times);
        rows("components", Moment::success);
        out.array(prefix + "speed", column(Moment::speed), times);
    }

    /** What else was measured at each time. */
    void measures() {
        rows("failures", Moment::failure);
        rows("rates", Moment::rate);
        double[] cosines = joined(Moment::interference, components * components);
        out.array(prefix + "interference", cosines, times, components, components);
        out.array(prefix + "losing", column(m -> m.losing()), times);
        out.array(prefix + "winner-takes-all", column(m -> m.winnerTakesAll() ? 1 : 0), times);
        out.array(prefix + "bend", bend(), times);
        out.array(prefix + "velocity", column(Moment::velocity), times);
    }

    private void rows(String name, Function<Moment, double[]> part) {
        out.array(prefix + name, joined(part, components), times, components);
    }

    private double[] joined(Function<Moment, double[]> part, int length) {
        double[] all = new double[times * length];
        for (int t = 0; t < times; t++)
            System.arraycopy(part.apply(moments.get(t)), 0, all, t * length, length);
        return all;
    }

    private double[] column(ToDoubleFunction<Moment> part) {
        return moments.stream().mapToDouble(part).toArray();
    }

    /** 1 where the learning curve is convex (the speed grows until the next moment), else -1. */
    private double[] bend() {
        double[] bend = new double[times];
        for (int t = 0; t < times; t++) {
            int left = Math.min(t, Math.max(0, times - 2));
            int right = Math.min(left + 1, times - 1);
            bend[t] = Math.signum(moments.get(right).speed() - moments.get(left).speed());
        }
        return bend;
    }

    /** The plateaus one after the other, with the corners that flat ones are near to. */
    void plateaus(List<CornerVisit> visits) {
        List<Plateau> all = course.plateaus();
        out.table(
                prefix + "plateau",
                column("time", all, Plateau::time),
                column("performance", all, Plateau::performance),
                column("severity", all, Plateau::severity),
                new Output.Column("flat", all.stream().map(p -> String.valueOf(p.flat())).toList()),
                column("duration", all, Plateau::duration),
                column("from", all, Plateau::from),
                column("until", all, Plateau::until),
                column("speed", all, Plateau::speed),
                column("speed-before", all, Plateau::before),
                column("speed-after", all, Plateau::after),
                new Output.Column("corner", VisitOutput.corners(all.size(), visits)),
                new Output.Column("index", VisitOutput.indices(all.size(), visits)));
    }

    private static Output.Column column(
            String name, List<Plateau> all, ToDoubleFunction<Plateau> part) {
        return Output.Column.of(name, all.stream().mapToDouble(part).toArray());
    }
}
