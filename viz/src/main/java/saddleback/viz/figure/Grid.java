package saddleback.viz.figure;

/**
 * Values over a rectangular grid. The arrays are not copied and must not be changed afterwards.
 *
 * @param x column coordinates, increasing, at least 2
 * @param y row coordinates, increasing, at least 2
 * @param values row by row ({@code values[row * x.length + column]}, rows along y); a value that is
 *     not finite is a place without data
 */
public record Grid(double[] x, double[] y, double[] values) {
    public Grid {
        if (x.length < 2) throw Rules.broken("x.length", "at least 2", x.length);
        if (y.length < 2) throw Rules.broken("y.length", "at least 2", y.length);
        Rules.increasing("x", x);
        Rules.increasing("y", y);
        Rules.length("values", values, Math.multiplyExact(x.length, y.length));
    }

    /** Number of columns. */
    public int columns() {
        return x.length;
    }

    /** Number of rows. */
    public int rows() {
        return y.length;
    }

    /** The value in a row and a column. */
    public double value(int row, int column) {
        return values[row * x.length + column];
    }

    /** From the first to the last column. */
    public Range xRange() {
        return new Range(x[0], x[x.length - 1]);
    }

    /** From the first to the last row. */
    public Range yRange() {
        return new Range(y[0], y[y.length - 1]);
    }

    /**
     * The bilinear value at a point; NaN outside the grid and where a corner with weight has no
     * finite value.
     */
    public double at(double px, double py) {
        int column = cell(x, px);
        int row = cell(y, py);
        if (column < 0 || row < 0) return Double.NaN;
        double s = (px - x[column]) / (x[column + 1] - x[column]);
        double t = (py - y[row]) / (y[row + 1] - y[row]);
        double below = mix(value(row, column), value(row, column + 1), s);
        double over = mix(value(row + 1, column), value(row + 1, column + 1), s);
        double v = mix(below, over, t);
        return Double.isFinite(v) ? v : Double.NaN;
    }

    /** The value of the nearest grid point; NaN outside the grid's cells. */
    public double nearest(double px, double py) {
        int column = near(x, px);
        int row = near(y, py);
        return column < 0 || row < 0 ? Double.NaN : value(row, column);
    }

    private static double mix(double a, double b, double t) {
        return t == 0 ? a : t == 1 ? b : a + t * (b - a);
    }

    private static int cell(double[] edges, double p) {
        int last = edges.length - 1;
        if (!(p >= edges[0] && p <= edges[last])) return -1;
        int i = java.util.Arrays.binarySearch(edges, p);
        return Math.min(i >= 0 ? i : -i - 2, last - 1);
    }

    private static int near(double[] centres, double p) {
        int last = centres.length - 1;
        double before = (centres[1] - centres[0]) / 2;
        double after = (centres[last] - centres[last - 1]) / 2;
        if (!(p >= centres[0] - before && p <= centres[last] + after)) return -1;
        int i = cell(centres, Math.clamp(p, centres[0], centres[last]));
        return p - centres[i] <= centres[i + 1] - p ? i : i + 1;
    }
}
