package saddleback.viz.space;

import java.util.ArrayList;
import java.util.List;

/**
 * A grid's nodes in box coordinates, with normals and palette positions. A coarse grid is refined:
 * its cells are bilinear patches, so that neither their colours nor their lines show a diagonal.
 */
final class Lattice {
    /** Fewer cells than this along a side are subdivided. */
    private static final int FINE = 160;

    /** Values beyond the palette by more than this many of its lengths are moved there. */
    private static final double FAR = 1e4;

    final double[] x;
    final double[] y;
    final double[] u;
    final double[] v;
    final float[] z;
    final float[] colour;
    final float[] slopeX;
    final float[] slopeY;

    private Lattice(double[] x, double[] y, double[] u, double[] v) {
        this.x = x;
        this.y = y;
        this.u = u;
        this.v = v;
        int n = x.length * y.length;
        z = new float[n];
        colour = new float[n];
        slopeX = new float[n];
        slopeY = new float[n];
    }

    /** The nodes of a surface inside the box's x and y ranges, refined where the grid is coarse. */
    static Lattice of(Box box, Grid grid, Colours colours) {
        Lattice nodes = nodes(box, grid, colours);
        int kx = Math.max(1, FINE / Math.max(1, nodes.x.length - 1));
        int ky = Math.max(1, FINE / Math.max(1, nodes.y.length - 1));
        return (kx == 1 && ky == 1) || nodes.z.length < 4 ? nodes : nodes.refined(kx, ky);
    }

    private static Lattice nodes(Box box, Grid grid, Colours colours) {
        View view = new View(box, Camera.STANDARD);
        double[] u = within(grid.x(), box.x());
        double[] v = within(grid.y(), box.y());
        Lattice l = new Lattice(new double[u.length], new double[v.length], u, v);
        for (int i = 0; i < u.length; i++) l.x[i] = view.boxX(line(grid.x(), u[i]));
        for (int j = 0; j < v.length; j++) l.y[j] = view.boxY(line(grid.y(), v[j]));
        for (int n = 0; n < l.z.length; n++) {
            double column = u[n % u.length];
            double row = v[n / u.length];
            l.z[n] = (float) view.boxZ(plane(grid.z(), grid.x().length, column, row));
            double value = plane(colours.values(), grid.x().length, column, row);
            double part = colours.range().fraction(value);
            l.colour[n] = (float) (255 * Math.max(-FAR, Math.min(FAR, part)));
        }
        l.slopes((float) (3 * view.halfZ));
        return l;
    }

    /**
     * Index coordinates of the nodes inside a range, and of its ends where they lie in the grid.
     */
    private static double[] within(double[] nodes, Range range) {
        List<Double> inside = new ArrayList<>();
        for (int i = 0; i < nodes.length; i++) {
            if (i > 0) between(nodes, i - 1, range.from(), inside);
            if (i > 0) between(nodes, i - 1, range.to(), inside);
            if (nodes[i] >= range.from() && nodes[i] <= range.to()) inside.add((double) i);
        }
        return inside.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void between(double[] nodes, int i, double end, List<Double> inside) {
        if (nodes[i] < end && end < nodes[i + 1])
            inside.add(i + (end - nodes[i]) / (nodes[i + 1] - nodes[i]));
    }

    private static double line(double[] f, double u) {
        int i = (int) u;
        return u == i ? f[i] : Grid.mix(f[i], f[i + 1], u - i);
    }

    private static double plane(double[] f, int columns, double u, double v) {
        int i = Math.min((int) u, columns - 2);
        int j = Math.min((int) v, f.length / columns - 2);
        int n = j * columns + i;
        double low = Grid.mix(f[n], f[n + 1], u - i);
        if (v == j) return low;
        return Grid.mix(low, Grid.mix(f[n + columns], f[n + columns + 1], u - i), v - j);
    }

    private void slopes(float bound) {
        int columns = x.length;
        for (int j = 0; j < y.length; j++)
            for (int i = 0; i < columns; i++) {
                int n = j * columns + i;
                slopeX[n] = slope(x, i, n, 1, bound);
                slopeY[n] = slope(y, j, n, columns, bound);
            }
    }

    /**
     * Second-order derivative on unequal steps; one-sided at borders and holes; heights bounded.
     */
    private float slope(double[] nodes, int i, int n, int stride, float bound) {
        double here = bounded(z[n], bound);
        double left = i == 0 ? Double.NaN : bounded(z[n - stride], bound);
        double right = i == nodes.length - 1 ? Double.NaN : bounded(z[n + stride], bound);
        double before = i == 0 ? 1 : nodes[i] - nodes[i - 1];
        double after = i == nodes.length - 1 ? 1 : nodes[i + 1] - nodes[i];
        double l = (here - left) / before;
        double r = (right - here) / after;
        double s = (l * after + r * before) / (before + after);
        if (Double.isNaN(s)) s = Double.isNaN(l) ? r : l;
        return Double.isNaN(s) ? 0 : (float) s;
    }

    private static double bounded(float z, float bound) {
        return Math.max(-bound, Math.min(bound, z));
    }

    private Lattice refined(int kx, int ky) {
        Lattice fine = new Lattice(divided(x, kx), divided(y, ky), divided(u, kx), divided(v, ky));
        for (int j = 0; j < fine.y.length; j++)
            for (int i = 0; i < fine.x.length; i++) {
                int cellX = Math.min(i / kx, x.length - 2);
                int cellY = Math.min(j / ky, y.length - 2);
                double s = (double) (i - cellX * kx) / kx;
                double t = (double) (j - cellY * ky) / ky;
                int from = cellY * x.length + cellX;
                int n = j * fine.x.length + i;
                fine.z[n] = patch(z, from, s, t);
                fine.colour[n] = patch(colour, from, s, t);
                fine.slopeX[n] = patch(slopeX, from, s, t);
                fine.slopeY[n] = patch(slopeY, from, s, t);
            }
        return fine;
    }

    private float patch(float[] f, int n, double s, double t) {
        int up = n + x.length;
        if (t == 1) return (float) Grid.mix(f[up], f[up + 1], s);
        double low = Grid.mix(f[n], f[n + 1], s);
        return t == 0 ? (float) low : (float) Grid.mix(low, Grid.mix(f[up], f[up + 1], s), t);
    }

    private static double[] divided(double[] nodes, int k) {
        double[] fine = new double[(nodes.length - 1) * k + 1];
        for (int i = 0; i < fine.length; i++) {
            int cell = Math.min(i / k, nodes.length - 2);
            fine[i] = Grid.mix(nodes[cell], nodes[cell + 1], (double) (i - cell * k) / k);
        }
        return fine;
    }
}
