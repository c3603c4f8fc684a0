package saddleback.app.labs.flatness;

import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Arrows;
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

/**
 * Measures before and after on an axis of ratios, 1 where a measure stays as it was. Those that
 * change stand above those that do not; those without a ratio stand last.
 */
public final class Measures {
    /** Rows in which nothing moves and rows of different kinds have a gap between them. */
    private static final double GAP = 0.6;

    private static final double LEAST = 1e-12;
    private static final double MOST = 1e12;
    private static final double ROOM = 1.8;

    /** What stands beside the values to the right, as a share of the axis' length. */
    private static final double WORDS = 0.45;

    private static final double EDGE = 0.7;
    private static final int MOVES = 1;
    private static final int STANDS = 2;

    /** Measures that stand together. */
    public record Group(String name, int series, List<Change> changes) {
        /** Copies the list. */
        public Group {
            changes = List.copyOf(changes);
        }
    }

    private final List<Mark> marks = new ArrayList<>();
    private final List<Tick> ticks = new ArrayList<>();
    private final Range ratios;

    /** Where the axis ends, the words inside it. */
    private final double far;

    private double row;

    private Measures(Range ratios) {
        this.ratios = ratios;
        double decades = Math.log10(ratios.high() / ratios.low());
        far = ratios.high() * Math.pow(10, WORDS / (1 - WORDS) * decades);
    }

    /** A panel that groups measures by whether they move; its axis reaches as far as ratios do. */
    public static Plane of(String title, List<Change> changes) {
        var groups =
                List.of(
                        group("changes", MOVES, Change.State.SCALED, changes),
                        group("the same", STANDS, Change.State.UNCHANGED, changes),
                        group("", STANDS, Change.State.NO_RATIO, changes));
        return of(title, groups, range(changes));
    }

    /** A panel with groups and an axis as given. */
    public static Plane of(String title, List<Group> groups, Range ratios) {
        var panel = new Measures(ratios);
        for (Group g : groups) panel.add(g);
        return panel.panel(title);
    }

    private static Group group(String name, int series, Change.State state, List<Change> changes) {
        return new Group(name, series, changes.stream().filter(c -> c.state() == state).toList());
    }

    /**
     * The ratios of what changes, with some room. Logarithms change by factors that would leave no
     * room for the others; they count where nothing else changes.
     */
    public static Range range(List<Change> changes) {
        double[] all = ratios(changes, false);
        if (all.length == 0) all = ratios(changes, true);
        if (all.length == 0) return new Range(1 / ROOM, ROOM);
        Range r = Range.ofPositive(all);
        return new Range(
                Math.clamp(r.low() / ROOM, LEAST, 1 / ROOM),
                Math.clamp(r.high() * ROOM, ROOM, MOST));
    }

    private static double[] ratios(List<Change> changes, boolean logarithms) {
        return changes.stream()
                .filter(c -> c.state() == Change.State.SCALED)
                .filter(c -> logarithms == MeasureNames.logarithm(c.measure()))
                .flatMapToDouble(c -> DoubleStream.of(1, c.ratio(), c.lowest(), c.highest()))
                .filter(r -> r > 0 && r < Double.POSITIVE_INFINITY)
                .toArray();
    }

    private Plane panel(String title) {
        marks.addFirst(new Rule(Rule.Across.X, 1, Stroke.of(Ink.MUTED, 1), ""));
        Axis x =
                new Axis(
                        "after / before",
                        new Range(ratios.low(), far),
                        Scale.LOG,
                        Decades.of(ratios));
        var rows = new Range(Math.min(row, -1) + 1 - EDGE, EDGE);
        Axis y = new Axis("", rows, Scale.LINEAR, ticks.reversed());
        return new Plane(title, x, y, marks, null, Legend.BELOW, Plane.Aspect.FREE);
    }

    private void add(Group group) {
        List<Change> own = group.changes();
        if (own.isEmpty()) return;
        if (row < 0) {
            double line = row + 0.5 - GAP / 2;
            Stroke dotted = Stroke.of(Ink.MUTED, 0.7).dashed(Dash.DOTTED);
            marks.add(new Rule(Rule.Across.Y, line, dotted, ""));
            row -= GAP;
        }
        double[] y = new double[own.size()];
        double[] ones = new double[own.size()];
        double[] ratio = new double[own.size()];
        for (int i = 0; i < own.size(); i++) {
            Change c = own.get(i);
            boolean some = c.state() != Change.State.NO_RATIO;
            y[i] = row--;
            ones[i] = some ? 1 : Double.NaN;
            ratio[i] = some && ratios.holds(c.ratio()) ? c.ratio() : Double.NaN;
            ticks.add(new Tick(y[i], MeasureNames.of(c.measure())));
            if (some) lines(c, y[i], group.series());
            var room = new Text.Room(ratios.high(), far, y[i] - 0.5, y[i] + 0.5);
            marks.add(new Text(ratios.high(), y[i], " " + c.words(), Anchor.RIGHT, Ink.TEXT, room));
        }
        var ink = new Ink.Series(group.series());
        marks.add(points(ones, y, Symbol.RING, Ink.MUTED, ""));
        marks.add(points(ratio, y, Symbol.CIRCLE, ink, group.name()));
    }

    /** From 1 to the ratio, an arrow where it lies beyond the axis; over it the interval. */
    private void lines(Change c, double y, int series) {
        var ink = new Ink.Series(series);
        double end = Math.clamp(c.ratio(), ratios.low(), ratios.high());
        Stroke stroke = Stroke.of(ink, 1.4);
        if (ratios.holds(c.ratio()))
            marks.add(new Segments(new double[] {1, y, end, y}, stroke, ""));
        else
            marks.add(
                    new Arrows(
                            new double[] {1},
                            new double[] {y},
                            new double[] {end - 1},
                            new double[] {0},
                            1,
                            stroke,
                            ""));
        if (!(c.lowest() > 0 && c.highest() < Double.POSITIVE_INFINITY)) return;
        double low = Math.max(c.lowest(), ratios.low());
        double high = Math.min(c.highest(), ratios.high());
        if (low < high) {
            var wide = new Stroke(ink, 5, Dash.SOLID, 0.35);
            marks.add(new Segments(new double[] {low, y, high, y}, wide, ""));
        }
    }

    private static Points points(double[] x, double[] y, Symbol symbol, Ink ink, String name) {
        return new Points(x, y, symbol, 7, new Fill.Plain(ink, 1), name);
    }
}
