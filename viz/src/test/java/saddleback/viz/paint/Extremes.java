package saddleback.viz.paint;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Contours;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Levels;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Surface;
import saddleback.viz.figure.Trajectory;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/** Figures of values that are hard to show. */
final class Extremes {
    private static final String LONG =
            "A very long label that says a great deal about ∇L(θ₀ + αd₁ + βd₂) and does not stop"
                    + " where it should, with Donaudampfschifffahrtsgesellschaftskapitänsmützen";

    private Extremes() {}

    static Map<String, Figure> all() {
        var all = new LinkedHashMap<String, Figure>();
        all.put("tiny", map(v -> 1e-12 * v, "loss"));
        all.put("huge", map(v -> 1e12 * v, "loss"));
        all.put("near-one", map(v -> 1 + 1e-9 * v, "loss"));
        all.put("far-away", map(v -> -123456789012.0 + v, "loss"));
        all.put("equal", map(v -> 0.25, "loss"));
        all.put("zero", map(v -> 0, "loss"));
        all.put("gaps", map(v -> v > 30 ? Double.NaN : v > 20 ? 1 / 0.0 : v, "loss"));
        all.put("nothing", map(v -> Double.NaN, "loss"));
        all.put("long", map(v -> v, LONG));
        all.put("line-1e-12-1e12", powers());
        all.put("far-line", far());
        all.put("space-tiny", space(v -> 1e-12 * v, "loss"));
        all.put("space-gaps", space(v -> v > 30 ? Double.NaN : v, LONG));
        all.put("space-equal", space(v -> 7, "loss"));
        all.put("space-huge", space(v -> 3e12 + 1e12 * v, "loss"));
        return all;
    }

    private static Grid grid(DoubleUnaryOperator f) {
        return Samples.grid(31, 1.5, (x, y) -> f.applyAsDouble(Samples.valley(x, y)));
    }

    private static Figure map(DoubleUnaryOperator f, String label) {
        Grid grid = grid(f);
        ColourScale scale = ColourScale.linear(ColourMap.MAGMA, grid.values());
        Plane plane =
                new Plane(
                        label,
                        Axis.linear(label, grid.xRange()),
                        Axis.linear(label, new Range(-1.5e-7, 1.5)),
                        List.of(
                                new Raster(grid, scale, Raster.Look.SMOOTH),
                                Contours.of(grid, new Levels.Linear(8), Ink.TEXT),
                                new Trajectory(
                                        new double[] {-1, Double.NaN, 1, 5},
                                        new double[] {1, 0.5, 1, 5},
                                        Ink.TEXT,
                                        label)),
                        new ColourBar(scale, label),
                        Legend.AUTO,
                        Plane.Aspect.FREE);
        return new Figure(label, List.of(plane), 1, null, "", "");
    }

    private static Figure powers() {
        double[] x = new double[25];
        Arrays.setAll(x, i -> Math.pow(10, i - 12));
        double[] y = Arrays.stream(x).map(v -> 1 / v).toArray();
        Plane plane =
                Plane.of(
                        Axis.log("x", Range.ofPositive(x)),
                        Axis.log("y", Range.ofPositive(y)),
                        new Line(x, y, Stroke.series(0), "1/x"));
        return Figure.of(plane, "");
    }

    private static Figure far() {
        double[] x = {0, 1, 2, 3, 4, 5};
        double[] y = {0, 1e30, -1e30, Double.POSITIVE_INFINITY, 1, 2};
        Plane plane =
                Plane.of(
                        Axis.linear("x", new Range(0, 5)),
                        Axis.linear("y", new Range(-1, 2)),
                        new Line(x, y, Stroke.series(0), "spikes"));
        return Figure.of(plane, "");
    }

    private static Figure space(DoubleUnaryOperator f, String label) {
        Grid grid = grid(f);
        ColourScale scale = ColourScale.linear(ColourMap.VIRIDIS, grid.values());
        Space space =
                new Space(
                        label,
                        Axis.linear(label, grid.xRange()),
                        Axis.linear("β", grid.yRange()),
                        Axis.linear(label, Range.of(grid.values())),
                        List.of(Surface.of(grid, scale, new Levels.Linear(10))),
                        new ColourBar(scale, label),
                        Legend.AUTO,
                        Camera.usual(),
                        0.7);
        return new Figure(label, List.of(space), 1, null, "", "");
    }
}
