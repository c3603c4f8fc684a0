package saddleback.app.labs.interference;

import saddleback.app.glance.Numbers;
import saddleback.engine.interference.Course;
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
import java.util.List;

/** Success over time: each component with brackets over flat plateaus, and their sum in areas. */
public final class LearningCurves {
    private static final double BASE = 1.08;
    private static final double ROW = 0.26;

    /** So many names fit into a panel. */
    private static final int NAMED = 4;

    private static final double AREA = 0.45;
    private static final Dash[] DASHES = {Dash.DASHED, Dash.DOTTED, Dash.DASH_DOT};

    private LearningCurves() {}

    /** Both panels of the first of these courses, the others as thin lines of J. */
    public static Figure of(List<NamedCourse> courses, TimeAxis time) {
        Course course = courses.getFirst().course();
        return Figure.grid(
                words(course), List.of(components(course, time), sums(courses, time)), 2, null, "");
    }

    /** How long it took, and how many plateaus were flat. */
    static String words(Course course) {
        String end =
                course.finished()
                        ? "all learned at time " + Brief.of(course.totalTime())
                        : "not all learned by time " + Brief.of(Curves.end(course));
        int flat = course.flat().size();
        double slow = course.slowSince();
        return end
                + ", "
                + Numbers.count(flat, "flat plateau", "flat plateaus")
                + (Double.isNaN(slow)
                        ? ""
                        : ", slow since %s and cut there".formatted(Brief.of(slow)));
    }

    /** Each component, with names where there is room for them. */
    public static Plane named(Course course, TimeAxis time) {
        Plane p = components(course, time);
        if (Curves.components(course) > NAMED) return p;
        return new Plane(p.title(), p.x(), p.y(), p.marks(), p.bar(), Legend.AUTO, p.aspect());
    }

    /** Each component. */
    public static Plane components(Course course, TimeAxis time) {
        int n = Curves.components(course);
        var marks = new ArrayList<Mark>();
        for (int k = 0; k < n; k++)
            marks.add(
                    new Line(
                            time.drawn(course.time()),
                            Curves.success(course, k),
                            ComponentName.stroke(k, 1.8),
                            ComponentName.of(k)));
        var brackets = new Brackets(course, time, BASE, ROW);
        marks.addAll(brackets.marks());
        double top = brackets.rows() == 0 ? 1.03 : BASE + brackets.rows() * ROW;
        return panel(
                "components", time, Axis.linear("success", new Range(0, top)), Legend.NONE, marks);
    }

    /** The components one above the other, so that the upper edge is J, and J of the others. */
    public static Plane sums(List<NamedCourse> courses, TimeAxis time) {
        Course course = courses.getFirst().course();
        int n = Curves.components(course);
        var marks = new ArrayList<Mark>();
        double[] below = new double[course.moments().size()];
        for (int k = 0; k < n; k++) {
            double[] above = below.clone();
            double[] own = Curves.success(course, k);
            for (int i = 0; i < own.length; i++) above[i] += own[i];
            marks.add(
                    new Band(
                            time.drawn(course.time()),
                            below,
                            above,
                            new Ink.Series(k),
                            AREA,
                            ComponentName.of(k)));
            below = above;
        }
        marks.add(
                new Line(
                        time.drawn(course.time()),
                        below,
                        Stroke.of(Ink.TEXT, 1.8),
                        "J, " + courses.getFirst().name()));
        for (int i = 1; i < courses.size(); i++) {
            Ink ink = i <= DASHES.length ? Ink.TEXT : Ink.MUTED;
            marks.add(
                    new Line(
                            time.drawn(courses.get(i).course().time()),
                            Curves.performance(courses.get(i).course()),
                            Stroke.of(ink, 1).dashed(DASHES[(i - 1) % DASHES.length]),
                            "J, " + courses.get(i).name()));
        }
        return panel(
                "sum J",
                time,
                Axis.linear("J", new Range(0, 1.03 * Math.max(1, n))),
                Legend.OUTSIDE,
                marks);
    }

    private static Plane panel(
            String title, TimeAxis time, Axis y, Legend legend, List<Mark> marks) {
        return new Plane(title, time.axis(), y, marks, null, legend, Plane.Aspect.FREE);
    }
}
