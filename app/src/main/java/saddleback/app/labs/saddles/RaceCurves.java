package saddleback.app.labs.saddles;

import saddleback.app.glance.Numbers;
import saddleback.app.slice.LossScale;
import saddleback.engine.labs.saddles.RaceResult;
import saddleback.engine.labs.saddles.Way;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One number along the ways, a panel for each width; a rule marks where a stage ends. */
final class RaceCurves {
    private static final int MOST_COLUMNS = 3;
    private static final double WIDTH = 1.5;
    private static final List<Symbol> SYMBOLS =
            List.of(
                    Symbol.CIRCLE,
                    Symbol.SQUARE,
                    Symbol.TRIANGLE,
                    Symbol.DIAMOND,
                    Symbol.RING,
                    Symbol.OPEN_SQUARE);

    private RaceCurves() {}

    static Figure of(RaceResult race, String label, Function<Way, double[]> what) {
        List<Integer> widths = race.ways().stream().map(Way::width).distinct().toList();
        List<String> names = names(race);
        LossScale scale = LossScale.of(race.ways().stream().map(what).toArray(double[][]::new));
        Axis heights = Headroom.above(scale.axis(label));
        var panels = new ArrayList<Panel>();
        for (int width : widths) {
            List<Way> ways = race.ways().stream().filter(w -> w.width() == width).toList();
            Legend legend = panels.isEmpty() ? Legend.AUTO : Legend.NONE;
            panels.add(panel(ways, names, heights, legend, what));
        }
        return Figure.grid("", panels, Math.min(MOST_COLUMNS, panels.size()), null, "");
    }

    /** Who takes part, in order. */
    static List<String> names(RaceResult race) {
        return race.ways().stream().map(Way::name).distinct().toList();
    }

    private static Plane panel(
            List<Way> ways,
            List<String> names,
            Axis y,
            Legend legend,
            Function<Way, double[]> what) {
        var marks = new ArrayList<Mark>();
        for (Way way : ways) switches(way, names.indexOf(way.name()), marks);
        for (Way way : ways) curve(way, names.indexOf(way.name()), what.apply(way), marks);
        Way first = ways.getFirst();
        String parameters = "P = " + Numbers.of(first.parameters());
        String title =
                first.width() == 0 ? parameters : first.width() + " hidden units, " + parameters;
        Range epochs = Range.of(ways.stream().map(Way::epoch).toArray(double[][]::new));
        return new Plane(
                title,
                Axis.linear("passes over the examples", epochs.padded(0.02)),
                y,
                marks,
                null,
                legend,
                Plane.Aspect.FREE);
    }

    private static void curve(Way way, int series, double[] values, List<Mark> into) {
        var stroke = Stroke.of(new Ink.Series(series), WIDTH);
        into.add(new Line(way.epoch(), values, stroke, ""));
        into.add(
                new Points(
                        way.epoch(),
                        values,
                        symbol(series),
                        4,
                        new Fill.Plain(new Ink.Series(series), 1),
                        LossScale.any(values) ? way.name() : ""));
    }

    static Symbol symbol(int series) {
        return SYMBOLS.get(series % SYMBOLS.size());
    }

    private static void switches(Way way, int series, List<Mark> into) {
        int[] stage = way.stage();
        for (int i = 1; i < stage.length; i++)
            if (stage[i] > stage[i - 1])
                into.add(
                        new Rule(
                                Rule.Across.X,
                                way.epoch()[i - 1],
                                Stroke.of(new Ink.Series(series), 1).dashed(Dash.DASHED),
                                "switch of method"));
    }
}
