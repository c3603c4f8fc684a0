package saddleback.engine.labs.reparametrisation;

import saddleback.engine.formula.Formula;
import saddleback.engine.interval.Interval;

import java.util.Arrays;

/**
 * A rectangle in boxes, each of which is wholly below a level, or undecided; boxes wholly at or
 * over it are dropped. Undecided boxes are halved across the direction in which the function
 * changes more, all of them in a round, until they take a small share of the area or there are
 * many. So long and thin valleys cost as much in a large square as in a small one, but for the
 * logarithm of its size.
 */
final class Tiling {
    private static final int MOST = 100_000;
    private static final int ROUNDS = 80;
    private static final double SHARE = 2e-3;

    private final Formula formula;
    private final Interval level;
    private double[] undecided = new double[4 * 64];
    private int undecidedSize;
    private double[] below = new double[4 * 64];
    private int belowSize;

    /** Halves until it is fine enough. */
    Tiling(Formula formula, Interval level, double x0, double x1, double y0, double y1) {
        this.formula = formula;
        this.level = level;
        sort(x0, x1, y0, y1);
        for (int round = 0; round < ROUNDS && undecidedSize > 0; round++) {
            if (2 * undecidedSize + belowSize > 4 * MOST) break;
            if (area(undecided, undecidedSize) <= SHARE * area(below, belowSize)) break;
            halve();
        }
    }

    private void halve() {
        double[] before = undecided;
        int size = undecidedSize;
        undecided = new double[Math.max(4 * 64, 2 * size)];
        undecidedSize = 0;
        for (int i = 0; i < size; i += 4) {
            double x0 = before[i];
            double x1 = before[i + 1];
            double y0 = before[i + 2];
            double y1 = before[i + 3];
            double x = x0 / 2 + x1 / 2;
            double y = y0 / 2 + y1 / 2;
            if (alongX(x0, x1, y0, y1, x, y)) {
                sort(x0, x, y0, y1);
                sort(x, x1, y0, y1);
            } else {
                sort(x0, x1, y0, y);
                sort(x0, x1, y, y1);
            }
        }
    }

    /** Whether the function changes more along x; where that cannot be told, the longer side. */
    private boolean alongX(double x0, double x1, double y0, double y1, double x, double y) {
        double dx = length(formula.range(new Interval(x0, x1), Interval.of(y)));
        double dy = length(formula.range(Interval.of(x), new Interval(y0, y1)));
        return dx > dy || (!(dx < dy) && x1 - x0 >= y1 - y0);
    }

    private static double length(Interval i) {
        return i.high() - i.low();
    }

    private void sort(double x0, double x1, double y0, double y1) {
        Interval f = formula.range(new Interval(x0, x1), new Interval(y0, y1));
        if (f.low() >= level.high()) return;
        if (f.high() < level.low()) {
            below = put(below, belowSize, x0, x1, y0, y1);
            belowSize += 4;
        } else {
            undecided = put(undecided, undecidedSize, x0, x1, y0, y1);
            undecidedSize += 4;
        }
    }

    private static double[] put(double[] to, int at, double x0, double x1, double y0, double y1) {
        double[] room = at + 4 <= to.length ? to : Arrays.copyOf(to, 2 * to.length);
        room[at] = x0;
        room[at + 1] = x1;
        room[at + 2] = y0;
        room[at + 3] = y1;
        return room;
    }

    private static double area(double[] boxes, int size) {
        double sum = 0;
        for (int i = 0; i < size; i += 4)
            sum += (boxes[i + 1] - boxes[i]) * (boxes[i + 3] - boxes[i + 2]);
        return sum;
    }

    /** The boxes below the level, x0, x1, y0, y1 of each in turn; a fresh array. */
    double[] inside() {
        return Arrays.copyOf(below, belowSize);
    }

    /** The boxes below the level and after them the undecided ones; a fresh array. */
    double[] possible() {
        double[] all = Arrays.copyOf(below, belowSize + undecidedSize);
        System.arraycopy(undecided, 0, all, belowSize, undecidedSize);
        return all;
    }
}
