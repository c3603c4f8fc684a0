package saddleback.app.labs.reparametrisation.ball;

import saddleback.engine.labs.reparametrisation.PlaneLoss;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Band;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;

import java.util.ArrayList;
import java.util.List;

/** The worst loss of a disc against its place on the hyperbola. */
final class SweepFigure {
    private static final double SIZE = 9;
    private static final double OPACITY = 0.14;
    private static final double ROOM = 1.5;
    private static final Ink CURVE = new Ink.Series(0);
    private static final Ink NOW = new Ink.Series(1);

    private SweepFigure() {}

    static Figure of(Sweep sweep, Scene scene, PlaneLoss.Product p) {
        double[] alpha = sweep.found().keySet().stream().mapToDouble(Double::doubleValue).toArray();
        double[] worst = sweep.found().values().stream().mapToDouble(Double::doubleValue).toArray();
        double one = scene.at().worst().low();
        double now = scene.other().worst().low();
        Range found = Range.of(worst, new double[] {1, one, now});
        var y = new Range(found.low() / ROOM, found.high() * ROOM);
        var x = new Range(Math.min(sweep.low(), p.alpha()), Math.max(sweep.high(), p.alpha()));
        var marks = new ArrayList<Mark>();
        double radius = scene.other().radius();
        reach(marks, x.low(), radius / p.theta1(), x, y, "the disc reaches an axis");
        reach(marks, 1 / (radius * p.theta1()), x.high(), x, y, "");
        marks.add(
                new Rule(
                        Rule.Across.Y,
                        1,
                        Stroke.of(Ink.TEXT, 1).dashed(Dash.DASHED),
                        "loss of the constant function 0"));
        marks.add(new Line(alpha, worst, Stroke.of(CURVE, 1.8), ""));
        marks.add(point(1, one, Symbol.CIRCLE, Ink.TEXT, "θ"));
        marks.add(point(p.alpha(), now, Symbol.DIAMOND, NOW, "θ′"));
        return Figure.of(
                        new Plane(
                                "",
                                Axis.log("α, with θ′ = (αθ₁, θ₂/α)", x),
                                Axis.log("worst loss within ε", y),
                                marks,
                                null,
                                Legend.BELOW,
                                Plane.Aspect.FREE),
                        "")
                .named("worst loss");
    }

    /** Where the disc holds a point of an axis. */
    private static void reach(
            List<Mark> marks, double from, double to, Range x, Range y, String words) {
        double a = Math.max(from, x.low());
        double b = Math.min(to, x.high());
        if (!(a < b)) return;
        marks.add(
                new Band(
                        new double[] {a, b},
                        new double[] {y.low(), y.low()},
                        new double[] {y.high(), y.high()},
                        Ink.MUTED,
                        OPACITY,
                        words));
    }

    private static Points point(double x, double y, Symbol symbol, Ink ink, String name) {
        return new Points(
                new double[] {x}, new double[] {y}, symbol, SIZE, new Fill.Plain(ink, 1), name);
    }
}
