package saddleback.app.labs.interference;

import saddleback.engine.interference.Course;
import saddleback.engine.interference.Moment;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Scale;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Tick;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Cosines of the components' gradients over time, and how many components get worse. */
public final class InterferenceCurves {
    /** More components have the lowest, the mean and the highest cosine. */
    private static final int ALL_PAIRS = 6;

    private static final int MOST_TICKS = 7;

    private InterferenceCurves() {}

    /** Both panels of a course that has been measured. */
    public static Figure of(Course course, TimeAxis time) {
        return Figure.grid("", List.of(cosines(course, time), losing(course, time)), 1, null, "");
    }

    /** Cosines of pairs: below 0 two components interfere. */
    public static Plane cosines(Course course, TimeAxis time) {
        int n = Curves.components(course);
        var range = new Range(-1.05, 1.05);
        var marks = new ArrayList<Mark>(Stretches.of(course, time, range));
        marks.add(new Rule(Rule.Across.Y, 0, Stroke.of(Ink.MUTED, 0.8), ""));
        if (n <= ALL_PAIRS) marks.addAll(pairs(course, time, n));
        else {
            marks.add(line(course, time, "lowest", 0, Moment::strongestInterference));
            marks.add(line(course, time, "mean", 1, m -> mean(m, n)));
            marks.add(line(course, time, "highest", 2, m -> highest(m, n)));
        }
        return panel(time, Axis.linear("cosine of gradients", range), marks);
    }

    private static List<Mark> pairs(Course course, TimeAxis time, int n) {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < n; i++)
            for (int j = i + 1; j < n; j++) {
                int at = i * n + j;
                String name = ComponentName.of(i) + ", " + ComponentName.of(j);
                marks.add(line(course, time, name, marks.size(), m -> m.interference()[at]));
            }
        return marks;
    }

    private static Line line(
            Course course, TimeAxis time, String name, int k, ToDoubleFunction<Moment> what) {
        return new Line(
                time.drawn(course.time()),
                Curves.of(course, what),
                ComponentName.stroke(k, 1.5),
                name);
    }

    private static double[] others(Moment m, int n) {
        double[] all = new double[n * (n - 1) / 2];
        int at = 0;
        for (int i = 0; i < n; i++)
            for (int j = 0; j < i; j++) all[at++] = m.interference()[i * n + j];
        return all;
    }

    private static double mean(Moment m, int n) {
        return Arrays.stream(others(m, n))
                .filter(c -> !Double.isNaN(c))
                .average()
                .orElse(Double.NaN);
    }

    private static double highest(Moment m, int n) {
        return Arrays.stream(others(m, n)).filter(c -> !Double.isNaN(c)).max().orElse(Double.NaN);
    }

    /** How many components get worse, as steps. */
    public static Plane losing(Course course, TimeAxis time) {
        int n = Curves.components(course);
        var range = new Range(-0.1, Math.max(1, n - 1) + 0.1);
        var marks = new ArrayList<Mark>(Stretches.of(course, time, range));
        double[] count = Curves.of(course, Moment::losing);
        double[] at = time.drawn(course.time());
        double[] x = new double[Math.max(0, 2 * at.length - 1)];
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = at[(i + 1) / 2];
            y[i] = count[i / 2];
        }
        marks.add(new Line(x, y, Stroke.of(Ink.TEXT, 1.4), ""));
        return panel(
                time, new Axis("components that get worse", range, Scale.LINEAR, whole(n)), marks);
    }

    private static List<Tick> whole(int n) {
        return IntStream.range(0, n)
                .filter(i -> n <= MOST_TICKS || i % 2 == 0)
                .mapToObj(i -> new Tick(i, String.valueOf(i)))
                .toList();
    }

    private static Plane panel(TimeAxis time, Axis y, List<Mark> marks) {
        return new Plane("", time.axis(), y, marks, null, Legend.OUTSIDE, Plane.Aspect.FREE);
    }
}
