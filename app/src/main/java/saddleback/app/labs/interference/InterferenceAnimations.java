package saddleback.app.labs.interference;

import saddleback.app.labs.Animation;
import saddleback.engine.interference.Course;
import saddleback.engine.labs.interference.InterferenceResult;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;

import java.util.ArrayList;
import java.util.List;

/** A point that moves along the phase plane and the learning curves together. */
final class InterferenceAnimations {
    private static final int FRAMES = 100;
    private static final int MILLIS = 80;
    private static final double SIZE = 9;

    private final Course course;
    private final PhasePlane square;
    private final List<NamedCourse> courses;
    private final TimeAxis time;

    private InterferenceAnimations(InterferenceResult result) {
        course = result.course();
        square = PhasePlane.of(Field.of(result.settings()), course);
        courses = List.of(NamedCourse.of(result).getFirst());
        time =
                TimeAxis.isLong(List.of(course))
                        ? TimeAxis.log(List.of(course))
                        : TimeAxis.linear(course);
    }

    static List<Animation> of(InterferenceResult result) {
        if (result.course().moments().size() < 2) return List.of();
        var made = new InterferenceAnimations(result);
        return List.of(new Animation("learning", FRAMES, made::frame, MILLIS));
    }

    /** Moments that are even on the axis of time. */
    private Figure frame(int index) {
        double now = time.axis().value(index / (FRAMES - 1.0));
        int at = Curves.nearest(course, now);
        double x = course.moments().get(at).success()[square.first()];
        double y = course.moments().get(at).success()[square.second()];
        Plane plane = square.panel(courses, List.of(point(x, y)));
        return Figure.grid(
                "time " + Brief.of(now), List.of(without(plane), curves(now, at)), 2, null, "");
    }

    private static Plane without(Plane p) {
        return new Plane(p.title(), p.x(), p.y(), p.marks(), null, Legend.NONE, p.aspect());
    }

    private Plane curves(double now, int at) {
        Plane still = LearningCurves.sums(courses, time);
        var marks = new ArrayList<Mark>(still.marks());
        marks.add(new Rule(Rule.Across.X, now, Stroke.of(Ink.MUTED, 1), ""));
        marks.add(point(now, Curves.performance(course)[at]));
        Axis x = still.x();
        return still.with(x, still.y(), marks);
    }

    private static Mark point(double x, double y) {
        double[] px = {x};
        double[] py = {y};
        return new Points(px, py, Symbol.CIRCLE, SIZE, new Fill.Plain(Ink.TEXT, 1), "");
    }
}
