package saddleback.engine.regions.planar;

import saddleback.engine.regions.exact.ExactPoint;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Decides on which side of a line corners are. Certifying, a floating-point value decides where it
 * is further from zero than its error can be, and exact integers decide elsewhere; else what is
 * within a relative tolerance of zero is zero.
 */
final class Judge {
    /** What {@link #side} is for a function that is zero on the whole polygon. */
    static final int ZERO = 2;

    private static final double TOLERANCE = 1e-12;

    final Corners corners;
    final ExactPlane exact;
    final boolean certify;

    // the line: a x + b y + c w, its error factor, its cut among all cuts, its sign there
    double a;
    double b;
    double c;
    double error;
    double slope;
    int cut;
    boolean turned;

    /** Sign, value and bound of the error of the value at each corner of the polygon asked last. */
    int[] sign = new int[64];

    double[] value = new double[64];
    double[] bound = new double[64];

    /** Exact signs so far. */
    long decisions;

    Judge(Corners corners, ExactPlane exact, boolean certify) {
        this.corners = corners;
        this.exact = exact;
        this.certify = certify;
    }

    /** A row of a layer. */
    void row(Dividing layer, double[] z, int row) {
        int stride = layer.stride();
        line(z[row], z[stride + row], z[2 * stride + row], layer.error()[row]);
        cut = layer.firstCut() + row;
        turned = false;
    }

    /** The difference z_i - z_j of pieces of a maxout unit. */
    void difference(Dividing layer, double[] z, int unit, int i, int j) {
        int stride = layer.stride();
        int p = unit * layer.pieces() + i;
        int q = unit * layer.pieces() + j;
        line(
                z[p] - z[q],
                z[stride + p] - z[stride + q],
                z[2 * stride + p] - z[2 * stride + q],
                (layer.error()[p] + layer.error()[q]) * (1 + 4 * Affine.U));
        cut = layer.firstCut() + layer.cut(unit, Math.min(i, j), Math.max(i, j));
        turned = i > j;
    }

    private void line(double aOf, double bOf, double cOf, double errorOf) {
        a = aOf;
        b = bOf;
        c = cOf;
        slope = Math.abs(a) + Math.abs(b);
        error = certify ? errorOf : TOLERANCE * Math.max(slope, Math.abs(c));
    }

    private double value(int v) {
        return Math.fma(a, corners.x[v], Math.fma(b, corners.y[v], c * corners.w[v]));
    }

    private double bound(int v) {
        double r = certify ? corners.radius[v] : 0;
        double size = Math.abs(corners.x[v]) + Math.abs(corners.y[v]) + corners.w[v];
        return Math.fma(error, size + 2 * r, slope * r) * (1 + 8 * Affine.U);
    }

    /**
     * Where a polygon is: 1 or -1 where no corner is strictly on the other side, 0 where the line
     * cuts it, {@link #ZERO} where the function is zero on all of it.
     */
    int side(int from, int to) {
        boolean above = false;
        boolean below = false;
        boolean open = false;
        for (int v = from; v < to; v++) {
            double z = value(v);
            double e = bound(v);
            if (z > e) above = true;
            else if (z < -e) below = true;
            else open = true;
            if (above && below) return 0;
        }
        if (open && certify) {
            for (int v = from; v < to && !(above && below); v++) {
                if (Math.abs(value(v)) > bound(v)) continue;
                int s = exactly(v, from, to);
                above |= s > 0;
                below |= s < 0;
            }
        }
        if (above) return below ? 0 : 1;
        return below ? -1 : zero(from, to);
    }

    /** Zero at all corners; on the whole plane all are at infinity and the constant decides. */
    private int zero(int from, int to) {
        for (int v = from; v < to; v++) if (corners.w[v] != 0) return ZERO;
        decisions++;
        int s = exact.line(cut)[2].signum();
        return s == 0 ? ZERO : turned ? -s : s;
    }

    private int exactly(int v, int from, int to) {
        decisions++;
        BigInteger[] line = exact.line(cut);
        int s = point(v, from, to).sign(line);
        return turned ? -s : s;
    }

    /** The exact place of a corner of a polygon. */
    ExactPoint point(int v, int from, int to) {
        return exact.point(corners, v, corners.edge[v == from ? to - 1 : v - 1]);
    }

    /** The sum of the function's values at the corners, to guess by. */
    double middle(int from, int to) {
        double sum = 0;
        for (int v = from; v < to; v++) sum += value(v);
        return sum;
    }

    /**
     * Fills signs, values and bounds of a polygon; corner from at 0.
     *
     * @param decide whether to find uncertain signs; else they are 0
     */
    void signs(int from, int to, boolean decide) {
        int n = to - from;
        if (n > sign.length) {
            sign = Arrays.copyOf(sign, 2 * n);
            value = Arrays.copyOf(value, 2 * n);
            bound = Arrays.copyOf(bound, 2 * n);
        }
        for (int i = 0; i < n; i++) {
            double z = value(from + i);
            double e = bound(from + i);
            value[i] = z;
            bound[i] = e;
            if (z > e) sign[i] = 1;
            else if (z < -e) sign[i] = -1;
            else sign[i] = certify && decide ? exactly(from + i, from, to) : 0;
        }
    }
}
