package saddleback.app.labs.interference;

import saddleback.engine.interference.Course;
import saddleback.engine.interference.Plateau;
import saddleback.viz.figure.Axis;
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
import saddleback.viz.figure.Trajectory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The square of two successes: where learning goes from every place, and the ways it went (Schaul
 * et al., figure 1). The field is computed when this is made; panels are cheap.
 */
public final class PhasePlane {
    private static final Range SQUARE = new Range(-0.03, 1.03);
    private static final double SIZE = 7;
    private static final double WIDTH = 1.6;

    private final int first;
    private final int second;
    private final List<Mark> ground;
    private final String title;

    private PhasePlane(int first, int second, List<Mark> ground, String title) {
        this.first = first;
        this.second = second;
        this.ground = ground;
        this.title = title;
    }

    /** Of two bandits of two actions. */
    public static PhasePlane of(Field field) {
        return new PhasePlane(0, 1, FieldMarks.of(field), "");
    }

    /** Of two components of many, without a field, for it depends on the others too. */
    public static PhasePlane of(int first, int second) {
        return new PhasePlane(first, second, List.of(), "");
    }

    /**
     * With the field where there is one, else of the components that are learned first and last.
     */
    public static PhasePlane of(Optional<Field> field, Course course) {
        if (field.isPresent()) return of(field.get());
        int[] order = order(course);
        int last = order[order.length - 1];
        return new PhasePlane(
                Math.min(order[0], last),
                Math.max(order[0], last),
                List.of(),
                "the first and the last to be learned");
    }

    /** The components in the order in which they are half learned, those never learned last. */
    private static int[] order(Course course) {
        return IntStream.range(0, Math.max(2, Curves.components(course)))
                .boxed()
                .sorted(Comparator.comparingDouble(k -> half(course, k)))
                .mapToInt(k -> k)
                .toArray();
    }

    private static double half(Course course, int k) {
        double half = k < course.half().length ? course.half()[k] : Double.NaN;
        return Double.isNaN(half) ? Double.POSITIVE_INFINITY : half;
    }

    /** The square with the ways of these courses, each in its colour. */
    public Plane panel(List<NamedCourse> courses) {
        return panel(courses, List.of());
    }

    /** As before, with something on top. */
    public Plane panel(List<NamedCourse> courses, List<Mark> over) {
        var marks = new ArrayList<>(ground);
        for (int i = courses.size() - 1; i >= 0; i--) {
            NamedCourse c = courses.get(i);
            if (c.components() > Math.max(first, second)) marks.addAll(way(c, new Ink.Series(i)));
        }
        marks.addAll(over);
        return new Plane(
                title,
                Axis.linear(ComponentName.of(first), SQUARE),
                Axis.linear(ComponentName.of(second), SQUARE),
                marks,
                null,
                Legend.OUTSIDE,
                Plane.Aspect.EQUAL);
    }

    private List<Mark> way(NamedCourse c, Ink ink) {
        double[] x = Curves.success(c.course(), first);
        double[] y = Curves.success(c.course(), second);
        int[] slowest =
                c.course().flat().stream()
                        .mapToDouble(Plateau::time)
                        .mapToInt(t -> Curves.nearest(c.course(), t))
                        .toArray();
        double[] sx = Arrays.stream(slowest).mapToDouble(i -> x[i]).toArray();
        double[] sy = Arrays.stream(slowest).mapToDouble(i -> y[i]).toArray();
        var marks = new ArrayList<Mark>(line(x, y, ink, c.name()));
        marks.add(points(sx, sy, Symbol.SQUARE, ink));
        return marks;
    }

    /** A halo sets the line off from the field; without one it would only hide other lines. */
    private List<Mark> line(double[] x, double[] y, Ink ink, String name) {
        if (!ground.isEmpty()) return List.of(new Trajectory(x, y, ink, name));
        int last = x.length - 1;
        if (last < 0) return List.of();
        return List.of(
                new Line(x, y, Stroke.of(ink, WIDTH), name),
                points(new double[] {x[0]}, new double[] {y[0]}, Symbol.RING, ink),
                points(new double[] {x[last]}, new double[] {y[last]}, Symbol.STAR, ink));
    }

    private static Mark points(double[] x, double[] y, Symbol symbol, Ink ink) {
        return new Points(x, y, symbol, SIZE, new Fill.Plain(ink, 1), "");
    }

    /** The number of the component along x. */
    public int first() {
        return first;
    }

    /** The number of the component along y. */
    public int second() {
        return second;
    }
}
