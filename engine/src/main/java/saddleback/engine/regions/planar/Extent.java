package saddleback.engine.regions.planar;

import saddleback.engine.regions.Domain;

/** A box around the true places of all corners that are not at infinity. */
final class Extent implements Search.Sink {
    private static final double LARGEST = 1e300;

    /** A corner less sure than this share of the largest coordinate is computed exactly. */
    private static final double SURE = 1e-9;

    private static final double ROUNDING = 8 * Affine.U;

    final double[] lo = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
    final double[] hi = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
    private double largest;

    @Override
    public void add(Judge judge, int from, int to, byte[] states, int origin) {
        Corners corners = judge.corners;
        for (int v = from; v < to; v++) {
            if (corners.w[v] == 0) continue;
            double x = corners.x[v];
            double y = corners.y[v];
            double radius = judge.certify ? corners.radius[v] : 0;
            double size = Math.max(largest, Math.max(Math.abs(x), Math.abs(y)));
            if (judge.certify && !(radius <= SURE * size)) {
                double[] at = judge.point(v, from, to).coordinates();
                x = at[0];
                y = at[1];
                radius = ROUNDING * Math.max(Math.abs(x), Math.abs(y)) + Double.MIN_NORMAL;
            }
            largest = Math.max(largest, Math.max(Math.abs(x), Math.abs(y)) + radius);
            include(0, x, radius);
            include(1, y, radius);
        }
    }

    private void include(int axis, double at, double radius) {
        lo[axis] = Math.min(lo[axis], at - radius);
        hi[axis] = Math.max(hi[axis], at + radius);
    }

    /** Whether no corner is too far out for {@link #box}. */
    boolean holds() {
        return largest <= LARGEST;
    }

    /** A box with room around the corners; [-1, 1] along an axis where there is none. */
    Domain.Box box(int dims) {
        double[] low = new double[dims];
        double[] high = new double[dims];
        for (int axis = 0; axis < dims; axis++) {
            boolean none = !(lo[axis] <= hi[axis]);
            double from = none ? -1 : lo[axis];
            double to = none ? 1 : hi[axis];
            double room = 0.25 * (to - from) + 1e-6 * Math.max(Math.abs(from), Math.abs(to));
            if (room == 0) room = 1;
            low[axis] = from - room;
            high[axis] = to + room;
        }
        return new Domain.Box(low, high);
    }

    void include(Extent other) {
        for (int axis = 0; axis < 2; axis++) {
            lo[axis] = Math.min(lo[axis], other.lo[axis]);
            hi[axis] = Math.max(hi[axis], other.hi[axis]);
        }
        largest = Math.max(largest, other.largest);
    }
}
