package saddleback.app.labs.reparametrisation;

import saddleback.app.glance.Numbers;
import saddleback.engine.labs.reparametrisation.LineResult;
import saddleback.engine.labs.reparametrisation.Mapped;
import saddleback.engine.labs.reparametrisation.Swap;
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
import java.util.Arrays;
import java.util.List;

/**
 * Figure 5: one loss in several coordinates. The dots lie evenly in the old one; under each minimum
 * stands its curvature in the panel's coordinate.
 */
final class MapsFigure {
    private static final double ROOM = 0.22;
    private static final double ABOVE = 0.06;
    private static final double DOT = 5;
    private static final double EQUAL = 0.1;

    private MapsFigure() {}

    static Figure of(LineResult r) {
        var panels = new ArrayList<Plane>();
        for (Mapped m : r.maps()) panels.add(panel(r, m, MapName.of(m.map())));
        Swap swap = r.swap();
        if (swap != null) {
            panels.add(panel(r, r.original(), "before the swap"));
            panels.add(panel(r, swap.mapped(), "swapped: " + MapName.of(swap.mapped().map())));
        }
        if (panels.isEmpty())
            return Figure.of(
                    Plane.words(
                            r.chosen() < 0 ? "no minimum in the window" : "no map was asked for"),
                    "");
        return Figure.grid("", panels, panels.size() == 1 ? 1 : 2, null, "");
    }

    private static Plane panel(LineResult r, Mapped m, String title) {
        Range values = Drawn.most(r.value());
        double height = values.high() - values.low();
        Range y = new Range(values.low() - ROOM * height, values.high() + ABOVE * height);
        var f = r.settings().function();
        double[] at = Arrays.stream(r.dots()).map(t -> f.value(t, 0)).toArray();
        var marks = new ArrayList<Mark>();
        marks.add(new Line(m.eta(), r.value(), Stroke.of(Ink.TEXT, 1.4), ""));
        marks.add(
                new Points(
                        m.dots(),
                        at,
                        Symbol.CIRCLE,
                        DOT,
                        new Fill.Plain(new Ink.Series(1), 1),
                        "evenly spaced in θ"));
        Range x = Range.of(m.eta()).padded(0.04);
        label(r, m, x, marks);
        String label = m.centre() == 0 ? "θ" : "η";
        return new Plane(
                title,
                Axis.linear(label, x),
                Axis.linear("L", y),
                marks,
                null,
                Legend.NONE,
                Plane.Aspect.FREE);
    }

    /** Curvatures under the minima, as far apart as words need. */
    private static void label(LineResult r, Mapped m, Range x, List<Mark> marks) {
        double last = Double.NEGATIVE_INFINITY;
        for (int i : order(r)) {
            double eta = m.flatness().get(i).eta();
            boolean free = i == r.chosen() || Math.abs(eta - last) > EQUAL * (x.high() - x.low());
            if (!free || !x.holds(eta)) continue;
            last = eta;
            marks.add(
                    new Text(
                            eta,
                            r.points().get(i).value(),
                            Numbers.brief(m.flatness().get(i).curvature()),
                            Anchor.BELOW,
                            Ink.TEXT));
        }
    }

    private static int[] order(LineResult r) {
        return java.util.stream.IntStream.range(0, r.points().size())
                .filter(i -> r.points().get(i).minimum())
                .toArray();
    }
}
