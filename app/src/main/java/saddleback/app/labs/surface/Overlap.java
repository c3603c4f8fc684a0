package saddleback.app.labs.surface;

import saddleback.viz.figure.Grid;

import java.util.Arrays;

/**
 * The coordinates that two slices have in common. Where their grids differ these are the points of
 * the denser grid inside the shared range, and its ends.
 *
 * @param x along the first direction, increasing; empty where nothing is shared
 * @param y along the second direction; empty for lines too
 * @param exact whether both slices have these very points, so that nothing is interpolated
 */
record Overlap(double[] x, double[] y, boolean exact) {

    static Overlap ofLines(double[] first, double[] second) {
        return new Overlap(shared(first, second), new double[0], Arrays.equals(first, second));
    }

    static Overlap ofPlanes(double[] x1, double[] y1, double[] x2, double[] y2) {
        return new Overlap(
                shared(x1, x2), shared(y1, y2), Arrays.equals(x1, x2) && Arrays.equals(y1, y2));
    }

    private static double[] shared(double[] a, double[] b) {
        if (Arrays.equals(a, b)) return a;
        if (a.length < 2 || b.length < 2) return new double[0];
        double low = Math.max(a[0], b[0]);
        double high = Math.min(a[a.length - 1], b[b.length - 1]);
        if (!(low < high)) return new double[0];
        double[] inA = inside(a, low, high);
        double[] inB = inside(b, low, high);
        return inA.length >= inB.length ? inA : inB;
    }

    private static double[] inside(double[] all, double low, double high) {
        double[] inner = Arrays.stream(all).filter(v -> v > low && v < high).toArray();
        double[] out = new double[inner.length + 2];
        System.arraycopy(inner, 0, out, 1, inner.length);
        out[0] = low;
        out[out.length - 1] = high;
        return out;
    }

    /** Values on a line at the shared points, linear between its own; NaN where one is missing. */
    double[] onLine(double[] at, double[] values) {
        if (exact) return values;
        double[] twice = Arrays.copyOf(values, 2 * values.length);
        System.arraycopy(values, 0, twice, values.length, values.length);
        Grid strip = new Grid(at, new double[] {0, 1}, twice);
        return Arrays.stream(x).map(p -> strip.at(p, 0)).toArray();
    }

    /** Values on a plane at the shared points, rows = y, bilinear between its own. */
    double[] onPlane(double[] atX, double[] atY, double[] values) {
        if (exact) return values;
        Grid grid = new Grid(atX, atY, values);
        double[] out = new double[x.length * y.length];
        for (int i = 0; i < out.length; i++) out[i] = grid.at(x[i % x.length], y[i / x.length]);
        return out;
    }
}
