package saddleback.app.labs.patterns;

import saddleback.app.glance.Numbers;
import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Levels;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Polygons;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Scale;
import saddleback.viz.figure.Text;
import saddleback.viz.figure.Tick;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Level bars, a row for each name, one below the other in a row of several values. */
final class BarRows {
    private static final double THICK = 0.7;
    private static final double WORDS = 1.6;
    private static final int TICKS = 6;

    private final List<String> names;
    private final double end;
    private final List<Mark> marks = new ArrayList<>();
    private final int kinds;

    /**
     * No bars yet.
     *
     * @param end where the axis of the bars ends, without the room for words
     * @param kinds values a row
     */
    BarRows(List<String> names, double end, int kinds) {
        this.names = names;
        this.end = end > 0 ? end : 1;
        this.kinds = kinds;
    }

    /** Bars of one kind with words at their ends; no bar where the value is NaN. */
    void add(int kind, String name, double[] values, List<String> words) {
        var outlines = new ArrayList<Polygons.Outline>();
        double height = THICK / kinds;
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(values[i])) continue;
            double top = names.size() - i + THICK / 2 - kind * height;
            double bottom = top - 0.92 * height;
            double v = Math.min(values[i], end);
            outlines.add(
                    new Polygons.Outline(
                            new double[] {0, v, v, 0},
                            new double[] {bottom, bottom, top, top}));
            marks.add(
                    new Text(v, (top + bottom) / 2, words.get(i), Anchor.RIGHT, Ink.TEXT));
        }
        marks.add(
                Math.min(kind, marks.size()),
                new Polygons(outlines, new Fill.Plain(new Ink.Series(kind), 0.75), null, name));
    }

    /** Round numbers as far as bars reach. */
    private List<Tick> values() {
        return Arrays.stream(new Levels.Linear(TICKS).in(new Range(0, end)))
                .mapToObj(v -> new Tick(v, Numbers.brief(v)))
                .toList();
    }

    /** The panel. */
    Plane panel(String title, String label, boolean named) {
        var ticks = new ArrayList<Tick>();
        for (int i = names.size() - 1; i >= 0; i--)
            ticks.add(new Tick(names.size() - i, named ? names.get(i) : ""));
        return new Plane(
                title,
                new Axis(label, new Range(0, WORDS * end), Scale.LINEAR, values()),
                new Axis("", new Range(0.4, names.size() + 0.6), Scale.LINEAR, ticks),
                marks,
                null,
                kinds > 1 ? Legend.BELOW : Legend.NONE,
                Plane.Aspect.FREE);
    }
}
