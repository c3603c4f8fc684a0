package saddleback.engine.labs.interference;

import saddleback.engine.Output;
import saddleback.engine.interference.Course;
import saddleback.engine.interference.Sampled;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What of ray interference goes into files. Times are in the flow's units, in which a parameter
 * moves by its gradient; successes are probabilities.
 */
final class InterferenceOutput {
    private final InterferenceResult result;
    private final Output.Builder out = Output.builder();

    private InterferenceOutput(InterferenceResult result) {
        this.result = result;
    }

    static Output of(InterferenceResult result) {
        return new InterferenceOutput(result).build();
    }

    private Output build() {
        InterferenceSettings s = result.settings();
        out.value("way", WayNames.of(s.variant(), s.remedy()));
        var course = new CourseOutput(result.course(), out, "");
        course.values();
        course.curves();
        course.measures();
        course.plateaus(result.visits());
        VisitOutput.put(result.visits(), out);
        conserved();
        laws();
        surface();
        beside();
        sampled();
        basin();
        staircase();
        shortfall();
        return out.build();
    }

    /** An end before the limit with something left to learn is the integrator's. */
    private void shortfall() {
        Course course = result.course();
        double end = course.time()[course.time().length - 1];
        if (!course.finished() && end < result.settings().limit())
            out.notConverged(
                    "the flow ended at time %s, before its limit, as %s".formatted(end, why()));
    }

    private String why() {
        int most =
                result.settings().dynamics() instanceof DynamicsSettings.Flow f
                        ? f.steps()
                        : DynamicsSettings.Flow.defaults().steps();
        return result.course().steps() >= most
                ? "all of its %d steps were made".formatted(most)
                : "it rests there, or its direction jumps there as that of rectifiers does";
    }

    private void conserved() {
        List<Conserved> all = result.conserved();
        out.table(
                "conserved",
                new Output.Column("name", all.stream().map(Conserved::name).toList()),
                numbers("start", all, Conserved::start),
                numbers("drift", all, Conserved::drift));
    }

    private void laws() {
        Laws laws = result.laws();
        if (laws == null) return;
        out.value("laws.area", laws.winnerTakesAllArea());
        out.value("laws.interference", laws.interference());
        out.table(
                "laws",
                new Output.Column(
                        "name", laws.compared().stream().map(Laws.Compared::name).toList()),
                numbers("predicted", laws.compared(), Laws.Compared::predicted),
                numbers("measured", laws.compared(), Laws.Compared::measured));
    }

    private void surface() {
        Surface s = result.surface();
        if (s == null) return;
        out.value("surface.share", s.share());
        out.array("surface.x", s.x(), s.x().length);
        out.array("surface.y", s.y(), s.y().length);
        out.array("surface.value", s.value(), s.y().length, s.x().length);
        out.array("surface.course-x", s.courseX(), s.courseX().length);
        out.array("surface.course-y", s.courseY(), s.courseY().length);
        out.array("surface.course-value", s.courseValue(), s.courseValue().length);
    }

    private void beside() {
        List<Course> all = result.beside();
        if (all.isEmpty()) return;
        out.value(
                "beside",
                result.settings().beside().stream()
                        .limit(all.size())
                        .map(b -> WayNames.of(b.variant(), b.remedy()))
                        .toList());
        for (int i = 0; i < all.size(); i++) {
            var course = new CourseOutput(all.get(i), out, "beside-" + (i + 1) + ".");
            course.values();
            course.curves();
        }
    }

    private void sampled() {
        Sampled s = result.sampled();
        if (s == null) return;
        int runs = s.runs().length;
        int times = s.time().length;
        int k = result.course().half().length;
        long finished = Arrays.stream(s.totalTime()).filter(t -> !Double.isNaN(t)).count();
        out.value("sampled.finished", (double) finished / runs);
        finite(out, "sampled.median-total-time", BasinMap.median(s.totalTime()));
        out.value("sampled.levels", s.levels());
        out.array("sampled.time", s.time(), times);
        out.array("sampled.total-time", s.totalTime(), runs);
        out.array("sampled.bands", flat(s.bands()), k + 1, s.levels().length, times);
        out.array("sampled.components", flat(s.runs()), runs, times, k);
    }

    /** A value that is left out where there is none. */
    static void finite(Output.Builder out, String name, double number) {
        if (Double.isFinite(number)) out.value(name, number);
    }

    private static double[] flat(double[][][] cube) {
        return Arrays.stream(cube)
                .flatMap(Arrays::stream)
                .flatMapToDouble(Arrays::stream)
                .toArray();
    }

    private void basin() {
        Basin b = result.basin();
        if (b == null) return;
        int n = b.success().length;
        out.value("basin.flat", b.flat());
        out.value("basin.cut", b.cut());
        finite(out, "basin.median-time", b.median());
        out.array("basin-success", b.success(), n);
        out.array("severity", b.severity(), n, n);
        out.array("basin-time", b.time(), n, n);
    }

    private void staircase() {
        List<Course> all = result.staircase();
        if (all.isEmpty()) return;
        out.table(
                "staircase",
                Output.Column.of("contexts", all.stream().mapToInt(c -> c.half().length).toArray()),
                numbers("total-time", all, Course::totalTime),
                Output.Column.of("plateaus", all.stream().mapToInt(c -> c.flat().size()).toArray()),
                numbers("worst-severity", all, BasinMap::worst),
                numbers("first-half", all, c -> Arrays.stream(c.half()).min().orElse(Double.NaN)),
                numbers("last-half", all, c -> Arrays.stream(c.half()).max().orElse(Double.NaN)));
    }

    private static <T> Output.Column numbers(String name, List<T> all, ToDoubleFunction<T> part) {
        return Output.Column.of(name, all.stream().mapToDouble(part).toArray());
    }
}
