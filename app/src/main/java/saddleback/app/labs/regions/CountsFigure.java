package saddleback.app.labs.regions;

import org.jspecify.annotations.Nullable;

import saddleback.engine.labs.regions.RegionsResult;
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
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Scale;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;
import saddleback.viz.figure.Text;
import saddleback.viz.figure.Tick;

import java.util.ArrayList;
import java.util.List;

/**
 * The counts against every bound, a row each, on a logarithmic axis of any length: its places are
 * decadic logarithms.
 */
final class CountsFigure {
    private static final double ROOM = 0.32;
    /** Letters that fit across the smallest panel. */
    private static final double LETTERS = 50;

    private static final double INDENT = 0.05;
    private static final double STUB = 0.12;
    private static final double FAR = 2.5;
    private static final int MOST_TICKS = 8;

    private final RegionsResult result;
    private final List<CountRow> rows;
    private final double end;

    /** The width of the names in units of the axis. */
    private final double names;

    private CountsFigure(RegionsResult result) {
        this.result = result;
        rows = CountRow.of(result);
        double[] logs = rows.stream().mapToDouble(CountRow::log).sorted().toArray();
        double last = logs[logs.length - 1];
        double before = logs.length > 1 ? logs[logs.length - 2] : last;
        // A number far beyond all others would leave them no room; its line leaves the panel.
        end = Math.max(1, last > FAR * Math.max(before, 1) ? 1.2 * before : last);
        int longest = rows.stream().mapToInt(r -> name(r).length()).max().orElse(0);
        double share = Math.min(0.65, (longest + 1) / LETTERS);
        names = share / (1 - share) * (1 + ROOM) * end;
    }

    static Figure of(RegionsResult result) {
        return Figure.of(new CountsFigure(result).panel(), "");
    }

    private Plane panel() {
        var marks = new ArrayList<Mark>();
        marks.add(
                new Rule(
                        Rule.Across.X,
                        rows.getFirst().log(),
                        Stroke.of(Ink.MUTED, 0.8).dashed(Dash.DASHED),
                        ""));
        int lines = rows.size() + (int) rows.stream().map(CountRow::kind).distinct().count();
        int line = lines;
        Bound.Kind kind = null;
        for (int i = 0; i < rows.size(); i++) {
            CountRow row = rows.get(i);
            if (i == 0 || row.kind() != kind) {
                kind = row.kind();
                marks.add(new Text(-names, line--, heading(kind), Anchor.RIGHT, ink(kind)));
            }
            row(row, line--, marks);
        }
        return new Plane(
                caption(),
                new Axis(
                        "regions",
                        new Range(-names, (1 + ROOM) * end),
                        Scale.LINEAR,
                        powers()),
                new Axis("", new Range(0.4, lines + 0.6), Scale.LINEAR, List.of(new Tick(0.4, ""))),
                marks,
                null,
                Legend.NONE,
                Plane.Aspect.FREE);
    }

    private void row(CountRow row, double y, List<Mark> marks) {
        boolean seen = row.log() <= end;
        marks.add(
                new Line(
                        new double[] {0, seen ? row.log() : STUB * end},
                        new double[] {y, y},
                        new Stroke(ink(row.kind()), row.kind() == null ? 3 : 1.2, Dash.SOLID, 0.6),
                        ""));
        marks.add(
                new Points(
                        new double[] {row.log()},
                        new double[] {y},
                        symbol(row.kind()),
                        8,
                        new Fill.Plain(ink(row.kind()), 1),
                        ""));
        // What lies beyond the panel begins, and says how large it is.
        marks.add(
                new Text(
                        seen ? row.log() : STUB * end,
                        y,
                        (seen ? " " : "→ ") + row.words(),
                        Anchor.RIGHT,
                        Ink.TEXT));
        marks.add(new Text((INDENT - 1) * names, y, name(row), Anchor.RIGHT, Ink.TEXT));
    }

    /** "Serra et al. 2018, upper": of more than two authors the first, without what is after. */
    private static String name(CountRow row) {
        return row.name()
                .replaceFirst("^(\\p{L}+), .* and .*?(?= \\d{4})", "$1 et al.")
                .replaceFirst("(: |, from ).*$", "");
    }

    private static String heading(Bound.@Nullable Kind kind) {
        return switch (kind) {
            case null -> "counted here";
            case LOWER -> "some network of this shape has at least";
            case SHALLOW -> "one layer of as many units has at most";
            case UPPER -> "no network of this shape has more than";
            case EXPECTED -> "mean over random weights";
        };
    }

    private static Symbol symbol(Bound.@Nullable Kind kind) {
        return switch (kind) {
            case null -> Symbol.CIRCLE;
            case LOWER -> Symbol.TRIANGLE;
            case SHALLOW -> Symbol.DIAMOND;
            case UPPER -> Symbol.SQUARE;
            case EXPECTED -> Symbol.RING;
        };
    }

    private static Ink ink(Bound.@Nullable Kind kind) {
        return new Ink.Series(kind == null ? 0 : kind.ordinal() + 1);
    }

    /** Powers of ten, a round number of decades apart. */
    private List<Tick> powers() {
        int most = (int) Math.floor(1.05 * end);
        int step = 1;
        for (int i = 0; most / step > MOST_TICKS; i++) step = step * (i % 3 == 1 ? 5 : 4) / 2;
        var ticks = new ArrayList<Tick>();
        for (int p = 0; p <= most; p += step) ticks.add(new Tick(p, Logarithms.power(p)));
        return ticks;
    }

    private String caption() {
        String first = CutWords.title(result);
        List<String> silent = CountRow.silent(result);
        return silent.isEmpty()
                ? first
                : first + "\nsays nothing here: " + String.join("; ", silent);
    }
}
