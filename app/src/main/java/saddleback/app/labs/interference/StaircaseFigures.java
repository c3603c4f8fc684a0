package saddleback.app.labs.interference;

import saddleback.app.glance.Numbers;
import saddleback.engine.interference.Course;
import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;
import saddleback.viz.figure.Text;

import java.util.ArrayList;
import java.util.List;

/** J as a staircase in logarithmic time, and how the number of components lengthens it. */
public final class StaircaseFigures {
    private static final double SIZE = 6;
    private static final double BEYOND = 2.5;

    private StaircaseFigures() {}

    /** The steps of one course that has been measured, each where a component is half learned. */
    public static Plane steps(Course course) {
        TimeAxis time = TimeAxis.log(List.of(course));
        double[] performance = Curves.performance(course);
        int n = Curves.components(course);
        var marks = new ArrayList<Mark>();
        double[] at = time.drawn(course.time());
        marks.add(new Line(at, performance, Stroke.of(Ink.TEXT, 1.8), "J"));
        for (int k = 0; k < n; k++) {
            double half = course.half()[k];
            if (Double.isNaN(half)) continue;
            double x = time.within(half);
            double y = performance[Curves.nearest(course, half)];
            var fill = new Fill.Plain(new Ink.Series(k), 1);
            marks.add(
                    new Points(new double[] {x}, new double[] {y}, Symbol.CIRCLE, SIZE, fill, ""));
            marks.add(new Text(x, y, ComponentName.of(k), Anchor.LEFT, Ink.TEXT));
        }
        return panel(
                Numbers.count(course.flat().size(), "flat plateau", "flat plateaus")
                        + "; each component where it is half learned",
                time.axis(),
                Axis.linear("J", new Range(0, 1.03 * n)),
                marks,
                Legend.NONE);
    }

    /** Both panels of more and more components; there must be a course. */
    public static Figure study(List<Course> courses) {
        return Figure.grid("", List.of(totals(courses), curves(courses)), 2, null, "");
    }

    /** How long all takes, by the number of components, with the number of flat plateaus. */
    public static Plane totals(List<Course> courses) {
        var marks = new ArrayList<Mark>();
        double[] k = courses.stream().mapToDouble(Curves::components).toArray();
        double[] total = courses.stream().mapToDouble(Course::totalTime).toArray();
        double[] least =
                courses.stream()
                        .mapToDouble(c -> c.finished() ? Double.NaN : Curves.end(c))
                        .toArray();
        Range range = Range.ofPositive(total, least);
        marks.add(new Line(k, total, Stroke.series(0), ""));
        boolean open = courses.stream().anyMatch(c -> !c.finished());
        marks.add(points(k, total, Symbol.CIRCLE, open ? "all learned" : ""));
        if (open)
            marks.add(points(k, least, Symbol.OPEN_TRIANGLE, "at least: the limit came first"));
        for (Course c : courses)
            marks.add(
                    new Text(
                            Curves.components(c),
                            c.finished() ? c.totalTime() : Curves.end(c),
                            String.valueOf(c.flat().size()),
                            Anchor.ABOVE,
                            Ink.TEXT));
        return panel(
                "number of flat plateaus at each point",
                Axis.linear("components K", Range.of(k).padded(0.08)),
                Axis.log(
                        "time until all are learned",
                        new Range(range.low() / BEYOND, range.high() * BEYOND)),
                marks,
                Legend.BELOW);
    }

    private static Mark points(double[] x, double[] y, Symbol symbol, String name) {
        return new Points(x, y, symbol, SIZE + 1, new Fill.Plain(new Ink.Series(0), 1), name);
    }

    /** The share of J that is reached, over logarithmic time. */
    public static Plane curves(List<Course> courses) {
        TimeAxis time = TimeAxis.log(courses);
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < courses.size(); i++) {
            Course c = courses.get(i);
            int n = Curves.components(c);
            double[] share = Curves.performance(c);
            for (int t = 0; t < share.length; t++) share[t] /= n;
            marks.add(
                    new Line(
                            time.drawn(c.time()), share, ComponentName.stroke(i, 1.5), "K = " + n));
        }
        return panel(
                "", time.axis(), Axis.linear("J / K", new Range(0, 1.03)), marks, Legend.OUTSIDE);
    }

    private static Plane panel(String title, Axis x, Axis y, List<Mark> marks, Legend legend) {
        return new Plane(title, x, y, marks, null, legend, Plane.Aspect.FREE);
    }
}
