package saddleback.app.labs.flatness;

import saddleback.app.glance.Numbers;
import saddleback.engine.flatness.Measure;
import saddleback.engine.labs.flatness.Sweep;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Symbol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The gap against measures, networks as points: the two whose tau the change of parameters moves
 * most, and the two that agree best with the gap of those that it does not move. Above as trained,
 * below rescaled, on the same axes.
 */
final class ScatterFigure {
    private static final double PERCENT = 100;
    private static final double SIZE = 5.5;
    private static final double ROOM = 0.06;
    private static final double COARSE = 20;
    private static final double FINE = 5;
    private static final int EACH = 2;

    private final Sweep sweep;
    private final List<Sweep.Entry> entries;
    private final Varied varied;

    private ScatterFigure(Sweep sweep, List<Sweep.Entry> entries) {
        this.sweep = sweep;
        this.entries = entries;
        varied = Varied.of(entries);
    }

    static Figure of(Sweep sweep, List<Sweep.Entry> entries) {
        return new ScatterFigure(sweep, entries).figure();
    }

    private Figure figure() {
        List<Integer> shown = shown();
        boolean changed = entries.stream().anyMatch(Sweep.Entry::changed);
        var panels = new ArrayList<Panel>();
        for (boolean before : changed ? new boolean[] {true, false} : new boolean[] {true})
            for (int i = 0; i < shown.size(); i++) {
                boolean last = before && i == shown.size() - 1;
                panels.add(
                        panel(shown.get(i), i == 0, last ? Legend.OUTSIDE : Legend.NONE, before));
            }
        String below = changed ? "above as trained, below layers rescaled" : "as trained";
        return Figure.grid(entries.size() + " networks, " + below, panels, shown.size(), null, "");
    }

    /** Columns of the entries. */
    private List<Integer> shown() {
        List<Sweep.Ranking> r = sweep.rankings();
        if (r.isEmpty())
            return IntStream.range(0, Math.min(2 * EACH, sweep.measures().size())).boxed().toList();
        Stream<Integer> moving =
                IntStream.range(0, r.size())
                        .boxed()
                        .filter(i -> !TauFigure.still(r.get(i)))
                        .sorted(Comparator.comparingDouble(i -> -TauFigure.moved(r.get(i))))
                        .limit(EACH);
        Stream<Integer> still =
                IntStream.range(0, r.size())
                        .boxed()
                        .filter(i -> TauFigure.still(r.get(i)))
                        .filter(i -> !Double.isNaN(r.get(i).before().value()))
                        .sorted(
                                Comparator.comparingDouble(
                                        i -> -Math.abs(r.get(i).before().value())))
                        .limit(EACH);
        List<Integer> shown = Stream.concat(moving, still).toList();
        return shown.isEmpty() ? List.of(0) : shown;
    }

    private Plane panel(int column, boolean first, Legend legend, boolean before) {
        double[] x = values(column, before);
        double[] gap = entries.stream().mapToDouble(e -> PERCENT * e.gap()).toArray();
        return new Plane(
                tau(column, before),
                level(column),
                Axis.linear(first ? "gap in %" : "", whole(Range.of(gap))),
                List.copyOf(points(x, gap)),
                null,
                legend,
                Plane.Aspect.FREE);
    }

    /** Those of each kind in a colour of their own. */
    private List<Points> points(double[] x, double[] y) {
        var points = new ArrayList<Points>();
        for (int kind = 0; kind < varied.names().size(); kind++) {
            int k = kind;
            int[] of = IntStream.range(0, x.length).filter(i -> varied.kinds()[i] == k).toArray();
            points.add(
                    new Points(
                            Arrays.stream(of).mapToDouble(i -> x[i]).toArray(),
                            Arrays.stream(of).mapToDouble(i -> y[i]).toArray(),
                            Symbol.CIRCLE,
                            SIZE,
                            new Fill.Plain(new Ink.Series(kind), 1),
                            varied.names().get(kind)));
        }
        return points;
    }

    /** From a round number to another, so that both have a tick. */
    private static Range whole(Range range) {
        double step = range.high() - range.low() > COARSE ? 2 * FINE : FINE;
        return new Range(
                        step * Math.floor(range.low() / step),
                        step * Math.ceil(range.high() / step))
                .padded(ROOM / 2);
    }

    private double[] values(int column, boolean before) {
        return entries.stream()
                .mapToDouble(
                        e ->
                                before
                                        ? e.before()[column]
                                        : e.changed() ? e.after()[column] : Double.NaN)
                .toArray();
    }

    /** One axis for both, so that what moves is seen to move. */
    private Axis level(int column) {
        Measure measure = sweep.measures().get(column);
        double[] before = values(column, true);
        double[] after = values(column, false);
        boolean positive =
                Stream.of(before, after).flatMapToDouble(Arrays::stream).noneMatch(v -> v <= 0);
        String name = MeasureNames.of(measure);
        if (MeasureNames.logarithm(measure) || !positive)
            return Axis.linear(name, Range.of(before, after).padded(ROOM));
        Range range = Range.ofPositive(before, after);
        double more = Math.pow(range.high() / range.low(), ROOM);
        return Axis.log(name, new Range(range.low() / more, range.high() * more));
    }

    private String tau(int column, boolean before) {
        if (sweep.rankings().isEmpty()) return "";
        Sweep.Ranking r = sweep.rankings().get(column);
        double tau = (before ? r.before() : r.after()).value();
        return Double.isNaN(tau) ? "" : "tau " + Numbers.brief(tau);
    }
}
