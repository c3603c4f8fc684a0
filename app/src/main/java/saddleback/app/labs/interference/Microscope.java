package saddleback.app.labs.interference;

import saddleback.engine.interference.Course;
import saddleback.engine.interference.Moment;
import saddleback.engine.interference.NearCorner;
import saddleback.engine.interference.Plateau;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Contours;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Levels;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;
import saddleback.viz.figure.Trajectory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The corner that two bandits come near to, in ratios: what the learned component lacks against
 * what the other one has, and the lines that learning keeps to, to leading order.
 */
public final class Microscope {
    private static final String POWERS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int POINTS = 61;

    /** As near as the laws of the corner are compared. */
    private static final double NEAR = 0.01;

    private static final double WIDEST = 0.5;
    private static final double NARROWEST = 1e-12;
    private static final double ROOM = 3;

    private final Course course;
    private final NearCorner corner;
    private final int winner;
    private final double[] missing;
    private final double[] had;

    private Microscope(Course course, double kappa) {
        this.course = course;
        corner = new NearCorner(kappa);
        winner = winner(course);
        missing = Curves.of(course, m -> m.failure()[winner]);
        had = Curves.of(course, m -> m.success()[1 - winner]);
    }

    /**
     * Of an on-policy course of two bandits of two actions that has been measured.
     *
     * @param kappa κ of the shared bias
     */
    public static Plane panel(Course course, double kappa) {
        return new Microscope(course, kappa).panel();
    }

    /** The component that is ahead where the two are farthest apart. */
    private static int winner(Course course) {
        Moment apart =
                course.moments().stream()
                        .max(
                                Comparator.comparingDouble(
                                        m -> Math.abs(m.success()[0] - m.success()[1])))
                        .orElseThrow();
        return apart.success()[0] >= apart.success()[1] ? 0 : 1;
    }

    private Plane panel() {
        Range range = range();
        var marks = new ArrayList<Mark>();
        marks.add(invariant(range));
        double[] ends = {range.low(), range.high()};
        marks.add(new Line(ends, ends, Stroke.of(Ink.TEXT, 1).dashed(Dash.DASHED), "a = c"));
        marks.add(new Trajectory(missing, had, new Ink.Series(0), "course"));
        if (!course.flat().isEmpty()) marks.addAll(closest(course.flat().getFirst()));
        String a = "a = 1 − " + ComponentName.of(winner);
        String c = "c = " + ComponentName.of(1 - winner);
        return new Plane(
                words(),
                Axis.log(a, range),
                Axis.log(c, range),
                marks,
                null,
                Legend.OUTSIDE,
                Plane.Aspect.EQUAL);
    }

    private Range range() {
        double least = WIDEST / 10;
        for (int i = 0; i < missing.length; i++)
            if (missing[i] < WIDEST && had[i] < WIDEST)
                least = Math.min(least, Math.min(missing[i], had[i]));
        return new Range(Math.max(least, NARROWEST) / ROOM, 1);
    }

    private Mark invariant(Range range) {
        double[] at = new double[POINTS];
        double ratio = range.high() / range.low();
        for (int i = 0; i < POINTS; i++) at[i] = range.low() * Math.pow(ratio, i / (POINTS - 1.0));
        double[] values = new double[POINTS * POINTS];
        for (int i = 0; i < values.length; i++)
            values[i] = corner.invariant(at[i % POINTS], at[i / POINTS]);
        return new Contours(
                new Grid(at, at, values),
                new Levels.Log(1),
                Stroke.of(Ink.MUTED, 0.8),
                null,
                true,
                "equal C");
    }

    private String formula() {
        double k = corner.kappa();
        return "(ac)" + power(1 + k) + " / (a+c)" + power(1 + 2 * k);
    }

    private static String power(double exponent) {
        if (exponent == 1) return "";
        return exponent == Math.rint(exponent) && exponent < POWERS.length()
                ? String.valueOf(POWERS.charAt((int) exponent))
                : "^" + Brief.of(exponent);
    }

    /** What the invariant on the way in predicts, and what came. */
    private List<Mark> closest(Plateau p) {
        double invariant = entering(p);
        double predicted = corner.closest(invariant);
        int at = Curves.nearest(course, p.time());
        return List.of(
                point(predicted, predicted, Symbol.OPEN_DIAMOND, "predicted from C"),
                point(missing[at], had[at], Symbol.CIRCLE, "slowest"));
    }

    /** C where the course comes near to the corner, or else where the plateau begins. */
    private double entering(Plateau p) {
        int from = Curves.nearest(course, p.time());
        if (!near(from)) from = Curves.nearest(course, p.from());
        while (from > 0 && near(from - 1)) from--;
        return corner.invariant(missing[from], had[from]);
    }

    private boolean near(int at) {
        return missing[at] < NEAR && had[at] < NEAR;
    }

    private String words() {
        if (course.flat().isEmpty()) return "C = " + formula() + "; no flat plateau";
        Plateau p = course.flat().getFirst();
        double invariant = entering(p);
        return "C = %s; least speed by C %s, measured %s"
                .formatted(formula(), Brief.of(corner.leastSpeed(invariant)), Brief.of(p.speed()));
    }

    private static Mark point(double x, double y, Symbol symbol, String name) {
        double size = symbol == Symbol.CIRCLE ? 6 : 11;
        double[] px = {x};
        double[] py = {y};
        return new Points(px, py, symbol, size, new Fill.Plain(Ink.TEXT, 1), name);
    }
}
