package saddleback.app.labs.flatness;

import saddleback.app.spectra.Heights;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Bars;
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
import java.util.Arrays;
import java.util.List;

/**
 * Two spectra on one scale that is logarithmic on both sides of zero: by rank, and counted.
 *
 * @param before largest first
 * @param after largest first
 * @param names of the two
 * @param label of the axis of eigenvalues
 */
public record Spectra(double[] before, double[] after, List<String> names, String label) {
    private static final int BINS = 40;
    private static final int FEW = 60;
    private static final double LOW = 0.7;
    private static final double HEADROOM = 3;

    /** Both panels side by side. */
    public Figure figure() {
        Axis values = axis();
        return Figure.grid("", List.of(ranks(values), histogram(values)), 2, null, "");
    }

    /** The axis of eigenvalues that holds both. */
    public Axis axis() {
        return Heights.signedLog(label, tolerance(), before, after);
    }

    /** Eigenvalues up to this size are zero to rounding. */
    private double tolerance() {
        double least = Double.POSITIVE_INFINITY;
        for (double[] values : List.of(before, after)) {
            double largest = Arrays.stream(values).map(Math::abs).max().orElse(0);
            if (largest > 0) least = Math.min(least, largest * values.length * Math.ulp(1.0));
        }
        return least == Double.POSITIVE_INFINITY ? 0 : least;
    }

    /** Eigenvalues by rank. */
    public Plane ranks(Axis values) {
        int most = Math.max(1, Math.max(before.length, after.length));
        double by = Math.max(0.5, 0.02 * most);
        return new Plane(
                "",
                Axis.linear("rank", new Range(1 - by, most + by)),
                values,
                List.of(
                        new Rule(Rule.Across.Y, 0, Stroke.of(Ink.MUTED, 0.7), ""),
                        points(before, 0, Symbol.RING),
                        points(after, 1, Symbol.CIRCLE)),
                null,
                Legend.AUTO,
                Plane.Aspect.FREE);
    }

    private Points points(double[] values, int series, Symbol symbol) {
        double[] rank = new double[values.length];
        Arrays.setAll(rank, i -> i + 1.0);
        return new Points(
                rank,
                values,
                symbol,
                values.length <= FEW ? 5.5 : 3.5,
                new Fill.Plain(new Ink.Series(series), 1),
                values.length == 0 ? "" : names.get(series));
    }

    /** How many eigenvalues lie where. */
    private Plane histogram(Axis values) {
        double[] edges = new double[BINS + 1];
        Arrays.setAll(edges, i -> values.value((double) i / BINS));
        double[] a = counts(before, values);
        double[] b = counts(after, values);
        double most = Math.max(1, Math.max(Range.of(a).high(), Range.of(b).high()));
        var marks = new ArrayList<Mark>();
        marks.add(new Rule(Rule.Across.X, 0, Stroke.of(Ink.MUTED, 0.7), ""));
        marks.add(bars(edges, b, 1));
        marks.add(outline(edges, a));
        return new Plane(
                "",
                values,
                Axis.log("count", new Range(LOW, HEADROOM * most)),
                marks,
                null,
                Legend.AUTO,
                Plane.Aspect.FREE);
    }

    private static double[] counts(double[] of, Axis values) {
        double[] counts = new double[BINS];
        for (double v : of)
            if (Double.isFinite(v))
                counts[Math.clamp((int) (BINS * values.fraction(v)), 0, BINS - 1)]++;
        return counts;
    }

    private Bars bars(double[] edges, double[] counts, int series) {
        double[] heights = counts.clone();
        for (int i = 0; i < heights.length; i++) if (heights[i] == 0) heights[i] = Double.NaN;
        return new Bars(
                edges,
                heights,
                new Fill.Plain(new Ink.Series(series), 0.55),
                0.05,
                names.get(series));
    }

    private Line outline(double[] edges, double[] counts) {
        double[] x = new double[2 * counts.length];
        double[] y = new double[2 * counts.length];
        for (int i = 0; i < counts.length; i++) {
            x[2 * i] = edges[i];
            x[2 * i + 1] = edges[i + 1];
            y[2 * i] = y[2 * i + 1] = Math.max(counts[i], LOW);
        }
        return new Line(x, y, Stroke.of(new Ink.Series(0), 1.6), names.getFirst());
    }
}
