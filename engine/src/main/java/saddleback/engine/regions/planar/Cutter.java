package saddleback.engine.regions.planar;

import org.jspecify.annotations.Nullable;

import saddleback.engine.regions.exact.ExactPoint;

import java.util.Objects;

/**
 * Splits polygons along lines. Given the true signs at the corners this is combinatorial: edges
 * between a corner above and one below get a new corner, corners on the line belong to both parts.
 */
final class Cutter {
    private final Corners corners;
    private final Judge judge;

    // the new corner of each edge that the line crosses
    private double[] x = new double[64];
    private double[] y = new double[64];
    private double[] w = new double[64];
    private double[] radius = new double[64];
    private @Nullable ExactPoint[] exact = new ExactPoint[64];

    private double middleX;
    private double middleY;
    private double middleRadius;
    private @Nullable ExactPoint middle;

    Cutter(Judge judge) {
        this.judge = judge;
        corners = judge.corners;
    }

    /** Finds new corners of a polygon whose signs the judge has just told. */
    void prepare(int from, int to) {
        int n = to - from;
        if (n > x.length) grow(2 * n);
        int atInfinity = 0;
        for (int i = 0; i < n; i++) {
            int j = i + 1 == n ? 0 : i + 1;
            if (judge.sign[i] * judge.sign[j] < 0) {
                cross(i, from + i, from + j, j);
                if (w[i] == 0) atInfinity++;
            } else if (judge.sign[i] == 0 && corners.w[from + i] == 0) atInfinity++;
        }
        middle = null;
        if (atInfinity == 2) findMiddle();
    }

    private void grow(int n) {
        x = new double[n];
        y = new double[n];
        w = new double[n];
        radius = new double[n];
        exact = new ExactPoint[n];
    }

    private void cross(int i, int p, int q, int j) {
        double wp = corners.w[p];
        double wq = corners.w[q];
        exact[i] = null;
        if (wp == wq) between(i, p, q, j);
        else if (wp == 0) along(i, p, i, q, j);
        else along(i, q, j, p, i);
        if (wp == 0 && wq == 0) normalise(i, p, q);
    }

    private void between(int i, int p, int q, int j) {
        double zp = judge.value[i];
        double zq = judge.value[j];
        double t = zp / (zp - zq);
        double dt = parameterError(i, j);
        double dx = corners.x[q] - corners.x[p];
        double dy = corners.y[q] - corners.y[p];
        if (!(dt < 1)) {
            t = 0.5;
            dt = 1;
        }
        x[i] = Math.fma(t, dx, corners.x[p]);
        y[i] = Math.fma(t, dy, corners.y[p]);
        w[i] = corners.w[p];
        double r = Math.max(corners.radius[p], corners.radius[q]);
        double length = Math.max(Math.abs(dx), Math.abs(dy)) + 2 * r;
        double size = Math.max(Math.abs(x[i]), Math.abs(y[i])) + length;
        radius[i] = (r + length * dt + 8 * Affine.U * size) * (1 + 16 * Affine.U) + TINY;
    }

    private static final double TINY = 16 * Double.MIN_VALUE;

    /** Bounds the error of where between corners i and j the line crosses; 1 where unknown. */
    double parameterError(int i, int j) {
        double e = Math.max(judge.bound[i], judge.bound[j]);
        double d = Math.abs(judge.value[i] - judge.value[j]);
        return d > 4 * e ? 1.01 * e / (d - 2.01 * e) + 8 * Affine.U : 1;
    }

    /** From finite corner q on along direction p; ip and iq are their numbers in the polygon. */
    private void along(int i, int p, int ip, int q, int iq) {
        double zp = Math.abs(judge.value[ip]);
        double zq = Math.abs(judge.value[iq]);
        double ep = judge.bound[ip];
        double eq = judge.bound[iq];
        double s = zq / zp;
        double ds = zp > 2 * ep ? 1.01 * (eq + s * ep) / (zp - ep) : Double.POSITIVE_INFINITY;
        x[i] = Math.fma(s, corners.x[p], corners.x[q]);
        y[i] = Math.fma(s, corners.y[p], corners.y[q]);
        w[i] = 1;
        double size = Math.max(Math.abs(corners.x[q]), Math.abs(corners.y[q])) + 2 * s;
        radius[i] =
                (corners.radius[q] + (s + ds) * corners.radius[p] + 2 * ds + 8 * Affine.U * size)
                                * (1 + 16 * Affine.U)
                        + TINY;
    }

    private void normalise(int i, int p, int q) {
        double m = Math.max(Math.abs(x[i]), Math.abs(y[i]));
        x[i] /= m;
        y[i] /= m;
        radius[i] =
                radius[i] < m / 2
                        ? 2.01 * radius[i] / m + 8 * Affine.U
                        : Double.POSITIVE_INFINITY;
        ExactPoint from = Objects.requireNonNull(corners.exact[p]);
        ExactPoint to = Objects.requireNonNull(corners.exact[q]);
        exact[i] = ExactPlane.between(from, to, judge.exact.line(judge.cut));
    }

    private void findMiddle() {
        ExactPoint point = judge.exact.middle(judge.cut);
        middle = point;
        double[] at = point.coordinates();
        middleX = at[0];
        middleY = at[1];
        middleRadius = 8 * Affine.U * Math.max(Math.abs(at[0]), Math.abs(at[1])) + TINY;
    }

    /**
     * Pushes the part on one side; its new edge is the judge's cut.
     *
     * @param side 1 above, -1 below
     */
    void push(int from, int to, int side) {
        int n = to - from;
        int[] sign = judge.sign;
        for (int i = 0; i < n; i++) {
            int s = sign[i] * side;
            int next = sign[i + 1 == n ? 0 : i + 1] * side;
            if (s > 0 || s == 0 && next >= 0) corners.copy(from + i, corners.edge[from + i]);
            else if (s == 0 && opened(i, n, side)) leave(from + i);
            if (s > 0 && next < 0) {
                add(i, judge.cut);
                if (w[i] == 0) addMiddle();
            } else if (s < 0 && next > 0) add(i, corners.edge[from + i]);
        }
    }

    /** Whether the corner before one on the line is on this side. */
    private boolean opened(int i, int n, int side) {
        int before = judge.sign[i == 0 ? n - 1 : i - 1] * side;
        return before >= 0;
    }

    private void leave(int corner) {
        corners.copy(corner, judge.cut);
        if (corners.w[corner] == 0) addMiddle();
    }

    private void add(int i, int edge) {
        corners.add(x[i], y[i], w[i], radius[i], edge, exact[i]);
    }

    private void addMiddle() {
        if (middle != null) corners.add(middleX, middleY, 1, middleRadius, judge.cut, middle);
    }
}
