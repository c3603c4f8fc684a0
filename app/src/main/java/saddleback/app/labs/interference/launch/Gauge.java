package saddleback.app.labs.interference.launch;

import saddleback.app.labs.interference.Brief;
import saddleback.app.labs.interference.InterferenceMatrices;
import saddleback.engine.interference.Moment;
import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How strongly components interfere: a dial for two, a matrix for more. */
final class Gauge {
    private static final int POINTS = 61;
    private static final double NEEDLE = 0.82;
    private static final double THICK = 5;
    private static final double TICK = 0.1;
    private static final double WIDE = 2.3;
    private static final Ink AGAINST = new Ink.Series(1);
    private static final Ink WITH = new Ink.Series(0);

    private Gauge() {}

    static Plane of(Ground ground, Moment m) {
        return ground.contexts() == 2
                ? dial(m.interference()[1])
                : InterferenceMatrices.barred("interference ρ", m);
    }

    private static Plane dial(double rho) {
        var marks = new ArrayList<Mark>();
        marks.add(arc(-1, 0, AGAINST));
        marks.add(arc(0, 1, WITH));
        for (double t : new double[] {-1, -0.5, 0, 0.5, 1}) tick(marks, t);
        if (Double.isFinite(rho))
            marks.add(
                    new Line(
                            new double[] {0, NEEDLE * x(rho)},
                            new double[] {0, NEEDLE * y(rho)},
                            Stroke.of(Ink.TEXT, 3),
                            ""));
        marks.add(new Text(0, -0.02, "ρ = " + words(rho), Anchor.BELOW, Ink.TEXT));
        marks.add(new Text(-1.25, 0.12, "one undoes\nthe other", Anchor.LEFT, AGAINST));
        marks.add(new Text(1.25, 0.12, "one helps\nthe other", Anchor.RIGHT, WITH));
        return new Plane(
                        "",
                        Axis.linear("", new Range(-WIDE, WIDE)),
                        Axis.linear("", new Range(-0.34, 1.22)),
                        marks,
                        null,
                        Legend.NONE,
                        Plane.Aspect.EQUAL)
                .bare();
    }

    private static String words(double rho) {
        return Double.isFinite(rho) ? Brief.of(rho) : "none: a gradient is 0";
    }

    /** -1 lies to the left, 1 to the right. */
    private static double x(double rho) {
        return Math.cos(Math.PI * (1 - rho) / 2);
    }

    private static double y(double rho) {
        return Math.sin(Math.PI * (1 - rho) / 2);
    }

    private static Line arc(double from, double to, Ink ink) {
        double[] x = new double[POINTS];
        double[] y = new double[POINTS];
        Arrays.setAll(x, i -> x(from + (to - from) * i / (POINTS - 1)));
        Arrays.setAll(y, i -> y(from + (to - from) * i / (POINTS - 1)));
        return new Line(x, y, Stroke.of(ink, THICK), "");
    }

    private static void tick(List<Mark> marks, double at) {
        double out = 1 + TICK;
        marks.add(
                new Line(
                        new double[] {(1 - TICK) * x(at), x(at)},
                        new double[] {(1 - TICK) * y(at), y(at)},
                        Stroke.of(Ink.TEXT, 1),
                        ""));
        if (Math.abs(at) < 1)
            marks.add(
                    new Text(
                            out * x(at),
                            out * y(at),
                            Brief.of(at),
                            at < 0 ? Anchor.LEFT : at > 0 ? Anchor.RIGHT : Anchor.ABOVE,
                            Ink.MUTED));
    }
}
