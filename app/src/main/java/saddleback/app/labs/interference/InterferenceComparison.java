package saddleback.app.labs.interference;

import saddleback.engine.interference.Course;
import saddleback.engine.labs.interference.InterferenceResult;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;

import java.util.ArrayList;
import java.util.List;

/** Two results: J of both, and what they came to. */
final class InterferenceComparison {
    private InterferenceComparison() {}

    static List<Figure> of(InterferenceResult first, InterferenceResult second) {
        var both = new ArrayList<NamedCourse>();
        add("first", first, both);
        add("second", second, both);
        if (both.size() < 2) return List.of();
        return List.of(
                Figure.of(shares(both), "").named("J of both"),
                Figure.of(
                                SpeedCurves.panel(
                                        both,
                                        TimeAxis.fit(
                                                both.stream().map(NamedCourse::course).toList())),
                                "")
                        .named("speed of both"),
                CourseNumbers.of(both).named("numbers of both"));
    }

    private static void add(String name, InterferenceResult result, List<NamedCourse> both) {
        if (!result.course().moments().isEmpty()) both.add(new NamedCourse(name, result.course()));
    }

    /** J as a share of the number of components, which may differ. */
    private static Plane shares(List<NamedCourse> both) {
        List<Course> courses = both.stream().map(NamedCourse::course).toList();
        TimeAxis time = TimeAxis.fit(courses);
        boolean alike = both.getFirst().components() == both.getLast().components();
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < both.size(); i++) {
            double[] y = Curves.performance(courses.get(i));
            int n = both.get(i).components();
            for (int t = 0; t < y.length && !alike; t++) y[t] /= n;
            double[] x = time.drawn(courses.get(i).time());
            marks.add(new Line(x, y, ComponentName.stroke(i, 1.6), both.get(i).name()));
        }
        double top = alike ? both.getFirst().components() : 1;
        return new Plane(
                "",
                time.axis(),
                Axis.linear(alike ? "J" : "J / K", new Range(0, 1.03 * top)),
                marks,
                null,
                Legend.AUTO,
                Plane.Aspect.FREE);
    }
}
