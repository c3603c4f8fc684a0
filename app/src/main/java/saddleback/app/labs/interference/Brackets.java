package saddleback.app.labs.interference;

import saddleback.engine.interference.Course;
import saddleback.engine.interference.Plateau;
import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Text;

import java.util.ArrayList;
import java.util.List;

/** Brackets over the flat plateaus of a course, in rows so that their words do not collide. */
final class Brackets {
    /** Room of the words, in shares of the axis. */
    private static final double WORDS = 0.6;

    /** Room of the words where there are many. */
    private static final double FEW_WORDS = 0.36;

    /** With more plateaus only their durations are told. */
    private static final int FULL = 2;

    /** With more than these the brackets stand alone, for words would cover each other. */
    private static final int TOLD = 4;

    private static final double FOOT = 0.25;
    private static final int MOST_ROWS = 6;

    private final List<Mark> marks = new ArrayList<>();
    private final List<Double> ends = new ArrayList<>();
    private final double room;

    /**
     * Brackets of one course.
     *
     * @param base height of the lowest row
     * @param step height of a row
     */
    Brackets(Course course, TimeAxis time, double base, double step) {
        Axis axis = time.axis();
        boolean full = course.flat().size() <= FULL;
        boolean silent = course.flat().size() > TOLD;
        room = full ? WORDS : silent ? 0 : FEW_WORDS;
        for (Plateau p : course.flat()) {
            double from = time.within(p.from());
            double until = time.within(p.until());
            double middle =
                    Math.clamp(
                            (axis.fraction(from) + axis.fraction(until)) / 2,
                            room / 2,
                            1 - room / 2);
            int row = row(middle);
            if (row >= MOST_ROWS) continue;
            double y = base + row * step;
            double foot = y - FOOT * step;
            marks.add(
                    new Line(
                            new double[] {from, from, until, until},
                            new double[] {foot, y, y, foot},
                            Stroke.of(Ink.TEXT, 1.2),
                            ""));
            if (silent) continue;
            marks.add(
                    new Text(
                            axis.value(middle),
                            y,
                            full ? words(p) : duration(p),
                            Anchor.ABOVE,
                            Ink.TEXT));
        }
    }

    private int row(double middle) {
        double left = middle - room / 2;
        int row = 0;
        while (row < ends.size() && ends.get(row) > left) row++;
        if (row == ends.size()) ends.add(0.0);
        ends.set(row, middle + room / 2);
        return row;
    }

    /** "flat for 183, severity 1.2e−4". */
    static String words(Plateau p) {
        return "%s, severity %s".formatted(duration(p), Brief.of(p.severity()));
    }

    private static String duration(Plateau p) {
        return "flat for " + Brief.of(p.duration());
    }

    List<Mark> marks() {
        return marks;
    }

    /** Rows that are used. */
    int rows() {
        return Math.min(ends.size(), MOST_ROWS);
    }
}
