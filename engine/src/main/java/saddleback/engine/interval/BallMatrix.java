package saddleback.engine.interval;

import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.Matrix;

/**
 * All matrices whose entries differ from given middles by at most given radii. Products run as
 * ordinary matrix products of middles and radii (Rump, Fast and parallel interval arithmetic, BIT
 * 39, 1999; Verification methods, Acta Numerica 19, 2010, section 9), with a bound on the rounding
 * of the product that holds for every order of summation, with and without fused multiply-adds:
 * |fl(A B) - A B| is below (k + 3) u |A| |B| for inner dimension k (Jeannerod and Rump 2013). It is
 * assumed that {@link Blas} forms products by such sums.
 */
public final class BallMatrix {
    private final int rows;
    private final int cols;
    private final double[] middle;
    private final double[] radius;

    private BallMatrix(int rows, int cols, double[] middle, double[] radius) {
        this.rows = rows;
        this.cols = cols;
        this.middle = middle;
        this.radius = radius;
    }

    /** The zero matrix alone. */
    public static BallMatrix zeros(int rows, int cols) {
        int n = Math.multiplyExact(rows, cols);
        return new BallMatrix(rows, cols, new double[n], new double[n]);
    }

    /** This matrix alone; the array is kept and must not change. */
    public static BallMatrix of(double[] exact, int rows, int cols) {
        return new BallMatrix(rows, cols, exact, new double[exact.length]);
    }

    /** The vector as a matrix of one column. */
    public static BallMatrix column(IntervalVector v) {
        var c = zeros(v.size(), 1);
        for (int i = 0; i < v.size(); i++) c.set(i, 0, v.get(i));
        return c;
    }

    /** The number of rows. */
    public int rows() {
        return rows;
    }

    /** The number of columns. */
    public int cols() {
        return cols;
    }

    /** The entry as an interval. */
    public Interval get(int i, int j) {
        int at = i * cols + j;
        return radius[at] == 0 ? Interval.of(middle[at]) : Interval.around(middle[at], radius[at]);
    }

    /** Sets the entry to a ball that holds the interval. */
    public void set(int i, int j, Interval x) {
        middle[i * cols + j] = x.middle();
        radius[i * cols + j] = x.radius();
    }

    /** Adds row {@code from} of another matrix to a part of row i that begins in column j. */
    public void addRow(int i, int j, BallMatrix o, int from) {
        int to = i * cols + j;
        int at = from * o.cols;
        for (int c = 0; c < o.cols; c++) add(to + c, o.middle[at + c], o.radius[at + c]);
    }

    /** Adds a number to the entry. */
    public void add(int i, int j, double x) {
        add(i * cols + j, x, 0);
    }

    private void add(int at, double x, double r) {
        double sum = middle[at] + x;
        middle[at] = sum;
        radius[at] = Upward.bound(radius[at] + r + Upward.UNIT * Math.abs(sum), 3);
    }

    /** Makes what lies below the diagonal the mirror image of what lies above. */
    public void mirror() {
        for (int i = 0; i < rows; i++)
            for (int j = 0; j < i; j++) {
                middle[i * cols + j] = middle[j * cols + i];
                radius[i * cols + j] = radius[j * cols + i];
            }
    }

    /** The largest absolute value of each entry, rounded upwards; row-major. */
    public double[] magnitudes() {
        double[] m = new double[middle.length];
        for (int i = 0; i < m.length; i++) m[i] = Math.nextUp(Math.abs(middle[i]) + radius[i]);
        return m;
    }

    /** Aᵀ B for all A of this and all B of {@code o}. */
    public BallMatrix transposeTimes(BallMatrix o) {
        BallMatrix c = zeros(cols, o.cols);
        if (rows == 0) return c;
        product(middle, o.middle, 0, o, c.middle);
        double error = (rows + 3) * Upward.UNIT;
        product(absolute(middle), widths(o, error), 0, o, c.radius);
        if (!exact()) product(radius, widths(o, 1), 1, o, c.radius);
        for (int i = 0; i < c.radius.length; i++)
            c.radius[i] = Upward.bound(c.radius[i], 4 * rows) + 4.0 * rows * Double.MIN_NORMAL;
        return c;
    }

    private void product(double[] a, double[] b, double beta, BallMatrix o, double[] c) {
        Blas.transposeTimes(
                1,
                Matrix.of(a, rows, cols),
                Matrix.of(b, o.rows, o.cols),
                beta,
                Matrix.of(c, cols, o.cols));
    }

    private boolean exact() {
        for (double r : radius) if (r != 0) return false;
        return true;
    }

    private static double[] absolute(double[] a) {
        double[] b = new double[a.length];
        for (int i = 0; i < b.length; i++) b[i] = Math.abs(a[i]);
        return b;
    }

    /** share |middle| + radius, not below. */
    private static double[] widths(BallMatrix o, double share) {
        double[] w = new double[o.middle.length];
        for (int i = 0; i < w.length; i++)
            w[i] = Upward.bound(share * Math.abs(o.middle[i]) + o.radius[i], 2);
        return w;
    }
}
