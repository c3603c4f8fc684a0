package saddleback.app.labs.regions;

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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A piecewise linear function along a line: itself, its slope, and the regions passed so far. */
final class LineFigure {
    private static final int MOST_OUTPUTS = 5;
    private static final double ROOM = 0.08;
    private static final List<Symbol> SYMBOLS =
            List.of(Symbol.CIRCLE, Symbol.DIAMOND, Symbol.SQUARE, Symbol.TRIANGLE, Symbol.STAR);

    private final LineCut cut;
    private final Quantity quantity;

    private LineFigure(LineCut cut) {
        this.cut = cut;
        quantity = Quantity.of(cut.result());
    }

    static List<Figure> of(LineCut cut) {
        var figure = new LineFigure(cut);
        return List.of(
                Figure.grid("", List.of(figure.function(), figure.slope()), 1, null, "")
                        .named("function along the line"),
                Figure.of(figure.stairs(), "").named("regions along the line"));
    }

    private Axis level() {
        return Axis.linear(CutWords.axis(cut.result(), 0), cut.range());
    }

    private Plane function() {
        int outputs = Math.min(MOST_OUTPUTS, cut.result().network().outputs());
        var maps = new AffineMaps(cut.result().network(), cut.result().slice(), cut.cells());
        double[][] y = new double[outputs][cut.size() + 1];
        double[] margin = new double[cut.size() + 1];
        for (int i = 0; i < cut.size(); i++) {
            double[] map = maps.at(cut.order()[i]);
            for (int end = i == 0 ? 0 : 1; end < 2; end++) {
                double u = cut.ends()[i + end];
                for (int k = 0; k < outputs; k++) y[k][i + end] = map[2 * k] * u + map[2 * k + 1];
                margin[i + end] = quantity.of(map, 2, 0) * u + quantity.of(map, 2, 1);
            }
        }
        boolean one = outputs == 1 || quantity.minus() >= 0;
        double[][] shown = one ? new double[][] {margin} : y;
        var marks = new ArrayList<Mark>();
        for (int k = 0; k < shown.length; k++)
            marks.add(
                    new Line(
                            cut.ends(),
                            shown[k],
                            one ? Stroke.of(Ink.TEXT, 1.2) : Stroke.of(Ink.MUTED, 1.2),
                            ""));
        marks.addAll(breaks(shown[0]));
        return new Plane(
                CutWords.title(cut.result()),
                level(),
                Axis.linear(one ? quantity.name() : "outputs", Range.of(shown).padded(ROOM)),
                marks,
                null,
                Legend.OUTSIDE,
                Plane.Aspect.FREE);
    }

    /** The inner ends on a curve, those of each layer together. */
    private List<Mark> breaks(double[] curve) {
        var out = new ArrayList<Mark>();
        for (int layer = 0; layer < cut.layers().count(); layer++) {
            double[] x = new double[cut.breaks().length];
            double[] y = new double[x.length];
            int n = 0;
            for (int i = 0; i < cut.breaks().length; i++)
                if (cut.breaks()[i] == layer) {
                    x[n] = cut.ends()[i + 1];
                    y[n++] = curve[i + 1];
                }
            if (n > 0)
                out.add(
                        new Points(
                                Arrays.copyOf(x, n),
                                Arrays.copyOf(y, n),
                                SYMBOLS.get(layer % SYMBOLS.size()),
                                x.length > 200 ? 3 : 6,
                                new Fill.Plain(new Ink.Series(layer), 1),
                                LayerNames.name(layer)));
        }
        return out;
    }

    private Plane slope() {
        var maps = new AffineMaps(cut.result().network(), cut.result().slice(), cut.cells());
        double[] y = new double[2 * cut.size()];
        for (int i = 0; i < cut.size(); i++) {
            y[2 * i] = quantity.of(maps.at(cut.order()[i]), 2, 0);
            y[2 * i + 1] = y[2 * i];
        }
        return new Plane(
                "",
                level(),
                Axis.linear("slope of " + quantity.name(), Range.of(y).padded(ROOM)),
                List.of(new Line(twice(), y, Stroke.series(0), "")),
                null,
                Legend.NONE,
                Plane.Aspect.FREE);
    }

    private double[] twice() {
        double[] x = new double[2 * cut.size()];
        for (int i = 0; i < cut.size(); i++) {
            x[2 * i] = cut.ends()[i];
            x[2 * i + 1] = cut.ends()[i + 1];
        }
        return x;
    }

    /** How many regions begin up to a place, after each layer. */
    private Plane stairs() {
        var marks = new ArrayList<Mark>();
        for (int layer = cut.layers().count() - 1; layer >= 0; layer--) {
            double[] y = new double[2 * cut.size()];
            int passed = 1;
            for (int i = 0; i < cut.size(); i++) {
                if (i > 0 && cut.breaks()[i - 1] <= layer) passed++;
                y[2 * i] = passed;
                y[2 * i + 1] = passed;
            }
            marks.add(
                    new Line(
                            twice(),
                            y,
                            Stroke.series(layer),
                            "after %s: %d".formatted(LayerNames.name(layer), passed)));
        }
        return new Plane(
                CutWords.title(cut.result()),
                level(),
                Axis.linear("regions passed", new Range(0, 1.05 * cut.size())),
                marks,
                null,
                Legend.AUTO,
                Plane.Aspect.FREE);
    }
}
