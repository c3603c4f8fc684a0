package saddleback.app.labs.saddles.escape;

import saddleback.app.labs.saddles.Headroom;
import saddleback.app.slice.LossScale;
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
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;
import saddleback.viz.figure.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What was measured along the way, in the colour of the method that led there.
 *
 * @param names of the two methods
 * @param parameters P
 */
record Curves(List<Measured> measured, List<Turn> turns, List<String> names, int parameters) {
    private static final double PERCENT = 100;
    private static final double ROOM = 0.04;
    private static final int FEW = 60;

    /** Loss, gradient, most negative eigenvalue, and index where all eigenvalues are computed. */
    List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        figures.add(curve("training loss", m -> m.reading().loss(), true).named("loss"));
        figures.add(
                curve("size of the most negative eigenvalue", Curves::mostNegative, false)
                        .named("smallest eigenvalue"));
        figures.add(
                curve("norm of the gradient", m -> m.reading().gradientNorm(), false)
                        .named("gradient norm"));
        boolean counted =
                measured.isEmpty() || measured.stream().anyMatch(m -> m.reading().negative() >= 0);
        figures.add(
                counted
                        ? curve("negative eigenvalues in % of P", this::index, false).named("index")
                        : curve("largest eigenvalue", m -> m.reading().largest(), false)
                                .named("largest eigenvalue"));
        return figures;
    }

    private static double mostNegative(Measured m) {
        double v = m.reading().smallest();
        return v < 0 && m.reading().negative() != 0 ? -v : Double.NaN;
    }

    private double index(Measured m) {
        int count = m.reading().negative();
        return count < 0 ? Double.NaN : PERCENT * count / parameters;
    }

    private Figure curve(String label, ToDoubleFunction<Measured> what, boolean named) {
        double[] x = measured.stream().mapToDouble(Measured::epoch).toArray();
        double[] y = measured.stream().mapToDouble(what).toArray();
        var marks = new ArrayList<Mark>();
        for (Turn turn : turns)
            marks.add(
                    new Rule(
                            Rule.Across.X,
                            turn.epoch(),
                            Stroke.of(new Ink.Series(turn.slot()), 1).dashed(Dash.DASHED),
                            ""));
        for (int slot = 0; slot < 2; slot++) slot(slot, x, y, named, marks);
        Range epochs = Range.of(x, new double[] {0, 1}).padded(ROOM);
        Axis plain = LossScale.of(y).axis(label);
        Axis heights = named ? Headroom.above(plain) : plain;
        if (!LossScale.any(y)) marks.add(nothing(epochs, heights));
        return Figure.of(
                new Plane(
                        "",
                        Axis.linear("passes over the examples", epochs),
                        heights,
                        marks,
                        null,
                        Legend.AUTO,
                        Plane.Aspect.FREE),
                "");
    }

    private Text nothing(Range x, Axis y) {
        String why = measured.isEmpty() ? "not measured yet" : "none is negative";
        return new Text((x.low() + x.high()) / 2, y.value(0.5), why, Anchor.CENTRE, Ink.MUTED);
    }

    /** The parts of the way that one method made, each from the last place before. */
    private void slot(int slot, double[] x, double[] y, boolean named, List<Mark> into) {
        double[] here = y.clone();
        double[] reached = y.clone();
        boolean any = false;
        for (int i = 0; i < y.length; i++) {
            boolean own = measured.get(i).slot() == slot;
            boolean leaves = i + 1 < y.length && measured.get(i + 1).slot() == slot;
            any |= own;
            if (!own && !leaves) here[i] = Double.NaN;
            if (!own) reached[i] = Double.NaN;
        }
        if (!any) return;
        var ink = new Ink.Series(slot);
        String name = named ? names.get(slot) : "";
        into.add(new Line(x, here, Stroke.of(ink, 1.5), name));
        if (y.length <= FEW)
            into.add(new Points(x, reached, Symbol.CIRCLE, 4, new Fill.Plain(ink, 1), ""));
    }
}
