package saddleback.viz.space;

import java.util.Arrays;

/** Lays a line on a grid's surface: a point at every crossing of a grid line and between two. */
final class Drape {
    private final Grid grid;
    private double[] x = new double[64];
    private double[] y = new double[64];
    private double[] z = new double[64];
    private int size;

    private Drape(Grid grid) {
        this.grid = grid;
    }

    static Polyline over(Grid grid, double[] x, double[] y, Pen pen) {
        if (x.length != y.length)
            throw new IllegalArgumentException(
                    "path: x and y of one length, was " + x.length + ", " + y.length);
        Drape d = new Drape(grid);
        if (x.length > 0) d.add(x[0], y[0]);
        for (int i = 1; i < x.length; i++) d.segment(x[i - 1], y[i - 1], x[i], y[i]);
        return Polyline.of(
                Arrays.copyOf(d.x, d.size),
                Arrays.copyOf(d.y, d.size),
                Arrays.copyOf(d.z, d.size),
                pen);
    }

    private void segment(double x0, double y0, double x1, double y1) {
        double[] cuts = new double[grid.x().length + grid.y().length + 1];
        int n = cuts(grid.x(), x0, x1, cuts, 0);
        n = cuts(grid.y(), y0, y1, cuts, n);
        cuts[n++] = 1;
        Arrays.sort(cuts, 0, n);
        double last = 0;
        for (int i = 0; i < n; i++) {
            if (cuts[i] == last) continue;
            double half = (last + cuts[i]) / 2;
            add(x0 + (x1 - x0) * half, y0 + (y1 - y0) * half);
            if (cuts[i] == 1) add(x1, y1);
            else add(x0 + (x1 - x0) * cuts[i], y0 + (y1 - y0) * cuts[i]);
            last = cuts[i];
        }
    }

    private static int cuts(double[] nodes, double from, double to, double[] cuts, int n) {
        int count = n;
        for (double node : nodes) {
            double t = (node - from) / (to - from);
            if (t > 0 && t < 1) cuts[count++] = t;
        }
        return count;
    }

    private void add(double atX, double atY) {
        if (size == x.length) {
            x = Arrays.copyOf(x, 2 * size);
            y = Arrays.copyOf(y, 2 * size);
            z = Arrays.copyOf(z, 2 * size);
        }
        x[size] = atX;
        y[size] = atY;
        z[size++] = grid.height(atX, atY);
    }
}
