package saddleback.app.labs.regions;

import saddleback.app.glance.Numbers;
import saddleback.engine.regions.Merged;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Maps of the cells of a plane cut, each coloured by something else. */
public final class MapFigures {
    private static final int MANY = 800;

    private final PlaneCut cut;
    private final LayerLines lines;
    private final Stroke thin;
    private final Mark sides;
    private final double[] patterns;

    private MapFigures(PlaneCut cut) {
        this.cut = cut;
        lines = cut.lines();
        thin = thin(cut.cells().size());
        sides = lines.plain(thin);
        patterns = patterns(cut, cut.layers().count() - 1);
    }

    /** Lines between filled cells, thinner where there are many. */
    public static Stroke thin(int cells) {
        double many = Math.sqrt(Math.max(1, cells / (double) MANY));
        return new Stroke(Ink.TEXT, Math.max(0.2, 0.6 / many), Dash.SOLID, 0.8);
    }

    public static List<Figure> of(PlaneCut cut) {
        var figures = new MapFigures(cut);
        var out = new ArrayList<Figure>();
        out.add(figures.patterns().named("activation regions"));
        out.add(figures.boundaries().named("boundaries by layer"));
        Merged merged = cut.result().merged();
        if (merged != null) figures.merged(merged, out);
        if (cut.layers().count() > 1) out.add(figures.origin().named("layer of origin"));
        if (Activity.suits(cut.layers().layout()))
            out.add(figures.activity().named("active units"));
        out.add(GradientFigure.of(cut, figures.sides).named("gradient"));
        figures.output(out);
        return out;
    }

    private Figure patterns() {
        Mark tiles = cut.tiles(patterns, Tiles.NAMES);
        return Figure.of(
                cut.panel(CutWords.title(cut.result()), List.of(tiles, sides), Legend.NONE), "");
    }

    /** A place on the circle of colours for the pattern of each cell, up to a layer. */
    public static double[] patterns(PlaneCut cut, int through) {
        var hues = new Hues(cut.layers().layout());
        int units = through < 0 ? 0 : cut.layers().unitsThrough(through);
        double[] out = new double[cut.cells().size()];
        Arrays.setAll(out, i -> hues.place(cut.cells(), i, units));
        return out;
    }

    private Figure boundaries() {
        var marks = new ArrayList<>(lines.coloured(2 * thin.width(), 0.9));
        marks.addAll(DataMarks.plain(cut.result().data()));
        return Figure.of(cut.panel(CutWords.title(cut.result()), marks, Legend.OUTSIDE), "");
    }

    private void merged(Merged merged, List<Figure> into) {
        boolean[] shown = merged.regions() < cut.cells().size() ? Borders.of(cut, merged) : null;
        LayerLines borders =
                shown == null ? lines : new LayerLines(cut.shapes(), cut.layers(), shown);
        String regions = Numbers.count(merged.regions(), "linear region", "linear regions");
        String functions =
                Numbers.count(
                        merged.functions(),
                        "distinct affine function",
                        "distinct affine functions");
        into.add(
                grouped(merged.region(), merged.regions(), borders, regions)
                        .named("linear regions"));
        if (merged.functions() < merged.regions())
            into.add(
                    grouped(merged.function(), merged.functions(), borders, functions)
                            .named("affine functions"));
    }

    /** Cells of one group get the colour of the first of them. */
    private Figure grouped(int[] group, int groups, LayerLines borders, String title) {
        double[] first = new double[groups];
        Arrays.fill(first, Double.NaN);
        double[] values = new double[group.length];
        for (int i = 0; i < group.length; i++) {
            if (Double.isNaN(first[group[i]])) first[group[i]] = patterns[i];
            values[i] = first[group[i]];
        }
        Mark tiles = cut.tiles(values, Tiles.NAMES);
        return Figure.of(cut.panel(title, List.of(tiles, borders.plain(thin)), Legend.NONE), "");
    }

    private Figure origin() {
        var marks = new ArrayList<Mark>(OriginTiles.of(cut));
        marks.add(sides);
        return Figure.of(
                cut.panel("the last layer that cut each region out", marks, Legend.OUTSIDE), "");
    }

    private Figure activity() {
        double[] active = Activity.of(cut.cells(), cut.layers().layout());
        var scale = ColourScale.linear(ColourMap.VIRIDIS, active);
        Plane panel = cut.panel("", List.of(cut.tiles(active, scale), sides), Legend.NONE);
        return Figure.of(PlaneCut.barred(panel, new ColourBar(scale, "active units")), "");
    }

    private void output(List<Figure> into) {
        Grid grid = OutputPicture.of(cut);
        boolean margin = Quantity.classes(cut.result()) > 2;
        ColourScale scale =
                margin
                        ? ColourScale.linear(ColourMap.VIRIDIS, grid.values())
                        : ColourScale.diverging(grid.values());
        var marks = new ArrayList<Mark>();
        marks.add(new Raster(grid, scale, Raster.Look.BOUNDED));
        // What is seen on the darkest, or on the light middle, of the colours in either theme.
        Ink ink = new Ink.Rgb(margin ? 0xFFFFFF : 0x1A1A1A);
        marks.add(lines.plain(new Stroke(ink, thin.width(), Dash.SOLID, 0.3)));
        Line boundary = DecisionLines.of(cut, ink);
        // Its name stands on the ground, where the ink may not be seen.
        var around = new Stroke(Ink.TEXT, 1.5 * boundary.stroke().width(), Dash.SOLID, 1);
        marks.add(new Line(boundary.x(), boundary.y(), around, boundary.name()));
        marks.add(new Line(boundary.x(), boundary.y(), boundary.stroke(), ""));
        marks.addAll(DataMarks.of(cut.result().data()));
        Plane panel = cut.panel("", marks, Legend.BELOW);
        var bar = new ColourBar(scale, OutputPicture.name(cut));
        into.add(Figure.of(PlaneCut.barred(panel, bar), "").named("output"));
        var function = new FunctionFigure(cut, grid);
        into.add(function.valued(scale).named("output in space"));
        into.add(function.coloured(patterns, Tiles.NAMES).named("regions in space"));
    }
}
