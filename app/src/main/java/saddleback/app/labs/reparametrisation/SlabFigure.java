package saddleback.app.labs.reparametrisation;

import saddleback.app.glance.Numbers;
import saddleback.engine.labs.reparametrisation.Flatness;
import saddleback.engine.labs.reparametrisation.LinePoint;
import saddleback.engine.labs.reparametrisation.LineResult;
import saddleback.viz.figure.Anchor;
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
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Text;

import java.util.Arrays;
import java.util.List;

/** Figure 1: a slab of height epsilon gives a width, one of width 2 epsilon a height. */
final class SlabFigure {
    private static final Ink SLAB = new Ink.Series(1);
    private static final double OPACITY = 0.22;
    private static final double AROUND = 2.6;
    private static final double ABOVE = 2.2;
    private static final double THICK = 3;
    private static final int POINTS = 801;

    private final LineResult r;
    private final LinePoint point;
    private final Flatness flat;
    private final double epsilon;
    private final Range x;
    private final Range y;
    private final Line curve;

    /** Looks so far to both sides of the minimum. */
    private SlabFigure(LineResult r, double half) {
        this.r = r;
        point = r.points().get(r.chosen());
        flat = r.original().flatness().get(r.chosen());
        epsilon = r.settings().epsilon();
        x = across(AROUND * half);
        double[] xs = new double[POINTS];
        double[] ys = new double[POINTS];
        var f = r.settings().function();
        for (int i = 0; i < POINTS; i++) {
            xs[i] = x.low() + i * (x.high() - x.low()) / (POINTS - 1);
            ys[i] = f.value(xs[i], 0);
        }
        y = upright(ys);
        curve = new Line(xs, ys, Stroke.of(Ink.TEXT, 1.6), "");
    }

    static Figure of(LineResult r) {
        if (r.chosen() < 0) return Figure.of(Plane.words("no minimum in the window"), "");
        LinePoint p = r.points().get(r.chosen());
        Flatness f = r.original().flatness().get(r.chosen());
        double valley = Math.max(p.at() - f.left(), f.right() - p.at());
        return Figure.grid(
                "",
                List.of(
                        new SlabFigure(r, valley).width(),
                        new SlabFigure(r, r.settings().epsilon()).sharpness()),
                2,
                null,
                "");
    }

    /** The neighbourhood of the minimum, not beyond the window. */
    private Range across(double half) {
        var window = r.settings().window();
        double low = Math.max(window.from(), point.at() - half);
        double high = Math.min(window.to(), point.at() + half);
        return new Range(low, Math.max(high, low + 1e-9));
    }

    private Range upright(double[] values) {
        Range all = Range.of(values);
        double most = point.value() + ABOVE * Math.max(epsilon, flat.worst().low() - point.value());
        double low = Math.max(all.low(), 2 * point.value() - most);
        double high = Math.max(Math.min(all.high(), most), point.value() + 1.3 * epsilon);
        return new Range(low, high).padded(0.18);
    }

    /** The slab of height epsilon. */
    private Plane width() {
        double top = point.value() + epsilon;
        double[] ends = {x.low(), x.high()};
        double left = Math.max(flat.left(), x.low());
        double right = Math.min(flat.right(), x.high());
        String text =
                Double.isFinite(flat.width().high())
                        ? "width " + Numbers.brief(flat.width().low())
                        : "width at least " + Numbers.brief(flat.width().low());
        return panel(
                "height ε = " + Numbers.brief(epsilon) + ": volume flatness",
                new Band(
                        ends,
                        new double[] {point.value(), point.value()},
                        new double[] {top, top},
                        SLAB,
                        OPACITY,
                        ""),
                new Rule(Rule.Across.Y, top, stroke(), ""),
                curve,
                new Line(
                        new double[] {left, right},
                        new double[] {top, top},
                        Stroke.of(SLAB, THICK),
                        ""),
                new Text(point.at(), top, text, Anchor.ABOVE, Ink.TEXT));
    }

    /** The slab of width 2 epsilon. */
    private Plane sharpness() {
        double worst = flat.worst().low();
        double[] ends = {point.at() - epsilon, point.at() + epsilon};
        String text =
                "rise "
                        + Numbers.brief(worst - point.value())
                        + (Double.isFinite(flat.sharpness().low())
                                ? "\nε-sharpness " + Numbers.brief(flat.sharpness().low())
                                : "");
        return panel(
                "width 2ε = " + Numbers.brief(2 * epsilon) + ": ε-sharpness",
                new Band(
                        ends,
                        new double[] {y.low(), y.low()},
                        new double[] {y.high(), y.high()},
                        SLAB,
                        OPACITY,
                        ""),
                new Rule(Rule.Across.X, ends[0], stroke(), ""),
                new Rule(Rule.Across.X, ends[1], stroke(), ""),
                curve,
                new Line(ends, new double[] {worst, worst}, stroke(), ""),
                new Line(
                        new double[] {point.at(), point.at()},
                        new double[] {point.value(), worst},
                        Stroke.of(SLAB, THICK),
                        ""),
                new Text(point.at(), y.high(), text, Anchor.BELOW, Ink.TEXT));
    }

    private static Stroke stroke() {
        return Stroke.of(SLAB, 1.2).dashed(Dash.DASHED);
    }

    private Plane panel(String title, Mark... marks) {
        return new Plane(
                title,
                Axis.linear("θ", x),
                Axis.linear("L", y),
                Arrays.asList(marks),
                null,
                Legend.NONE,
                Plane.Aspect.FREE);
    }
}
