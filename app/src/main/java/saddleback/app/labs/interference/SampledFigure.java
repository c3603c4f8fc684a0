package saddleback.app.labs.interference;

import saddleback.engine.interference.Course;
import saddleback.engine.interference.Sampled;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Band;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs that were drawn: bands of their quantiles, the runs themselves, and the flow on top. */
public final class SampledFigure {
    private static final int MOST_COMPONENTS = 5;
    private static final int MOST_RUNS = 30;
    private static final double BAND = 0.22;
    private static final double THIN = 0.35;

    private final Sampled sampled;
    private final Course course;
    private final TimeAxis time;
    private final double[] at;

    private SampledFigure(Sampled sampled, Course course) {
        this.sampled = sampled;
        this.course = course;
        double[] all = sampled.time();
        double end = all.length == 0 ? 0 : all[all.length - 1];
        time = TimeAxis.fit(List.of(course)).until(end);
        at = time.drawn(all);
    }

    /** J, and each component while there are few; the course has been measured. */
    public static Figure of(Sampled sampled, Course course) {
        var figure = new SampledFigure(sampled, course);
        int n = Curves.components(course);
        var panels = new ArrayList<Plane>();
        panels.add(figure.panel("J", n, n, Curves.performance(course)));
        for (int k = 0; k < Math.min(n, MOST_COMPONENTS); k++)
            panels.add(figure.panel(ComponentName.of(k), k, 1, Curves.success(course, k)));
        return Figure.grid("", panels, panels.size() > 3 ? 3 : panels.size(), null, "");
    }

    private Plane panel(String name, int k, double top, double[] flow) {
        Ink ink = k == Curves.components(course) ? new Ink.Series(6) : new Ink.Series(k);
        var marks = new ArrayList<Mark>();
        marks.addAll(runs(k, ink));
        if (k < sampled.bands().length) marks.addAll(bands(sampled.bands()[k], ink));
        Stroke dashed = Stroke.of(Ink.TEXT, 1.6).dashed(Dash.DASHED);
        marks.add(new Line(time.drawn(course.time()), flow, dashed, "flow"));
        Legend legend = top > 1 ? Legend.BELOW : Legend.NONE;
        return new Plane(
                "",
                time.axis(),
                Axis.linear(name, new Range(0, 1.03 * top)),
                marks,
                null,
                legend,
                Plane.Aspect.FREE);
    }

    private List<Mark> runs(int k, Ink ink) {
        var marks = new ArrayList<Mark>();
        for (double[][] run : sampled.runs()) {
            if (marks.size() == MOST_RUNS) break;
            if (run.length != at.length) continue;
            double[] y =
                    Arrays.stream(run)
                            .mapToDouble(s -> k < s.length ? s[k] : Arrays.stream(s).sum())
                            .toArray();
            var thin = new Stroke(ink, 0.5, Dash.SOLID, THIN);
            marks.add(new Line(at, y, thin, marks.isEmpty() ? "single runs" : ""));
        }
        return marks;
    }

    /** Between the first and the last level, the second and the last but one, and so on. */
    private List<Mark> bands(double[][] quantiles, Ink ink) {
        var marks = new ArrayList<Mark>();
        double[] levels = sampled.levels();
        for (int low = 0; low < levels.length / 2; low++) {
            int high = levels.length - 1 - low;
            String name =
                    "%s to %s %% of the runs"
                            .formatted(Brief.of(100 * levels[low]), Brief.of(100 * levels[high]));
            marks.add(new Band(at, quantiles[low], quantiles[high], ink, BAND * (1 + low), name));
        }
        if (levels.length % 2 == 1)
            marks.add(new Line(at, quantiles[levels.length / 2], Stroke.of(ink, 1.6), "median"));
        return marks;
    }
}
