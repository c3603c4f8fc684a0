package saddleback.app.labs.interference.samples;

import saddleback.app.glance.Numbers;
import saddleback.engine.interference.Course;

/** What is told in one line. */
final class SampleWords {
    private SampleWords() {}

    static String status(Drawn d) {
        Course flow = d.flow().orElse(null);
        if (flow == null) return d.refused().isEmpty() ? "learning" : d.refused();
        String expected =
                flow.finished()
                        ? "the flow takes %s".formatted(Numbers.brief(flow.totalTime()))
                        : "the flow takes more than %s".formatted(Numbers.brief(end(flow)));
        if (d.time().length < 2) return "press Start; " + expected;
        int runs = d.totalTime().length;
        return "time %s: %d of %d runs have learned all (%d %%), median time %s, %s"
                .formatted(
                        Numbers.brief(d.time()[d.time().length - 1]),
                        d.finished(),
                        runs,
                        Math.round(100.0 * d.finished() / runs),
                        median(d),
                        expected);
    }

    private static String median(Drawn d) {
        double median = d.medianTime();
        return Double.isInfinite(median) ? "not known yet" : Numbers.brief(median);
    }

    private static double end(Course c) {
        return c.time()[c.time().length - 1];
    }
}
