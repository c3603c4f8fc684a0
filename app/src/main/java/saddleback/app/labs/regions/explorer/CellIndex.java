package saddleback.app.labs.regions.explorer;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.regions.Shapes;

/** Finds the cell of a plane cut at a place: cells are sorted into squares by where they lie. */
final class CellIndex {
    private static final int MOST = 512;

    private final Shapes shapes;
    private final int side;
    private final double left;
    private final double below;
    private final double width;
    private final double height;
    private final int[] begin;
    private final int[] cells;

    CellIndex(Shapes shapes) {
        this.shapes = shapes;
        double[] box = box(0, shapes.x().length);
        left = box[0];
        below = box[1];
        width = Math.max(Double.MIN_NORMAL, box[2] - box[0]);
        height = Math.max(Double.MIN_NORMAL, box[3] - box[1]);
        side = (int) Math.clamp(Math.sqrt(shapes.size()), 1, MOST);
        begin = new int[side * side + 1];
        sort(null);
        for (int i = 0; i < side * side; i++) begin[i + 1] += begin[i];
        cells = new int[begin[side * side]];
        sort(cells);
        System.arraycopy(begin, 0, begin, 1, side * side);
        begin[0] = 0;
    }

    /** Counts into the squares after, or puts the cells into them and moves their beginnings on. */
    private void sort(int @Nullable [] into) {
        for (int i = 0; i < shapes.size(); i++) {
            if (shapes.begin()[i] == shapes.begin()[i + 1]) continue;
            double[] box = box(shapes.begin()[i], shapes.begin()[i + 1]);
            for (int row = row(box[1]); row <= row(box[3]); row++)
                for (int column = column(box[0]); column <= column(box[2]); column++) {
                    int at = row * side + column;
                    if (into == null) begin[at + 1]++;
                    else into[begin[at]++] = i;
                }
        }
    }

    private double[] box(int from, int to) {
        double[] box = {
            Double.POSITIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.NEGATIVE_INFINITY
        };
        for (int c = from; c < to; c++) {
            box[0] = Math.min(box[0], shapes.x()[c]);
            box[1] = Math.min(box[1], shapes.y()[c]);
            box[2] = Math.max(box[2], shapes.x()[c]);
            box[3] = Math.max(box[3], shapes.y()[c]);
        }
        return box;
    }

    private int column(double x) {
        return (int) Math.clamp((x - left) / width * side, 0, side - 1.0);
    }

    private int row(double y) {
        return (int) Math.clamp((y - below) / height * side, 0, side - 1.0);
    }

    /** The cell at a place, -1 where there is none. */
    int at(double x, double y) {
        int square = row(y) * side + column(x);
        for (int k = begin[square]; k < begin[square + 1]; k++)
            if (holds(cells[k], x, y)) return cells[k];
        return -1;
    }

    /** Whether a place is on the left of all sides, which run counter-clockwise. */
    private boolean holds(int cell, double x, double y) {
        for (int c = shapes.begin()[cell]; c < shapes.begin()[cell + 1]; c++) {
            int d = shapes.next(cell, c);
            double cross =
                    (shapes.x()[d] - shapes.x()[c]) * (y - shapes.y()[c])
                            - (shapes.y()[d] - shapes.y()[c]) * (x - shapes.x()[c]);
            if (cross < 0) return false;
        }
        return true;
    }
}
