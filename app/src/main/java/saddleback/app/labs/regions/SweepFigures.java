package saddleback.app.labs.regions;

import org.jspecify.annotations.Nullable;

import saddleback.app.glance.Numbers;
import saddleback.engine.labs.regions.Sweep;
import saddleback.engine.regions.Bound;
import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;
import saddleback.viz.figure.Text;
import saddleback.viz.figure.Whiskers;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Regions of random networks of several shapes: depth against width. */
final class SweepFigures {
    private static final List<Symbol> SYMBOLS =
            List.of(Symbol.CIRCLE, Symbol.DIAMOND, Symbol.SQUARE, Symbol.TRIANGLE, Symbol.STAR);
    private static final double LARGEST = 1e30;
    private static final double BESIDE = 1.15;
    private static final double TOP = 1.1;
    private static final double APART = 0.12;

    private final Sweep sweep;

    private SweepFigures(Sweep sweep) {
        this.sweep = sweep;
    }

    static List<Figure> of(Sweep sweep) {
        var figures = new SweepFigures(sweep);
        return List.of(
                Figure.of(figures.shapes(), "").named("depth against width"),
                Figure.grid(
                                "mean and standard deviation",
                                List.of(
                                        figures.sizes("units", SweepFigures::units),
                                        figures.sizes(
                                                "weights and biases", Sweep.Entry::parameters)),
                                2,
                                null,
                                "")
                        .named("regions against size"));
    }

    private static double units(Sweep.Entry e) {
        return Arrays.stream(e.widths()).sum();
    }

    private static String shape(Sweep.Entry e) {
        int[] w = e.widths();
        boolean even = w.length > 3 && Arrays.stream(w).allMatch(v -> v == w[0]);
        if (even) return w.length + " × " + w[0];
        return Arrays.stream(w).mapToObj(String::valueOf).collect(Collectors.joining("-"));
    }

    private List<String> inits() {
        return sweep.entries().stream().map(Sweep.Entry::init).distinct().toList();
    }

    /** A column for each shape, with the bounds of each. */
    private Plane shapes() {
        List<String> names = sweep.entries().stream().map(SweepFigures::shape).distinct().toList();
        var marks = new ArrayList<Mark>();
        var data = new ArrayList<double[]>();
        bounds(names, Bound.Kind.UPPER, "least upper bound", marks, data);
        bounds(names, Bound.Kind.LOWER, "greatest lower bound of the most", marks, data);
        List<String> inits = inits();
        for (int i = 0; i < inits.size(); i++) {
            String init = inits.get(i);
            List<Sweep.Entry> of =
                    sweep.entries().stream().filter(e -> e.init().equals(init)).toList();
            double shift = APART * (i - (inits.size() - 1) / 2.0);
            double[] x =
                    of.stream().mapToDouble(e -> 1 + shift + names.indexOf(shape(e))).toArray();
            spread(of, x, new Look(i, i, false, false), init, marks, data);
        }
        Axis heights = heights(data);
        double top = heights.value(TOP);
        for (Sweep.Entry e : sweep.entries())
            if (e.init().equals(inits.getFirst()))
                marks.add(
                        new Text(
                                1 + names.indexOf(shape(e)),
                                top,
                                Numbers.of(e.parameters()),
                                Anchor.BELOW,
                                Ink.MUTED));
        return new Plane(
                "",
                Axis.names("hidden units; above: weights and biases", names),
                new Axis(
                        heights.label(),
                        new Range(heights.range().low(), top),
                        heights.scale(),
                        List.of()),
                marks,
                null,
                Legend.OUTSIDE,
                Plane.Aspect.FREE);
    }

    private void bounds(
            List<String> names,
            Bound.Kind kind,
            String name,
            List<Mark> marks,
            List<double[]> data) {
        double[] x = new double[names.size()];
        double[] y = new double[names.size()];
        Arrays.fill(y, Double.NaN);
        for (int i = 0; i < x.length; i++) {
            x[i] = i + 1.0;
            String of = names.get(i);
            for (Sweep.Entry e : sweep.entries()) if (shape(e).equals(of)) y[i] = bound(e, kind);
        }
        if (Arrays.stream(y).noneMatch(Double::isFinite)) return;
        data.add(y);
        Symbol symbol = kind == Bound.Kind.UPPER ? Symbol.OPEN_SQUARE : Symbol.OPEN_TRIANGLE;
        marks.add(new Points(x, y, symbol, 8, new Fill.Plain(Ink.MUTED, 1), name));
    }

    /** The tightest bound of a kind; NaN without any, or beyond what the axis shows. */
    private static double bound(Sweep.Entry e, Bound.Kind kind) {
        Comparator<BigInteger> order = Comparator.naturalOrder();
        BigInteger tightest =
                e.bounds().stream()
                        .filter(b -> b.kind() == kind)
                        .map(Bound::value)
                        .filter(SweepFigures::known)
                        .min(kind == Bound.Kind.UPPER ? order : order.reversed())
                        .orElse(null);
        double v = tightest == null ? Double.NaN : tightest.doubleValue();
        return v > 0 && v < LARGEST ? v : Double.NaN;
    }

    private static boolean known(@Nullable BigInteger value) {
        return value != null;
    }

    /** A line for each depth and initialisation. */
    private Plane sizes(String label, ToDoubleFunction<Sweep.Entry> size) {
        var marks = new ArrayList<Mark>();
        var data = new ArrayList<double[]>();
        int[] depths =
                sweep.entries().stream().mapToInt(e -> e.widths().length).distinct().toArray();
        List<String> inits = inits();
        for (int depth : depths)
            for (String init : inits) {
                List<Sweep.Entry> of =
                        sweep.entries().stream()
                                .filter(e -> e.widths().length == depth && e.init().equals(init))
                                .sorted(Comparator.comparingDouble(size))
                                .toList();
                if (of.isEmpty()) continue;
                String layers = depth == 1 ? "1 layer" : depth + " layers";
                String name = inits.size() == 1 ? layers : layers + ", " + init;
                int series =
                        IntStream.range(0, depths.length).filter(i -> depths[i] == depth).sum();
                int symbol = inits.size() == 1 ? series : inits.indexOf(init);
                double[] x = of.stream().mapToDouble(size).toArray();
                spread(
                        of,
                        x,
                        new Look(series, symbol, inits.size() > 1 && symbol % 2 == 1, true),
                        name,
                        marks,
                        data);
            }
        double[] x = sweep.entries().stream().mapToDouble(size).toArray();
        boolean wide = Range.of(x).high() > 5 * Range.of(x).low();
        Range range = Range.of(x).padded(wide ? 0 : 0.08);
        Axis level =
                wide
                        ? Axis.log(label, new Range(range.low() / BESIDE, range.high() * BESIDE))
                        : Axis.linear(label, range);
        Legend legend = label.equals("units") ? Legend.NONE : Legend.OUTSIDE;
        return new Plane("", level, heights(data), marks, null, legend, Plane.Aspect.FREE);
    }

    private static void spread(
            List<Sweep.Entry> of,
            double[] x,
            Look look,
            String name,
            List<Mark> marks,
            List<double[]> data) {
        double[] mean = of.stream().mapToDouble(Sweep.Entry::mean).toArray();
        double[] low = new double[mean.length];
        double[] high = new double[mean.length];
        for (int i = 0; i < mean.length; i++) {
            low[i] = mean[i] - of.get(i).deviation();
            high[i] = mean[i] + of.get(i).deviation();
        }
        data.add(mean);
        data.add(low);
        data.add(high);
        Stroke stroke = Stroke.series(look.series());
        if (look.joined())
            marks.add(
                    new Line(x, mean, stroke.dashed(look.dashed() ? Dash.DASHED : Dash.SOLID), ""));
        marks.add(new Whiskers(x, low, high, stroke, ""));
        marks.add(
                new Points(
                        x,
                        mean,
                        SYMBOLS.get(look.symbol() % SYMBOLS.size()),
                        7,
                        new Fill.Plain(new Ink.Series(look.series()), 1),
                        name));
    }

    /** Colour and symbol of a series, and whether a line joins its points. */
    private record Look(int series, int symbol, boolean dashed, boolean joined) {}

    private static Axis heights(List<double[]> data) {
        Range range = Range.ofPositive(data.toArray(double[][]::new));
        double more = Math.pow(range.high() / range.low(), 0.06);
        return Axis.log("activation regions", new Range(range.low() / more, range.high() * more));
    }
}
