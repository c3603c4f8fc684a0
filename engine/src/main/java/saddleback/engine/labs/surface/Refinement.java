package saddleback.engine.labs.surface;

import java.util.Arrays;

/**
 * Decides level by level which new points of a nested grid are worth computing. Up to the first
 * level with 9 points an axis all are. From then on a new point is computed if a cell of the
 * coarser grid that touches it is rough: the loss of a point computed in that cell or in a
 * neighbour at the level before differed from bicubic interpolation by more than the tolerance, or
 * was not finite. All other points are interpolated.
 */
final class Refinement {
    private static final int FULL = 9;

    private final Axes xs;
    private final Axes ys;
    private final int columns;
    private final double tolerance;
    private final boolean[] computed;
    private final boolean[] rough;

    Refinement(Axes xs, Axes ys, double tolerance) {
        this.xs = xs;
        this.ys = ys;
        this.tolerance = tolerance;
        int lastX = xs.level(Integer.MAX_VALUE).length;
        columns = lastX;
        computed = new boolean[lastX * ys.level(Integer.MAX_VALUE).length];
        rough = new boolean[computed.length];
    }

    /** Whether every new point of level k is computed. */
    boolean isFull(int k) {
        return k == 0 || xs.level(k - 1).length < FULL || ys.level(k - 1).length < FULL;
    }

    /** Whether the new point in column i and row j is computed at level k. */
    boolean wants(int k, int i, int j) {
        if (isFull(k)) return true;
        int[] x = xs.level(k - 1);
        int[] y = ys.level(k - 1);
        int right = ceiling(x, i);
        int above = ceiling(y, j);
        for (int cx = Math.max(1, right - 1); cx <= Math.min(x.length - 1, right + 1); cx++)
            for (int cy = Math.max(1, above - 1); cy <= Math.min(y.length - 1, above + 1); cy++)
                if (anyRough(x[cx - 1], x[cx], y[cy - 1], y[cy])) return true;
        return false;
    }

    private static int ceiling(int[] a, int value) {
        int i = Arrays.binarySearch(a, value);
        return Math.max(1, i >= 0 ? i : -i - 1);
    }

    /** The corners of a coarse cell are all the points of the coarser grid in it. */
    private boolean anyRough(int x0, int x1, int y0, int y1) {
        return rough[y0 * columns + x0]
                || rough[y0 * columns + x1]
                || rough[y1 * columns + x0]
                || rough[y1 * columns + x1];
    }

    /** Takes note of a computed point and of what interpolation had predicted. */
    void note(int k, int i, int j, double value, double predicted) {
        int at = j * columns + i;
        computed[at] = true;
        rough[at] = isFull(k + 1) || !(Math.abs(value - predicted) <= tolerance);
    }

    /** Forgets the roughness of the levels before k: only the last errors count. */
    void begin(int k) {
        if (isFull(k)) return;
        for (int j : ys.level(k - 2)) for (int i : xs.level(k - 2)) rough[j * columns + i] = false;
    }

    /** Which points were computed, rows = y; live. */
    boolean[] computed() {
        return computed;
    }

    /** Bicubic interpolation of {@code a} at column i and row j from the grid of level k - 1. */
    double predict(int k, double[] a, int at, int i, int j) {
        var x = new Cubic(xs.level(k - 1));
        var y = new Cubic(ys.level(k - 1));
        int fx = x.first(i);
        int fy = y.first(j);
        double sum = 0;
        for (int q = 0; q < y.count(); q++) {
            double row = 0;
            for (int p = 0; p < x.count(); p++)
                row += x.weight(i, fx, p) * a[at + y.node(fy + q) * columns + x.node(fx + p)];
            sum += y.weight(j, fy, q) * row;
        }
        return sum;
    }
}
