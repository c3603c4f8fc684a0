package saddleback.engine.regions.planar;

import saddleback.engine.regions.Domain;

/** The smallest box around all corners that are not at infinity. */
final class Extent implements Search.Sink {
    private static final double LARGEST = 1e300;

    final double[] lo = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
    final double[] hi = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};

    @Override
    public void add(Corners corners, int from, int to, byte[] states, int origin) {
        for (int v = from; v < to; v++) {
            if (corners.w[v] == 0) continue;
            include(0, corners.x[v]);
            include(1, corners.y[v]);
        }
    }

    private void include(int axis, double at) {
        lo[axis] = Math.min(lo[axis], at);
        hi[axis] = Math.max(hi[axis], at);
    }

    /** A box with room around the corners; [-1, 1] along an axis where there is none. */
    Domain.Box box(int dims) {
        double[] low = new double[dims];
        double[] high = new double[dims];
        for (int axis = 0; axis < dims; axis++) {
            boolean none = !(lo[axis] <= hi[axis]);
            double from = none ? -1 : Math.max(lo[axis], -LARGEST);
            double to = none ? 1 : Math.min(hi[axis], LARGEST);
            double room = 0.25 * (to - from) + 1e-6 * Math.max(Math.abs(from), Math.abs(to));
            if (room == 0) room = 1;
            low[axis] = from - room;
            high[axis] = to + room;
        }
        return new Domain.Box(low, high);
    }

    void include(Extent other) {
        for (int axis = 0; axis < 2; axis++) {
            include(axis, other.lo[axis]);
            include(axis, other.hi[axis]);
        }
    }
}
