package saddleback.app.labs.flatness;

import org.jspecify.annotations.Nullable;

import saddleback.app.glance.Numbers;
import saddleback.engine.labs.flatness.Matrix;
import saddleback.engine.reparam.Transformation;
import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Polygons;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Scale;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Text;
import saddleback.viz.figure.Tick;

import java.util.ArrayList;
import java.util.Locale;

/**
 * Measures against transformations: a tick where a measure stays as it is, else what it is
 * multiplied by, with what theory says below.
 */
final class MatrixFigure {
    private static final double SIDE = 0.5;
    private static final double MOST = 4;
    private static final double LEAST = 1;
    private static final double FAR = 300;
    private static final double DARK = 0.45;
    private static final double TIGHT = 1e-6;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xffffff;

    private final Matrix matrix;
    private final ColourScale scale;

    private MatrixFigure(Matrix matrix) {
        this.matrix = matrix;
        double low = -LEAST;
        double high = LEAST;
        for (Matrix.Cell c : matrix.cells()) {
            double colour = c == null ? Double.NaN : colour(c);
            if (Double.isNaN(colour)) continue;
            low = Math.min(low, colour);
            high = Math.max(high, colour);
        }
        double most = Math.min(Math.max(-low, high), MOST);
        scale =
                new ColourScale(
                        ColourMap.DIVERGING,
                        new Range(-most, most),
                        ColourScale.Spread.DIVERGING,
                        low < -MOST,
                        high > MOST);
    }

    static Figure of(Matrix matrix) {
        return new MatrixFigure(matrix).figure();
    }

    /** The decimal logarithm of the ratio; NaN where there is none. */
    private static double colour(Matrix.Cell cell) {
        if (cell.unchanged()) return 0;
        double log = Math.log10(cell.ratio());
        return Double.isNaN(log) ? log : Math.clamp(log, -FAR, FAR);
    }

    private Figure figure() {
        int rows = matrix.measures().size();
        int columns = matrix.transformations().size();
        var outlines = new ArrayList<Polygons.Outline>();
        double[] values = new double[rows * columns];
        var words = new ArrayList<Mark>();
        for (int i = 0; i < values.length; i++) {
            double x = i % columns + 1.0;
            double y = -(i / columns) - 1.0;
            outlines.add(square(x, y));
            Matrix.@Nullable Cell cell = matrix.cells().get(i);
            values[i] = cell == null ? Double.NaN : colour(cell);
            var room = new Text.Room(x - SIDE, x + SIDE, y - SIDE, y + SIDE);
            words.add(new Text(x, y, words(cell), Anchor.CENTRE, ink(values[i]), room));
        }
        var marks = new ArrayList<Mark>();
        marks.add(
                new Polygons(
                        outlines,
                        new Fill.Valued(values, scale, 1),
                        Stroke.of(Ink.MUTED, 0.6),
                        ""));
        marks.addAll(words);
        return Figure.of(
                new Plane(
                        "✓ unchanged, ×k multiplied; in brackets the law",
                        Axis.names("", matrix.transformations().stream().map(this::name).toList()),
                        names(rows),
                        marks,
                        new ColourBar(scale, "decimal logarithm of after / before"),
                        Legend.NONE,
                        Plane.Aspect.FREE),
                "");
    }

    private static Polygons.Outline square(double x, double y) {
        return new Polygons.Outline(
                new double[] {x - SIDE, x + SIDE, x + SIDE, x - SIDE},
                new double[] {y - SIDE, y - SIDE, y + SIDE, y + SIDE});
    }

    private Axis names(int rows) {
        var ticks = new ArrayList<Tick>();
        for (int r = rows - 1; r >= 0; r--)
            ticks.add(new Tick(-r - 1.0, MeasureNames.of(matrix.measures().get(r))));
        return new Axis("", new Range(-rows - SIDE, -SIDE), Scale.LINEAR, ticks);
    }

    private String name(Transformation transformation) {
        return transformation.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Black or white, whichever is seen on the colour. */
    private Ink ink(double value) {
        int rgb = scale.rgb(value);
        if (rgb < 0) return Ink.TEXT;
        double light =
                (0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255)) / 255;
        return new Ink.Rgb(light > DARK ? BLACK : WHITE);
    }

    private static String words(Matrix.@Nullable Cell cell) {
        if (cell == null) return "";
        String found =
                cell.unchanged()
                        ? "✓"
                        : Double.isNaN(cell.ratio()) ? "no ratio" : "×" + brief(cell.ratio());
        Matrix.Law law = cell.law();
        if (law == null) return found;
        String says = words(law);
        return says.isEmpty() ? found : found + "\n" + says;
    }

    private static String words(Matrix.Law law) {
        boolean open = law.high() == Double.POSITIVE_INFINITY;
        boolean one = !open && law.high() - law.low() <= TIGHT * Math.abs(law.high());
        String says;
        if (open && law.low() <= 0) return "";
        if (one) says = law.low() == 1 ? "✓" : "×" + brief(law.low());
        else if (open) says = "≥ ×" + brief(law.low());
        else if (law.low() <= 0) says = "≤ ×" + brief(law.high());
        else says = "×" + brief(law.low()) + " to " + brief(law.high());
        says = "(" + says + ")";
        return law.holds() ? says : says + "\nnot met";
    }

    private static String brief(double ratio) {
        return Double.isInfinite(ratio) ? "∞" : Numbers.brief(ratio);
    }
}
