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
    private static final double ROOM = 0.45;
    private static final double FAR = 2.5;
    private static final double STUB = 0.1;
    private static final int MOST_TICKS = 8;

    private final RegionsResult result;
    private final List<CountRow> rows;
    private final double end;

    private CountsFigure(RegionsResult result) {
        this.result = result;
        rows = CountRow.of(result);
        double[] logs = rows.stream().mapToDouble(CountRow::log).sorted().toArray();
        double last = logs[logs.length - 1];
        double before = logs.length > 1 ? logs[logs.length - 2] : last;
        // A number far beyond all others would leave them no room; its line leaves the panel.
        end = Math.max(1, last > FAR * Math.max(before, 1) ? 1.2 * before : last);
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
        var names = new ArrayList<Tick>();
        int lines = rows.size();
        for (int i = 0; i < lines; i++) {
            names.add(new Tick(lines - i, rows.get(i).name()));
            row(rows.get(i), lines - i, marks);
        }
        return new Plane(
                caption(),
                new Axis("regions", new Range(0, (1 + ROOM) * end), Scale.LINEAR, powers()),
                new Axis("", new Range(0.4, lines + 0.6), Scale.LINEAR, names.reversed()),
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
        return new Ink.Series(
                switch (kind) {
                    case null -> 0;
                    case UPPER -> 1;
                    case LOWER -> 2;
                    case SHALLOW -> 3;
                    case EXPECTED -> 4;
                });
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
