package saddleback.app.labs.flatness.swap;

import org.jspecify.annotations.Nullable;

import saddleback.app.glance.Numbers;
import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.Reading;
import saddleback.engine.flatness.measuring.Facts;
import saddleback.engine.reparam.Kind;
import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Scale;
import saddleback.viz.figure.Segments;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;
import saddleback.viz.figure.Text;
import saddleback.viz.figure.Tick;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Each measure of the second network over the first one's: left of 1 the first is sharper, right of
 * 1 the second. Where a ranking is swapped a point crosses 1; a ring stays where it was.
 */
final class Ranking {
    /** What stands beside the values to the right, as a share of the axis' length. */
    private static final double WORDS = 0.36;

    private static final double EDGE = 0.7;
    private static final double GAP = 0.5;
    private static final double ROOM = 1.5;
    private static final double MOST = 1e9;

    private final List<Mark> marks = new ArrayList<>();
    private final List<Tick> ticks = new ArrayList<>();
    private final Pair pair;
    private final Range ratios;
    private double row;

    private Ranking(Pair pair) {
        this.pair = pair;
        double[] all =
                DoubleStream.concat(
                                DoubleStream.of(0.5, 2),
                                Gauging.MEASURES.stream().flatMapToDouble(this::ratios))
                        .filter(r -> r > 0 && r < Double.POSITIVE_INFINITY)
                        .map(r -> Math.clamp(r, 1 / MOST, MOST))
                        .toArray();
        Range r = Range.ofPositive(all);
        ratios = new Range(r.low() / ROOM, r.high() * ROOM);
    }

    /** With the first one's mirror image, about where a swap will lead. */
    private DoubleStream ratios(Measure m) {
        double before = before(m);
        return DoubleStream.of(before, now(m), 1 / before);
    }

    static Plane of(Pair pair) {
        var panel = new Ranking(pair);
        panel.group("depends on scales", 1, Gauging.MEASURES.stream().filter(m -> !stands(m)));
        panel.divide();
        panel.group("does not", 2, Gauging.MEASURES.stream().filter(Ranking::stands));
        return panel.panel();
    }

    private static boolean stands(Measure measure) {
        return Facts.of(measure).unchangedBy().contains(Kind.ALPHA_SCALE);
    }

    private double before(Measure m) {
        return ratio(pair.first(), pair.second(), m);
    }

    private double now(Measure m) {
        return ratio(pair.firstNow(), pair.secondNow(), m);
    }

    private static double ratio(Minimum a, @Nullable Minimum b, Measure m) {
        return b == null ? Double.NaN : b.value(m) / a.value(m);
    }

    private Plane panel() {
        marks.addFirst(new Rule(Rule.Across.X, 1, Stroke.of(Ink.MUTED, 1), ""));
        double decades = Math.log10(ratios.high() / ratios.low());
        double far = ratios.high() * Math.pow(10, WORDS / (1 - WORDS) * decades);
        return new Plane(
                title(),
                new Axis(
                        "second / first; the sharper one lies on its side of 1",
                        new Range(ratios.low(), far),
                        Scale.LOG,
                        List.of()),
                new Axis("", new Range(row + 1 - EDGE, EDGE), Scale.LINEAR, ticks.reversed()),
                marks,
                null,
                Legend.BELOW,
                Plane.Aspect.FREE);
    }

    private void divide() {
        Stroke dotted = Stroke.of(Ink.MUTED, 0.7).dashed(Dash.DOTTED);
        marks.add(new Rule(Rule.Across.Y, row + 0.5 - GAP / 2, dotted, ""));
        row -= GAP;
    }

    private void group(String name, int series, Stream<Measure> measures) {
        List<Measure> own = measures.toList();
        double[] y = new double[own.size()];
        double[] was = new double[own.size()];
        double[] now = new double[own.size()];
        var ink = new Ink.Series(series);
        for (int i = 0; i < own.size(); i++) {
            Measure m = own.get(i);
            y[i] = row--;
            was[i] = shown(before(m));
            now[i] = shown(now(m));
            ticks.add(new Tick(y[i], Facts.of(m).title()));
            if (was[i] > 0 && now[i] > 0)
                marks.add(
                        new Segments(
                                new double[] {was[i], y[i], now[i], y[i]},
                                Stroke.of(ink, 1.4),
                                ""));
            marks.add(new Text(ratios.high(), y[i], " " + words(m), Anchor.RIGHT, Ink.TEXT));
        }
        marks.add(points(was, y, Symbol.RING, Ink.MUTED, ""));
        marks.add(points(now, y, Symbol.CIRCLE, ink, name));
    }

    private double shown(double ratio) {
        return ratio > 0 ? Math.clamp(ratio, ratios.low(), ratios.high()) : Double.NaN;
    }

    private static Points points(double[] x, double[] y, Symbol symbol, Ink ink, String name) {
        return new Points(x, y, symbol, 7, new Fill.Plain(ink, 1), name);
    }

    private String words(Measure m) {
        return words(pair.firstNow(), m) + " : " + words(pair.secondNow(), m);
    }

    private static String words(@Nullable Minimum of, Measure m) {
        Reading r = of == null ? null : of.readings().get(m);
        if (r == null) return "…";
        return switch (r.certainty()) {
            case NONE -> "none";
            case AT_LEAST -> "≥ " + Numbers.brief(r.value());
            case EXACT, BOUND, CONFIDENCE -> Numbers.brief(r.value());
        };
    }

    private String title() {
        Swap swap = pair.swap();
        if (swap == null) return "first : second, as trained";
        return "max |f − f′| %s on %s"
                .formatted(
                        Numbers.brief(swap.apart()),
                        Numbers.count(swap.examples(), "example", "examples"));
    }
}
