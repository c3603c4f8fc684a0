package saddleback.engine.regions.planar;

import org.jspecify.annotations.Nullable;

import saddleback.engine.regions.Domain;
import saddleback.engine.regions.Slice;
import saddleback.engine.regions.exact.ExactPoint;

import java.math.BigInteger;

/**
 * The coordinates s in which floating point works, u = centre + half s, so that a box is close to
 * [-1, 1] squared. A line is treated as a strip of the plane on which nothing depends on the second
 * coordinate. Sides have the numbers that {@link saddleback.engine.regions.Cells} gives them.
 */
final class Frame {
    /** The line at infinity as an edge. */
    static final int INFINITY = -5;

    final int dims;
    final Domain domain;
    final double[] centre = {0, 0};
    final double[] half = {1, 1};
    final double[] lo = {-1, -1};
    final double[] hi = {1, 1};

    Frame(int dims, Domain domain) {
        this.dims = dims;
        this.domain = domain;
        switch (domain) {
            case Domain.Box box -> {
                for (int a = 0; a < dims; a++) side(a, box.lo()[a], box.hi()[a]);
            }
            case Domain.Disc disc -> {
                for (int a = 0; a < 2; a++) {
                    double c = disc.centre()[a];
                    side(a, Math.nextDown(c - disc.radius()), Math.nextUp(c + disc.radius()));
                }
            }
            case Domain.Whole _ -> {}
        }
    }

    private void side(int axis, double low, double high) {
        lo[axis] = Math.max(low, -Double.MAX_VALUE);
        hi[axis] = Math.min(high, Double.MAX_VALUE);
        double h = hi[axis] / 2 - lo[axis] / 2;
        if (h < 1e-150 || h > 1e150) return;
        half[axis] = h;
        centre[axis] = lo[axis] / 2 + hi[axis] / 2;
    }

    /** Whether the domain has no bound. */
    boolean whole() {
        return domain instanceof Domain.Whole;
    }

    /** The inputs as an affine function of s. */
    Affine inputs(int inputs, @Nullable Slice slice) {
        double[][] m = new double[inputs][2];
        double[] c = new double[inputs];
        double[][] mError = new double[inputs][2];
        double[] cError = new double[inputs];
        for (int i = 0; i < inputs; i++) {
            c[i] = slice == null ? 0 : slice.c()[i];
            double size = Math.abs(c[i]);
            for (int a = 0; a < dims; a++) {
                double t = slice == null ? (a == i ? 1 : 0) : slice.t().get(i)[a];
                m[i][a] = t * half[a];
                mError[i][a] = exact(t, half[a]) ? 0 : 2 * Affine.U * Math.abs(m[i][a]) + TINY;
                c[i] = Math.fma(t, centre[a], c[i]);
                size += Math.abs(t * centre[a]);
            }
            boolean untouched = centre[0] == 0 && centre[1] == 0;
            cError[i] = untouched ? 0 : 4 * Affine.U * size + TINY;
        }
        return new Affine(m, c, mError, cError);
    }

    private static final double TINY = 4 * Double.MIN_VALUE;

    private static boolean exact(double t, double h) {
        return t == 0 || Math.abs(t) == 1 || h == 1;
    }

    /** The exact line of a side, in u. */
    BigInteger[] form(int side) {
        return switch (side) {
            case -1 -> ExactPoint.form(1, 0, -lo[0]);
            case -2 -> ExactPoint.form(1, 0, -hi[0]);
            case -3 -> ExactPoint.form(0, 1, -lo[1]);
            case -4 -> ExactPoint.form(0, 1, -hi[1]);
            case INFINITY -> ExactPoint.form(0, 0, 1);
            default -> throw new IllegalArgumentException("side: -5 to -1, was " + side);
        };
    }

    /** The domain, or the square around a disc, as the first polygon of a stack. */
    void begin(Corners to) {
        to.clear();
        if (whole() && dims == 2) {
            direction(to, 1, 0, INFINITY);
            direction(to, 0, 1, INFINITY);
            direction(to, -1, 0, INFINITY);
            direction(to, 0, -1, INFINITY);
        } else if (whole()) {
            direction(to, -1, 0, -3);
            to.corner(0, -1, 1, 0, ExactPoint.of(0, -1));
            to.edge(-3, 0, 1, 0);
            direction(to, 1, 0, -4);
            to.corner(0, 1, 1, 0, ExactPoint.of(0, 1));
            to.edge(-4, 0, 1, 0);
        } else {
            corner(to, lo[0], lo[1], -3);
            corner(to, hi[0], lo[1], -2);
            corner(to, hi[0], hi[1], -4);
            corner(to, lo[0], hi[1], -1);
        }
    }

    private void corner(Corners to, double ux, double uy, int edge) {
        double x = (ux - centre[0]) / half[0];
        double y = (uy - centre[1]) / half[1];
        double radius =
                Math.max(radius(ux, centre[0], half[0], x), radius(uy, centre[1], half[1], y));
        to.corner(x, y, 1, radius, null);
        boolean upright = edge == -1 || edge == -2;
        to.edge(edge, upright ? 1 : 0, upright ? 0 : 1, radius);
    }

    private static double radius(double u, double c, double h, double s) {
        if (c == 0 && h == 1) return 0;
        return 4 * Affine.U * ((Math.abs(u) + Math.abs(c)) / h + Math.abs(s)) + TINY;
    }

    private static void direction(Corners to, int x, int y, int edge) {
        BigInteger[] at = {BigInteger.valueOf(x), BigInteger.valueOf(y), BigInteger.ZERO};
        to.corner(x, y, 0, 0, new ExactPoint(at));
        to.edge(edge, 0, edge == INFINITY ? 0 : 1, 0);
    }

    /** The coordinate u of a finite corner. */
    double u(int axis, double s) {
        return Math.clamp(Math.fma(half[axis], s, centre[axis]), lo[axis], hi[axis]);
    }
}
