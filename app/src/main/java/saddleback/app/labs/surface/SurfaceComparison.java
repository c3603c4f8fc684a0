package saddleback.app.labs.surface;

import org.jspecify.annotations.Nullable;

import saddleback.app.slice.LossScale;
import saddleback.engine.labs.surface.Metric;
import saddleback.engine.labs.surface.Scores;
import saddleback.engine.labs.surface.SliceResult;
import saddleback.engine.labs.surface.SurfaceResult;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Contours;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Levels;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Stroke;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * What the first slices of two results differ in, point by point of their coordinates: the second
 * minus the first, training examples with training examples or test examples with test examples.
 */
final class SurfaceComparison {
    private static final int LEVELS = 8;
    private static final double PERCENT = 100;

    private final SurfaceResult one;
    private final SurfaceResult two;
    private final Overlap overlap;
    private final Scores first;
    private final Scores second;

    private SurfaceComparison(
            SurfaceResult one, SurfaceResult two, Overlap overlap, Scores first, Scores second) {
        this.one = one;
        this.two = two;
        this.overlap = overlap;
        this.first = first;
        this.second = second;
    }

    /** The figures; none for a line and a plane, ranges apart, or unlike examples. */
    static List<Figure> of(SurfaceResult one, SurfaceResult two) {
        if (one.isLine() != two.isLine()) return List.of();
        Overlap overlap =
                one.isLine()
                        ? Overlap.ofLines(one.x(), two.x())
                        : Overlap.ofPlanes(one.x(), one.y(), two.x(), two.y());
        SliceResult a = one.slices().getFirst();
        SliceResult b = two.slices().getFirst();
        boolean train = a.train() != null && b.train() != null;
        Scores first = train ? a.train() : a.test();
        Scores second = train ? b.train() : b.test();
        boolean apart = overlap.x().length < 2 || (!one.isLine() && overlap.y().length < 2);
        if (apart || first == null || second == null) return List.of();
        return new SurfaceComparison(one, two, overlap, first, second).all();
    }

    private List<Figure> all() {
        var figures = new ArrayList<Figure>();
        add(Metric.LOSS, new Label("loss", "loss, second minus first"), 1, figures);
        add(
                Metric.ACCURACY,
                new Label("accuracy in %", "accuracy, second minus first, in percentage points"),
                PERCENT,
                figures);
        return figures;
    }

    /** What a number and a difference of two are called. */
    private record Label(String value, String difference) {}

    private void add(Metric metric, Label label, double factor, List<Figure> figures) {
        double @Nullable [] a = first.metrics().get(metric);
        double @Nullable [] b = second.metrics().get(metric);
        if (a == null || b == null) return;
        double[] before = scaled(shared(one, a), factor);
        double[] after = scaled(shared(two, b), factor);
        double[] difference = new double[before.length];
        for (int i = 0; i < difference.length; i++) difference[i] = after[i] - before[i];
        if (!LossScale.any(difference)) return;
        Figure figure =
                one.isLine()
                        ? lines(before, after, difference, label)
                        : Figure.of(map(difference, label.difference), "");
        String name = metric == Metric.LOSS ? "difference of loss" : "difference of accuracy";
        figures.add(figure.named(name));
    }

    private double[] shared(SurfaceResult of, double[] values) {
        return of.isLine()
                ? overlap.onLine(of.x(), values)
                : overlap.onPlane(of.x(), of.y(), values);
    }

    private static double[] scaled(double[] values, double factor) {
        double[] out = values.clone();
        for (int i = 0; i < out.length; i++) out[i] *= factor;
        return out;
    }

    /** Says what was done where the two have not the same points. */
    private String title() {
        if (overlap.exact()) return "";
        double[] x = overlap.x();
        String along = range(x);
        if (one.isLine()) return "from " + along + ", linear between computed points";
        return "from %s by %s, bilinear between grid points".formatted(along, range(overlap.y()));
    }

    private static String range(double[] at) {
        return brief(at[0]) + " to " + brief(at[at.length - 1]);
    }

    private static String brief(double v) {
        String plain =
                new BigDecimal(v).round(new MathContext(4)).stripTrailingZeros().toPlainString();
        return plain.replace('-', '\u2212');
    }

    private static String either(String a, String b, String otherwise) {
        return a.equals(b) ? a : otherwise;
    }

    private Axis xAxis() {
        String name =
                either(
                        one.slices().getFirst().slice().xName(),
                        two.slices().getFirst().slice().xName(),
                        one.isLine() ? "along either line" : "first direction of either plane");
        return Axis.linear(name, Range.of(overlap.x()));
    }

    private Axis yAxis() {
        String name =
                either(
                        one.slices().getFirst().slice().yName(),
                        two.slices().getFirst().slice().yName(),
                        "second direction of either plane");
        return Axis.linear(name, Range.of(overlap.y()));
    }

    private Plane map(double[] difference, String label) {
        Grid grid = new Grid(overlap.x(), overlap.y(), difference);
        ColourScale scale = ColourScale.diverging(difference);
        return new Plane(
                title(),
                xAxis(),
                yAxis(),
                List.of(
                        new Raster(grid, scale, Raster.Look.SMOOTH),
                        Contours.of(grid, new Levels.Linear(LEVELS), Ink.TEXT)),
                new ColourBar(scale, label),
                Legend.NONE,
                aspect());
    }

    private Plane.Aspect aspect() {
        Range x = Range.of(overlap.x());
        Range y = Range.of(overlap.y());
        double ratio = (x.high() - x.low()) / (y.high() - y.low());
        return ratio > 0.33 && ratio < 3 ? Plane.Aspect.EQUAL : Plane.Aspect.FREE;
    }

    private Figure lines(double[] before, double[] after, double[] difference, Label label) {
        LossScale scale = LossScale.of(before, after);
        Plane both =
                Plane.of(
                        xAxis(),
                        scale.axis(label.value),
                        new Line(overlap.x(), before, Stroke.series(0), "first"),
                        new Line(
                                overlap.x(),
                                after,
                                Stroke.series(1).dashed(Dash.DASHED),
                                "second"));
        Plane change =
                Plane.of(
                        xAxis(),
                        Axis.linear(
                                label.difference,
                                Range.of(difference, new double[] {0}).padded(0.04)),
                        new Rule(Rule.Across.Y, 0, Stroke.of(Ink.MUTED, 0.8), ""),
                        new Line(overlap.x(), difference, Stroke.series(2), ""));
        return Figure.grid(title(), List.of(both, change), 2, null, "");
    }
}
