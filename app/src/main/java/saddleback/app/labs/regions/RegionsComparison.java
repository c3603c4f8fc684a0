package saddleback.app.labs.regions;

import saddleback.app.glance.Numbers;
import saddleback.engine.labs.regions.RegionsResult;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.UnitLayout;
import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Bars;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Segments;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Text;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What differs between two results: the counts, the borders, and patterns that come and go. */
final class RegionsComparison {
    private RegionsComparison() {}

    static List<Figure> of(RegionsResult first, RegionsResult second) {
        var figures = new ArrayList<Figure>();
        figures.add(counts(first, second).named("counts of both"));
        Cells a = first.cells();
        Cells b = second.cells();
        if (a == null || b == null || a.dims() != 2 || b.dims() != 2) return figures;
        PlaneCut one = PlaneCut.of(first, a);
        PlaneCut two = PlaneCut.of(second, b);
        figures.add(borders(one, two).named("borders of both"));
        if (new UnitLayout(first.network()).units() == new UnitLayout(second.network()).units())
            figures.add(changes(one, two).named("patterns of one alone"));
        return figures;
    }

    private static Figure counts(RegionsResult one, RegionsResult two) {
        var names = new ArrayList<String>();
        var first = new ArrayList<Double>();
        var second = new ArrayList<Double>();
        names.add("activation regions");
        first.add((double) one.census().regions());
        second.add((double) two.census().regions());
        if (one.merged() != null && two.merged() != null) {
            names.add("linear regions");
            first.add((double) one.merged().regions());
            second.add((double) two.merged().regions());
            names.add("affine functions");
            first.add((double) one.merged().functions());
            second.add((double) two.merged().functions());
        }
        double most = 1;
        for (double v : first) most = Math.max(most, v);
        for (double v : second) most = Math.max(most, v);
        var marks = new ArrayList<Mark>();
        bars(first, 0, "first", marks);
        bars(second, 1, "second", marks);
        Axis x = Axis.names("", names);
        return Figure.of(
                new Plane(
                        CutWords.regions(one.census()) + " and " + CutWords.regions(two.census()),
                        x,
                        Axis.linear("number", new Range(0, 1.12 * most)),
                        marks,
                        null,
                        Legend.OUTSIDE,
                        Plane.Aspect.FREE),
                "");
    }

    /** Bars left or right of each place, with their numbers. */
    private static void bars(List<Double> values, int side, String name, List<Mark> into) {
        double[] edges = new double[2 * values.size()];
        double[] heights = new double[edges.length - 1];
        Arrays.fill(heights, Double.NaN);
        for (int i = 0; i < values.size(); i++) {
            edges[2 * i] = i + 1 - 0.35 + 0.35 * side;
            edges[2 * i + 1] = edges[2 * i] + 0.35;
            heights[2 * i] = values.get(i);
        }
        into.add(new Bars(edges, heights, new Fill.Plain(new Ink.Series(side), 0.85), 0.06, name));
        for (int i = 0; i < values.size(); i++)
            into.add(
                    new Text(
                            edges[2 * i] + 0.175,
                            values.get(i),
                            Numbers.of(values.get(i).longValue()),
                            Anchor.ABOVE,
                            Ink.TEXT));
    }

    private static Figure borders(PlaneCut one, PlaneCut two) {
        double width = 2 * Math.min(thin(one), thin(two));
        var window =
                new Window(
                        one.window().x().with(two.window().x()),
                        one.window().y().with(two.window().y()),
                        one.window().rim());
        return Figure.of(
                one.through(window)
                        .panel(
                                "",
                                List.of(all(one, 0, width, "first"), all(two, 1, width, "second")),
                                Legend.OUTSIDE),
                "");
    }

    private static Segments all(PlaneCut cut, int series, double width, String name) {
        var stroke = new Stroke(new Ink.Series(series), width, Dash.SOLID, 0.8);
        return cut.lines().plain(cut.layers().count() - 1, stroke, name);
    }

    private static double thin(PlaneCut cut) {
        return MapFigures.thin(cut.cells().size()).width();
    }

    /** Each map with the regions coloured whose pattern the other has not. */
    private static Figure changes(PlaneCut one, PlaneCut two) {
        boolean[] gone = alone(one.cells(), two.cells());
        boolean[] born = alone(two.cells(), one.cells());
        return Figure.grid(
                "",
                List.of(
                        change(one, gone, 0, "in the first alone: "),
                        change(two, born, 1, "in the second alone: ")),
                2,
                null,
                "");
    }

    private static Plane change(PlaneCut cut, boolean[] alone, int series, String title) {
        int n = 0;
        for (boolean a : alone) if (a) n++;
        List<Mark> marks =
                List.of(
                        Tiles.only(
                                cut.shapes(),
                                i -> alone[i],
                                new Fill.Plain(new Ink.Series(series), 0.7),
                                ""),
                        cut.lines().plain(MapFigures.thin(cut.cells().size())));
        return cut.panel(title + Numbers.count(n, "pattern", "patterns"), marks, Legend.NONE);
    }

    private static boolean[] alone(Cells of, Cells other) {
        Set<ByteBuffer> patterns = new HashSet<>();
        for (int i = 0; i < other.size(); i++) patterns.add(pattern(other, i));
        boolean[] out = new boolean[of.size()];
        for (int i = 0; i < out.length; i++) out[i] = !patterns.contains(pattern(of, i));
        return out;
    }

    private static ByteBuffer pattern(Cells cells, int cell) {
        int units = cells.states().length / cells.size();
        return ByteBuffer.wrap(cells.states(), cell * units, units);
    }
}
