package saddleback.app.glance;

import saddleback.viz.figure.Arrows;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Polygons;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the boxes of a diagram stand: in rows of as equal length as can be, read like text. A slot
 * is 1 wide and 1 high; its upper part holds the box, its lower part the words.
 *
 * @param columns slots in a row
 * @param rows number of rows
 * @param count number of boxes
 */
record DiagramSlots(int columns, int rows, int count) {
    private static final int WIDE = 7;
    private static final int WIDER = 10;
    private static final int WIDEST = 16;
    private static final double MARGIN = 0.15;
    private static final double ONLY_WORDS = 0.28;
    private static final double WORDS = 0.48;
    private static final double TOP = 0.04;
    private static final double TURN = 0.03;
    private static final Stroke STROKE = Stroke.of(Ink.TEXT, 0.9);

    DiagramSlots(int count) {
        this(columns(count), rows(count), count);
    }

    private static int rows(int count) {
        int most = count <= 3 * WIDE ? WIDE : count <= 4 * WIDER ? WIDER : WIDEST;
        return Math.ceilDiv(count, most);
    }

    private static int columns(int count) {
        return Math.ceilDiv(count, rows(count));
    }

    /** The middle of a box from left to right. */
    double centre(int i) {
        return i % columns + 0.5;
    }

    /** Where the words under a box begin. */
    double wordsTop(int i) {
        return foot(i) + words();
    }

    private double words() {
        return rows == 1 ? ONLY_WORDS : WORDS;
    }

    /** The greatest height of a box. */
    private double room() {
        return 1 - TOP - words();
    }

    private double foot(int i) {
        return rows - 1 - i / columns;
    }

    private double middle(int i) {
        return foot(i) + words() + room() / 2;
    }

    /** A trapezium with upright sides of the given heights, 0 to 1. */
    Polygons.Outline box(int i, double left, double right) {
        double y = middle(i);
        double x0 = i % columns + MARGIN;
        double x1 = i % columns + 1 - MARGIN;
        double a = room() / 2 * left;
        double b = room() / 2 * right;
        return new Polygons.Outline(
                new double[] {x0, x1, x1, x0}, new double[] {y - a, y - b, y + b, y + a});
    }

    /** From each box to the next, at the end of a row round to the beginning of the next. */
    List<Mark> arrows() {
        var marks = new ArrayList<Mark>();
        for (int i = 1; i < count; i++) {
            boolean first = i % columns == 0;
            double x1 = i % columns + MARGIN;
            double x0 = first ? x1 - 0.7 * MARGIN : x1 - 2 * MARGIN;
            marks.add(
                    new Arrows(
                            new double[] {x0},
                            new double[] {middle(i)},
                            new double[] {x1 - x0},
                            new double[] {0},
                            1,
                            STROKE,
                            ""));
            if (first) marks.add(turn(i, x0));
        }
        return marks;
    }

    private Line turn(int next, double x) {
        double right = columns - 0.3 * MARGIN;
        double from = columns - MARGIN;
        double y0 = middle(next - 1);
        double y1 = foot(next - 1) + TURN;
        double y2 = middle(next);
        return new Line(
                new double[] {from, right, right, x, x},
                new double[] {y0, y0, y1, y1, y2},
                STROKE,
                "");
    }
}
