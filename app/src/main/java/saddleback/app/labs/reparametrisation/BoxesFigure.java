package saddleback.app.labs.reparametrisation;

import saddleback.app.glance.Numbers;
import saddleback.engine.labs.reparametrisation.Box;
import saddleback.engine.labs.reparametrisation.PlaneResult;
import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Polygons;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Text;

import java.util.ArrayList;
import java.util.List;

/** Figure 3: disjoint boxes of equal area along the hyperbola. */
final class BoxesFigure {
    /** More boxes are drawn on logarithmic axes, where they are all of one size. */
    private static final int FEW = 3;

    /** Words stand a little away from the edge. */
    private static final double EDGE = 1.02;

    private static final int POINTS = 300;
    private static final double OPACITY = 0.35;
    private static final String POWERS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private BoxesFigure() {}

    /** The first {@code seen} boxes, on the axes of all. */
    static Figure of(PlaneResult r, int seen) {
        List<Box> boxes = r.boxes();
        Box first = boxes.getFirst();
        Box last = boxes.getLast();
        boolean log = boxes.size() > FEW;
        Range x = across(log, first.x() - first.halfX(), last.x() + last.halfX());
        Range y = across(log, last.y() - last.halfY(), first.y() + first.halfY());
        var marks = new ArrayList<Mark>();
        marks.add(hyperbola(x));
        for (int k = 0; k < seen; k++) box(boxes.get(k), k, marks);
        String words =
                "α = %s\neach area %s\nworst loss in each %s"
                        .formatted(
                                Numbers.brief(r.factor()),
                                Numbers.brief(first.area()),
                                Numbers.brief(first.worst()));
        double right = log ? x.high() / EDGE : x.high() * (2 - EDGE);
        double top = log ? y.high() / EDGE : y.high() * (2 - EDGE);
        marks.add(new Text(right, top, words, Anchor.LEFT, Ink.TEXT));
        return Figure.of(
                new Plane(
                        "",
                        log ? Axis.log("θ₁", x) : Axis.linear("θ₁", x),
                        log ? Axis.log("θ₂", y) : Axis.linear("θ₂", y),
                        marks,
                        null,
                        Legend.NONE,
                        Plane.Aspect.FREE),
                "");
    }

    private static Range across(boolean log, double low, double high) {
        return log ? new Range(low / 1.5, high * 1.5) : new Range(0, 1.12 * high);
    }

    private static Mark hyperbola(Range x) {
        double from = Math.max(x.low(), x.high() * 1e-3);
        double[] xs = new double[POINTS];
        double[] ys = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            xs[i] = from * Math.pow(x.high() / from, i / (POINTS - 1.0));
            ys[i] = 1 / xs[i];
        }
        return new Line(xs, ys, Stroke.of(Ink.MUTED, 1.2).dashed(Dash.DASHED), "");
    }

    private static void box(Box b, int k, List<Mark> marks) {
        double left = b.x() - b.halfX();
        double right = b.x() + b.halfX();
        double low = b.y() - b.halfY();
        double high = b.y() + b.halfY();
        var outline =
                new Polygons.Outline(
                        new double[] {left, right, right, left},
                        new double[] {low, low, high, high});
        var ink = new Ink.Series(k);
        marks.add(
                new Polygons(
                        List.of(outline), new Fill.Plain(ink, OPACITY), Stroke.of(ink, 1.4), ""));
        String name = k == 0 ? "B" : k == 1 ? "T B" : "T" + POWERS.charAt(k) + " B";
        marks.add(new Text(b.x(), high, name, Anchor.ABOVE, Ink.TEXT));
    }
}
