package saddleback.app.labs.regions.mapping;

import org.jspecify.annotations.Nullable;

import saddleback.engine.regions.Cells;

/**
 * The boundary of a neuron that lies nearest to a place.
 *
 * @param unit as {@link saddleback.engine.regions.UnitLayout} numbers them
 * @param foot its nearest point, coordinates of the cut
 * @param distance from the place, in shares of the scale
 */
public record Nearest(int unit, double[] foot, double distance) {

    /**
     * Among all boundaries between cells of a line or plane; costs a look at each.
     *
     * @param at the place
     * @param scale what counts as 1 along each axis
     * @return null where no cell has a neighbour
     */
    public static @Nullable Nearest of(Cells cells, double[] at, double[] scale) {
        return cells.dims() == 1 ? onLine(cells, at, scale) : onPlane(cells, at, scale);
    }

    private static @Nullable Nearest onLine(Cells cells, double[] at, double[] scale) {
        Nearest best = null;
        for (int i = 0; i < cells.facetUnit().length; i++) {
            if (cells.facetUnit()[i] < 0) continue;
            double u = cells.corners()[i];
            double far = Math.abs(u - at[0]) / scale[0];
            if (best == null || far < best.distance)
                best = new Nearest(cells.facetUnit()[i], new double[] {u}, far);
        }
        return best;
    }

    private static @Nullable Nearest onPlane(Cells cells, double[] at, double[] scale) {
        int unit = -1;
        double least = Double.POSITIVE_INFINITY;
        double[] foot = new double[2];
        for (int c = 0; c < cells.size(); c++) {
            int from = cells.cornerBegin()[c];
            int to = cells.cornerBegin()[c + 1];
            for (int i = from; i < to; i++) {
                int facet = cells.facetUnit()[cells.facetBegin()[c] + i - from];
                if (facet < 0) continue;
                int j = i + 1 < to ? i + 1 : from;
                double ax = cells.corners()[2 * i];
                double ay = cells.corners()[2 * i + 1];
                double dx = cells.corners()[2 * j] - ax;
                double dy = cells.corners()[2 * j + 1] - ay;
                double t =
                        share(
                                (at[0] - ax) / scale[0],
                                (at[1] - ay) / scale[1],
                                dx / scale[0],
                                dy / scale[1]);
                double far =
                        Math.hypot(
                                (ax + t * dx - at[0]) / scale[0], (ay + t * dy - at[1]) / scale[1]);
                if (far >= least) continue;
                least = far;
                unit = facet;
                foot[0] = ax + t * dx;
                foot[1] = ay + t * dy;
            }
        }
        return unit < 0 ? null : new Nearest(unit, foot, least);
    }

    private static double share(double px, double py, double dx, double dy) {
        double length = dx * dx + dy * dy;
        return length == 0 ? 0 : Math.clamp((px * dx + py * dy) / length, 0, 1);
    }
}
