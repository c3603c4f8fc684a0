package saddleback.engine.regions.planar;

import org.jspecify.annotations.Nullable;

import saddleback.engine.regions.exact.ExactPoint;

import java.util.Objects;

/**
 * Splits polygons along lines. Given the true signs at the corners this is combinatorial: edges
 * between a corner above and one below get a new corner, corners on the line belong to both parts.
 *
 * <p>How far a new corner may be from its true place follows from how far it may be from its two
 * true lines, and from their angle. From the new line: its value there is computed. From the old
 * one: the new corner is between two others (but for rounding), so not further from any line than
 * they are. So errors do not grow from cut to cut but by rounding.
 */
final class Cutter {
    private static final double TINY = 16 * Double.MIN_VALUE;
    private static final double ROUNDING = 8 * Affine.U;

    private final Corners corners;
    private final Judge judge;

    // the new corner of each edge that the line crosses, and how far the edge's ends are from it
    private double[] x = new double[64];
    private double[] y = new double[64];
    private double[] w = new double[64];
    private double[] radius = new double[64];
    private double[] drift = new double[64];
    private @Nullable ExactPoint[] exact = new ExactPoint[64];

    // the new line
    private double normalX;
    private double normalY;
    private double newDrift;

    private double middleX;
    private double middleY;
    private @Nullable ExactPoint middle;

    Cutter(Judge judge) {
        this.judge = judge;
        corners = judge.corners;
    }

    /** Finds new corners of a polygon whose signs the judge has just told. */
    void prepare(int from, int to) {
        int n = to - from;
        if (n > x.length) grow(2 * n);
        normalX = judge.a / judge.slope;
        normalY = judge.b / judge.slope;
        newDrift = 0;
        middle = null;
        int atInfinity = 0;
        for (int i = 0; i < n; i++) {
            int j = i + 1 == n ? 0 : i + 1;
            int s = judge.sign[i];
            if (s * judge.sign[j] < 0) {
                cross(i, from + i, from + j, j);
                drifted(x[i], y[i], w[i]);
                if (w[i] == 0) atInfinity++;
            } else if (s == 0) {
                drifted(corners.x[from + i], corners.y[from + i], corners.w[from + i]);
                if (corners.w[from + i] == 0) atInfinity++;
            }
        }
        if (atInfinity == 2) findMiddle();
        newDrift = newDrift * (1 + ROUNDING) + ROUNDING;
        for (int i = 0; i < n; i++)
            if (judge.sign[i] * judge.sign[i + 1 == n ? 0 : i + 1] < 0) radius(i, from + i);
    }

    private void grow(int n) {
        x = new double[n];
        y = new double[n];
        w = new double[n];
        radius = new double[n];
        drift = new double[n];
        exact = new ExactPoint[n];
    }

    /** A point is an end of the new line. */
    private void drifted(double px, double py, double pw) {
        double z = Math.abs(Math.fma(judge.a, px, Math.fma(judge.b, py, judge.c * pw)));
        double size = Math.abs(px) + Math.abs(py) + pw;
        newDrift = Math.max(newDrift, (z + judge.error * size) / judge.slope);
    }

    private void cross(int i, int p, int q, int j) {
        double wp = corners.w[p];
        double wq = corners.w[q];
        exact[i] = null;
        if (wp == wq) between(i, p, q, j);
        else if (wp == 0) along(i, p, i, q, j);
        else along(i, q, j, p, i);
        if (wp == 0 && wq == 0) direction(i, p, q);
    }

    private void between(int i, int p, int q, int j) {
        double zp = judge.value[i];
        double t = zp / (zp - judge.value[j]);
        t = Double.isNaN(t) ? 0.5 : Math.clamp(t, 0, 1);
        x[i] = Math.fma(t, corners.x[q] - corners.x[p], corners.x[p]);
        y[i] = Math.fma(t, corners.y[q] - corners.y[p], corners.y[p]);
        w[i] = corners.w[p];
        double size = Math.max(Math.abs(corners.x[p]), Math.abs(corners.y[p]));
        size = Math.max(size, Math.max(Math.abs(corners.x[q]), Math.abs(corners.y[q])));
        drift[i] = corners.drift[p] + ROUNDING * size + TINY;
    }

    /** Bounds the error of where between corners i and j the line crosses; 1 where unknown. */
    double parameterError(int i, int j) {
        double e = Math.max(judge.bound[i], judge.bound[j]);
        double d = Math.abs(judge.value[i] - judge.value[j]);
        return d > 4 * e ? 1.01 * e / (d - 2.01 * e) + ROUNDING : 1;
    }

    /** From finite corner q on along direction p; ip and iq are their numbers in the polygon. */
    private void along(int i, int p, int ip, int q, int iq) {
        double s = Math.abs(judge.value[iq]) / Math.abs(judge.value[ip]);
        if (!(s <= Double.MAX_VALUE)) s = 1;
        x[i] = Math.fma(s, corners.x[p], corners.x[q]);
        y[i] = Math.fma(s, corners.y[p], corners.y[q]);
        w[i] = 1;
        double size = Math.max(Math.abs(corners.x[q]), Math.abs(corners.y[q])) + 2 * s;
        drift[i] =
                corners.drift[ip == i ? p : q] * (1 + s) * (1 + ROUNDING) + ROUNDING * size + TINY;
    }

    private void direction(int i, int p, int q) {
        double side = x[i] * normalY - y[i] * normalX >= 0 ? 1 : -1;
        x[i] = side * normalY;
        y[i] = -side * normalX;
        ExactPoint from = Objects.requireNonNull(corners.exact[p]);
        ExactPoint to = Objects.requireNonNull(corners.exact[q]);
        exact[i] = ExactPlane.between(from, to, judge.exact.line(judge.cut));
    }

    /** How far a new corner can be from its true place. */
    private void radius(int i, int p) {
        double e = drift[i] + newDrift;
        if (w[i] == 0) {
            radius[i] = newDrift < 0.01 ? 8 * newDrift : Double.POSITIVE_INFINITY;
            return;
        }
        double turn = corners.normalX[p] * normalY - corners.normalY[p] * normalX;
        double room = Math.abs(turn) - 8 * e;
        radius[i] = room > 0 ? 1.2 * e / room : Double.POSITIVE_INFINITY;
    }

    private void findMiddle() {
        ExactPoint point = judge.exact.middle(judge.cut);
        middle = point;
        double[] at = point.coordinates();
        middleX = at[0];
        middleY = at[1];
        drifted(middleX, middleY, 1);
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
            if (s > 0 || (s == 0 && next >= 0)) {
                corners.cornerOf(corners, from + i);
                corners.edgeOf(corners, from + i);
            } else if (s == 0 && sign[i == 0 ? n - 1 : i - 1] * side >= 0) {
                corners.cornerOf(corners, from + i);
                leave(corners.w[from + i]);
            }
            if (s > 0 && next < 0) {
                corners.corner(x[i], y[i], w[i], radius[i], exact[i]);
                corners.drift[corners.top - 1] = drift[i];
                leave(w[i]);
            } else if (s < 0 && next > 0) {
                corners.corner(x[i], y[i], w[i], radius[i], exact[i]);
                int v = from + i;
                corners.edge(corners.edge[v], corners.normalX[v], corners.normalY[v], drift[i]);
            }
        }
    }

    /** The new line begins here. */
    private void leave(double wOf) {
        corners.edge(judge.cut, normalX, normalY, newDrift);
        ExactPoint point = middle;
        if (wOf != 0 || point == null) return;
        double r = ROUNDING * Math.max(Math.abs(middleX), Math.abs(middleY)) + TINY;
        corners.corner(middleX, middleY, 1, r, point);
        corners.edge(judge.cut, normalX, normalY, newDrift);
    }
}
