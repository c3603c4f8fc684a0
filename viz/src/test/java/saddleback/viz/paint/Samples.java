package saddleback.viz.paint;

import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Arrows;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Band;
import saddleback.viz.figure.Bars;
import saddleback.viz.figure.Blend;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Contours;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Levels;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Mosaic;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Polygons;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Segments;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.SpacePath;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Surface;
import saddleback.viz.figure.Symbol;
import saddleback.viz.figure.Text;
import saddleback.viz.figure.Trajectory;
import saddleback.viz.figure.Whiskers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** Figures with every kind of mark, from formulas alone. */
public final class Samples {
    private static final String EXPERIMENT =
            "{\"format\": 1, \"lab\": \"surface\", \"note\": \"<&\\\"θ₀ ∇\"}";

    private Samples() {}

    /** Every sample by its name. */
    public static Map<String, Figure> all() {
        var all = new LinkedHashMap<String, Figure>();
        all.put("heat-map", Figure.of(heatMap(81), EXPERIMENT));
        all.put("contours", Figure.of(contours(), EXPERIMENT));
        all.put("signed-cells", Figure.of(signedCells(), EXPERIMENT));
        all.put("curves", Figure.of(curves(), EXPERIMENT));
        all.put("points", Figure.of(points(), EXPERIMENT));
        all.put("arrows", Figure.of(arrows(), EXPERIMENT));
        all.put("polygons", Figure.of(polygons(), EXPERIMENT));
        all.put("mosaic", Figure.of(mosaic(), EXPERIMENT));
        all.put("bars", Figure.of(bars(), EXPERIMENT));
        all.put("signed-log", Figure.of(signedLog(), EXPERIMENT));
        all.put("blend", Figure.of(blend(), EXPERIMENT));
        all.put("diagram", Figure.of(diagram(), EXPERIMENT));
        all.put("multiples", multiples());
        all.put("space", Figure.of(space(Camera.usual()), EXPERIMENT));
        return all;
    }

    /** One sample. */
    public static Figure named(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    /** A grid over a square. */
    public static Grid grid(int points, double reach, DoubleBinaryOperator f) {
        double[] x = row(points, -reach, reach);
        var values = new double[points * points];
        for (int r = 0; r < points; r++)
            for (int c = 0; c < points; c++) values[r * points + c] = f.applyAsDouble(x[c], x[r]);
        return new Grid(x, x, values);
    }

    static double[] row(int points, double from, double to) {
        var x = new double[points];
        Arrays.setAll(x, i -> from + (to - from) * i / (points - 1));
        return x;
    }

    static double[] map(double[] x, DoubleUnaryOperator f) {
        return Arrays.stream(x).map(f).toArray();
    }

    /** A narrow bent valley with bumps, from 0.05 to some hundreds. */
    public static double valley(double x, double y) {
        double b = y - x * x;
        return 0.05
                + (1 - x) * (1 - x)
                + 40 * b * b
                + 0.6 * (1 - Math.cos(5 * x) * Math.cos(5 * y));
    }

    public static Plane heatMap(int points) {
        Grid grid = grid(points, 1.5, Samples::valley);
        ColourScale scale =
                ColourScale.log(ColourMap.VIRIDIS, grid.values())
                        .clipped(new Range(0.1, 100), grid.values());
        Mark raster = new Raster(grid, scale, Raster.Look.SMOOTH);
        Mark lines = Contours.of(grid, new Levels.Log(2), new Ink.Rgb(0xFFFFFF));
        double[] t = row(23, 0, 1);
        Mark path =
                new Trajectory(
                        map(t, s -> -1.2 + 2.1 * s + 0.05 * Math.sin(20 * s)),
                        map(t, s -> 1.3 * Math.cos(2.4 * s) * (1 - s) + 0.8 * s),
                        new Ink.Rgb(0xD55E00),
                        "SGD, momentum 0.9");
        return new Plane(
                "Loss around the minimiser θ₀",
                Axis.linear("along d₁", grid.xRange()),
                Axis.linear("along d₂", grid.yRange()),
                List.of(raster, lines, path),
                new ColourBar(scale, "training loss L(θ₀ + αd₁ + βd₂)"),
                Legend.AUTO,
                Plane.Aspect.EQUAL);
    }

    static Plane contours() {
        Grid grid = grid(61, 1, (x, y) -> 3 * x * x + 1.2 * y * y + 0.8 * Math.sin(4 * x * y));
        ColourScale scale = ColourScale.linear(ColourMap.PLASMA, grid.values());
        return new Plane(
                "",
                Axis.linear("α", grid.xRange()),
                Axis.linear("β", grid.yRange()),
                List.of(
                        new Contours(
                                grid,
                                new Levels.Linear(14),
                                Stroke.of(Ink.TEXT, 0.9),
                                scale,
                                true,
                                "")),
                null,
                Legend.NONE,
                Plane.Aspect.EQUAL);
    }

    static Plane signedCells() {
        Grid grid =
                grid(21, 2, (x, y) -> x * x + y * y > 7.2 ? Double.NaN : 1e-3 * (x * x - y * y));
        ColourScale scale = ColourScale.diverging(grid.values());
        return new Plane(
                "λ_min / λ_max",
                Axis.linear("x", new Range(-2.1, 2.1)),
                Axis.linear("y", new Range(-2.1, 2.1)),
                List.of(
                        new Raster(grid, scale, Raster.Look.CELLS),
                        new Text(0, 0, "saddle", Anchor.ABOVE, Ink.TEXT)),
                new ColourBar(scale, "curvature"),
                Legend.OUTSIDE,
                Plane.Aspect.EQUAL);
    }

    static Plane curves() {
        double[] x = row(120, 0, 30);
        double[] mean = map(x, s -> 2.3 * Math.exp(-s / 5) + 0.02);
        double[] test = map(x, s -> 2.3 * Math.exp(-s / 6) + 0.09 + 0.001 * s);
        return Plane.of(
                Axis.linear("epoch", new Range(0, 30)),
                Axis.log("loss", new Range(0.01, 4)),
                new Band(
                        x,
                        map(mean, v -> 0.7 * v),
                        map(mean, v -> 1.4 * v),
                        new Ink.Series(0),
                        0.25,
                        "spread over 5 seeds"),
                new Line(x, mean, Stroke.series(0), "training, mean"),
                new Line(x, test, Stroke.series(1).dashed(Dash.DASHED), "test"),
                new Rule(
                        Rule.Across.X,
                        12,
                        Stroke.of(Ink.MUTED, 0.8).dashed(Dash.DOTTED),
                        "rate ÷ 10"));
    }

    static Plane points() {
        var marks = new ArrayList<Mark>();
        double[] x = row(12, 1, 12);
        Symbol[] symbols = Symbol.values();
        for (int i = 0; i < symbols.length; i++) {
            int k = i;
            marks.add(
                    new Points(
                            x,
                            map(x, s -> k + 0.3 * Math.sin(s)),
                            symbols[i],
                            5,
                            new Fill.Plain(new Ink.Series(i), 1),
                            symbols[i]
                                    .name()
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .replace('_', ' ')));
        }
        ColourScale scale = ColourScale.linear(ColourMap.CIVIDIS, x);
        marks.add(
                new Points(x, map(x, s -> 11), Symbol.CIRCLE, 7, new Fill.Valued(x, scale, 1), ""));
        return new Plane(
                "",
                Axis.linear("index", new Range(0, 13)),
                Axis.linear("", new Range(-1, 12)),
                marks,
                new ColourBar(scale, "step"),
                Legend.OUTSIDE,
                Plane.Aspect.FREE);
    }

    static Plane arrows() {
        Grid grid = grid(13, 1, (x, y) -> 0);
        int n = grid.values().length;
        var x = new double[n];
        var y = new double[n];
        var u = new double[n];
        var v = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = grid.x()[i % 13];
            y[i] = grid.y()[i / 13];
            u[i] = -2 * x[i];
            v[i] = 2 * y[i];
        }
        return new Plane(
                "−∇L near a saddle",
                Axis.linear("w₁", new Range(-1.15, 1.15)),
                Axis.linear("w₂", new Range(-1.15, 1.15)),
                List.of(new Arrows(x, y, u, v, 0.06, Stroke.of(new Ink.Series(0), 0.8), "−∇L")),
                null,
                Legend.OUTSIDE,
                Plane.Aspect.EQUAL);
    }

    static Plane polygons() {
        var outlines = new ArrayList<Polygons.Outline>();
        var values = new double[24];
        for (int i = 0; i < 24; i++) {
            double a = Math.PI * i / 12;
            double b = Math.PI * (i + 1) / 12;
            outlines.add(
                    new Polygons.Outline(
                            new double[] {0, 2 * Math.cos(a), 2 * Math.cos(b)},
                            new double[] {0, 2 * Math.sin(a), 2 * Math.sin(b)}));
            values[i] = (i * 7) % 24;
        }
        ColourScale scale = ColourScale.linear(ColourMap.MAGMA, values);
        return new Plane(
                "Linear regions",
                Axis.linear("x₁", new Range(-1, 1)),
                Axis.linear("x₂", new Range(-1, 1)),
                List.of(
                        new Polygons(
                                outlines,
                                new Fill.Valued(values, scale, 0.9),
                                Stroke.of(new Ink.Rgb(0xFFFFFF), 0.6),
                                "")),
                null,
                Legend.NONE,
                Plane.Aspect.EQUAL);
    }

    /** Three classes by the inverse of their distance, with points in the same colours. */
    static Plane blend() {
        double[] x = row(21, -1, 1);
        double[] cx = {-0.6, 0.6, 0};
        double[] cy = {-0.4, -0.4, 0.6};
        var shares = new double[21 * 21 * 3];
        for (int i = 0; i < shares.length; i++) {
            double dx = x[i / 3 % 21] - cx[i % 3];
            double dy = x[i / 63] - cy[i % 3];
            shares[i] = Math.exp(-8 * (dx * dx + dy * dy));
        }
        var marks = new ArrayList<Mark>();
        marks.add(new Blend(x, x, shares, 3, 0.5));
        for (int k = 0; k < 3; k++)
            marks.add(
                    new Points(
                            new double[] {cx[k]},
                            new double[] {cy[k]},
                            Symbol.OPEN_DIAMOND,
                            6,
                            new Fill.Plain(new Ink.Series(k), 1),
                            "class " + k));
        return new Plane(
                "Classes",
                Axis.linear("x₁", new Range(-1, 1)),
                Axis.linear("x₂", new Range(-1, 1)),
                marks,
                null,
                Legend.AUTO,
                Plane.Aspect.EQUAL);
    }

    /** Two boxes and an arrow without axes. */
    static Plane diagram() {
        var left = new Polygons.Outline(new double[] {0, 1, 1, 0}, new double[] {0, 0, 1, 1});
        var right = new Polygons.Outline(new double[] {2, 3, 3, 2}, new double[] {0, 0, 1, 1});
        return new Plane(
                        "A diagram",
                        Axis.linear("not shown", new Range(-0.2, 3.2)),
                        Axis.linear("not shown", new Range(-0.2, 1.2)),
                        List.of(
                                new Polygons(
                                        List.of(left, right),
                                        new Fill.Plain(new Ink.Series(0), 0.3),
                                        Stroke.of(Ink.TEXT, 0.8),
                                        ""),
                                new Arrows(
                                        new double[] {1},
                                        new double[] {0.5},
                                        new double[] {1},
                                        new double[] {0},
                                        1,
                                        Stroke.of(Ink.TEXT, 1),
                                        ""),
                                new Text(0.5, 0.5, "in", Anchor.CENTRE, Ink.TEXT)),
                        null,
                        Legend.NONE,
                        Plane.Aspect.FREE)
                .bare();
    }

    static Plane bars() {
        double[] edges = row(41, -2, 18);
        double[] heights =
                map(
                        row(40, -1.75, 17.75),
                        s -> 4000 * Math.exp(-s * s) + 40 * Math.exp(-Math.abs(s - 9)));
        return new Plane(
                "",
                Axis.linear("eigenvalue λ", new Range(-2, 18)),
                Axis.log("count", new Range(0.8, 8000)),
                List.of(
                        new Bars(
                                edges,
                                heights,
                                new Fill.Plain(new Ink.Series(0), 1),
                                0.1,
                                "Hessian spectrum")),
                null,
                Legend.AUTO,
                Plane.Aspect.FREE);
    }

    /**
     * Numbers of both signs and of many sizes along both axes, as of the eigenvalues of a Hessian.
     */
    static Plane signedLog() {
        Axis across = Axis.signedLog("eigenvalue λ", new Range(-2, 3000), 0.01);
        double[] edges = new double[29];
        Arrays.setAll(edges, i -> across.value(i / 28.0));
        double[] heights =
                map(
                        row(28, 0, 1),
                        s -> s < 0.4 ? -40 * Math.exp(-80 * (s - 0.2) * (s - 0.2)) : 0.002);
        for (int i = 12; i < 28; i++) heights[i] = Math.pow(10, 4 - 0.4 * (i - 12));
        return new Plane(
                "",
                across,
                Axis.signedLog("share of the decrease", new Range(-100, 1e5), 0.1),
                List.of(
                        new Bars(edges, heights, new Fill.Plain(new Ink.Series(0), 1), 0.1, "kept"),
                        new Line(
                                new double[] {-2, 0, 3000},
                                new double[] {-2, 0, 3000},
                                Stroke.series(1),
                                "ends"),
                        new Whiskers(
                                new double[] {-0.3, 0.02, 3, 100},
                                new double[] {-30, -2, 0.5, 1},
                                new double[] {-0.2, 0.04, 30, Double.POSITIVE_INFINITY},
                                Stroke.of(Ink.TEXT, 0.8),
                                "bounds")),
                null,
                Legend.AUTO,
                Plane.Aspect.FREE);
    }

    public static Space space(Camera camera) {
        Grid grid = grid(101, 1.2, (x, y) -> Math.min(40, Samples.valley(x, y)));
        ColourScale scale = ColourScale.log(ColourMap.VIRIDIS, grid.values());
        double[] t = row(24, 0, 1);
        return new Space(
                "Loss surface",
                Axis.linear("along d₁", grid.xRange()),
                Axis.linear("along d₂", grid.yRange()),
                Axis.log("loss", new Range(0.04, 40)),
                List.of(
                        new Surface(
                                grid,
                                grid.values(),
                                scale,
                                Surface.Beyond.CUT,
                                new Levels.Log(3),
                                true,
                                false,
                                1,
                                true,
                                ""),
                        SpacePath.onSurface(
                                map(t, s -> -1.1 + 2 * s),
                                map(t, s -> 0.9 - 1.2 * s * (1 - s)),
                                Stroke.of(new Ink.Rgb(0xD55E00), 1.4),
                                "SGD")),
                new ColourBar(scale, "training loss"),
                Legend.AUTO,
                camera,
                0.6);
    }

    static Figure multiples() {
        var panels = new ArrayList<Plane>();
        double[] none = {};
        ColourScale scale =
                new ColourScale(
                        ColourMap.VIRIDIS, new Range(0.1, 10), ColourScale.Spread.LOG, false, true);
        for (int k = 0; k < 6; k++) {
            double turn = k;
            Grid grid =
                    grid(
                            41,
                            1,
                            (x, y) ->
                                    0.1
                                            + 6
                                                    * Math.pow(
                                                            x * Math.cos(turn) + y * Math.sin(turn),
                                                            2)
                                            + 2 * y * y);
            panels.add(
                    new Plane(
                            "seed " + (k + 1),
                            Axis.linear("α", grid.xRange()),
                            Axis.linear("β", grid.yRange()),
                            List.of(
                                    new Raster(grid, scale, Raster.Look.SMOOTH),
                                    Contours.of(grid, new Levels.Log(3), new Ink.Rgb(0xFFFFFF)),
                                    new Line(none, none, Stroke.series(0), "")),
                            null,
                            Legend.NONE,
                            Plane.Aspect.EQUAL));
        }
        return Figure.grid(
                "The same minimiser in six random planes",
                panels,
                3,
                new ColourBar(scale, "loss"),
                EXPERIMENT);
    }

    /** Three polygons of two kinds that share edges, one half outside, and two of the edges. */
    private static Plane mosaic() {
        double[] corners = {0, 0, 1, 0, 1, 1, 0, 1, 1, 0, 2, 0.5, 1, 1, 2, 0.5, 4, 0.5, 4, 1, 1, 1};
        double[] ends = {1, 0, 1, 1, 1, 1, 2, 0.5};
        return Plane.of(
                Axis.linear("x", new Range(-0.2, 3)),
                Axis.linear("y", new Range(-0.2, 1.4)),
                new Mosaic(
                        corners,
                        new int[] {0, 4, 7, 11},
                        new Fill.Indexed(new int[] {0, 1, 0}, 1),
                        "cells"),
                new Segments(ends, Stroke.of(Ink.TEXT, 1), "edges"));
    }
}
