package saddleback.app.labs.saddles;

import saddleback.app.slice.LossScale;
import saddleback.engine.labs.saddles.RaceResult;
import saddleback.engine.labs.saddles.Way;
import saddleback.viz.figure.Axis;
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
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What each method reached against the number of hidden units (Dauphin et al. 2014, 3a). */
final class WidthsFigure {
    private static final double PERCENT = 100;
    private static final double ROOM = 0.06;

    private final List<Way> ended;
    private final List<String> names;
    private final List<Integer> widths;
    private final boolean classes;

    private WidthsFigure(RaceResult race) {
        ended = race.ways().stream().filter(w -> !w.end().isEmpty()).toList();
        names = RaceCurves.names(race);
        classes = race.ways().stream().anyMatch(w -> LossScale.any(w.error()));
        widths = ended.stream().map(Way::width).distinct().toList();
    }

    static boolean suits(RaceResult race) {
        return race.ways().stream()
                        .filter(w -> !w.end().isEmpty())
                        .map(Way::width)
                        .distinct()
                        .count()
                > 1;
    }

    static Figure of(RaceResult race) {
        var figure = new WidthsFigure(race);
        var panels = new ArrayList<Panel>();

        if (figure.classes) panels.add(figure.panel("training error at the end in %", true));
        panels.add(figure.panel("training loss at the end", false));
        return Figure.grid("one start for each width", panels, 2, null, "");
    }

    private Plane panel(String label, boolean error) {
        var marks = new ArrayList<Mark>();
        var all = new ArrayList<double[]>();
        double[] x = new double[widths.size()];
        for (int i = 0; i < x.length; i++) x[i] = i + 1.0;
        for (int k = 0; k < names.size(); k++) {
            double[] y = reached(names.get(k), error);
            all.add(y);
            marks.add(new Line(x, y, Stroke.series(k), ""));
            marks.add(
                    new Points(
                            x,
                            y,
                            RaceCurves.symbol(k),
                            7,
                            new Fill.Plain(new Ink.Series(k), 1),
                            names.get(k)));
        }
        double[][] data = all.toArray(double[][]::new);
        Axis y =
                error
                        ? Axis.linear(label, Range.of(data).with(new Range(0, 1e-9)))
                        : LossScale.of(data).axis(label);
        Axis roomy =
                new Axis(label, new Range(y.value(-ROOM), y.value(1 + ROOM)), y.scale(), y.ticks());
        Legend legend = error || !classes ? Legend.AUTO : Legend.NONE;
        return new Plane(
                "",
                Axis.names("hidden units", widths.stream().map(String::valueOf).toList()),
                legend == Legend.AUTO ? Headroom.above(roomy) : roomy,
                marks,
                null,
                legend,
                Plane.Aspect.FREE);
    }

    private double[] reached(String name, boolean error) {
        double[] y = new double[widths.size()];
        Arrays.fill(y, Double.NaN);
        for (Way way : ended) {
            if (!way.name().equals(name)) continue;
            double[] of = error ? way.error() : way.loss();
            double last = of.length == 0 ? Double.NaN : of[of.length - 1];
            y[widths.indexOf(way.width())] = error ? PERCENT * last : last;
        }
        return y;
    }
}
