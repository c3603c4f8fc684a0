package saddleback.app.labs.regions.weights;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.regions.mapping.CutNetwork;
import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;

/**
 * A boundary in a person's hand: where one row of W x + b equals another row or a level.
 *
 * @param layer among all layers
 * @param row that is changed
 * @param other row that it is compared with, -1 for the level
 * @param level 0, or of hard tanh -1 or 1
 * @param pivot point of the cut that stays on the boundary while it turns, null while it moves
 */
record Grip(int layer, int row, int other, double level, double @Nullable [] pivot) {

    /**
     * Takes hold of a unit's boundary.
     *
     * @param foot point on the boundary, which tells apart those of one unit
     * @param pivot as of the record; only in the first layer
     */
    static Grip of(CutNetwork at, int layer, int unit, double[] foot, double @Nullable [] pivot) {
        GivenLayer of = at.network().layers().get(layer);
        double[] z = at.rows(layer, foot);
        return switch (of.type()) {
            case RELU, LEAKY_RELU, LINEAR -> new Grip(layer, unit, -1, 0, pivot);
            case HARD_TANH -> new Grip(layer, unit, -1, z[unit] < 0 ? -1 : 1, pivot);
            case MAXOUT -> largest(layer, unit, of.w().size() / of.units(), z, pivot);
        };
    }

    private static Grip largest(
            int layer, int unit, int rank, double[] z, double @Nullable [] pivot) {
        int first = -1;
        int second = -1;
        for (int r = unit * rank; r < (unit + 1) * rank; r++)
            if (first < 0 || z[r] > z[first]) {
                second = first;
                first = r;
            } else if (second < 0 || z[r] > z[second]) second = r;
        return new Grip(layer, first, second, 0, pivot);
    }

    /** The network whose boundary goes through a point of the cut. */
    GivenNetwork through(CutNetwork at, double[] point) {
        double[] pivot = pivot();
        return pivot == null ? moved(at, point) : turned(at, pivot, point);
    }

    private GivenNetwork moved(CutNetwork at, double[] point) {
        GivenNetwork network = at.network();
        double b = network.layers().get(layer).b()[row];
        return Rows.with(network, layer, row, b - over(at.rows(layer, point)));
    }

    /** How far the row lies above what it is compared with. */
    private double over(double[] z) {
        return z[row] - (other < 0 ? level : z[other]);
    }

    /**
     * Turns the gradient along the cut, whose length is kept, square to the line from the pivot to
     * the point; of all such weights the nearest are taken.
     */
    private GivenNetwork turned(CutNetwork at, double[] pivot, double[] point) {
        double dx = point[0] - pivot[0];
        double dy = point[1] - pivot[1];
        double far = Math.hypot(dx, dy);
        var plane = new CutPlane(at.slice());
        double[] w = at.network().layers().get(layer).w().get(row);
        double[] g = plane.slopes(w);
        double[] o =
                other < 0
                        ? new double[2]
                        : plane.slopes(at.network().layers().get(layer).w().get(other));
        double gx = g[0] - o[0];
        double gy = g[1] - o[1];
        double length = Math.hypot(gx, gy);
        if (far == 0 || length == 0) return at.network();
        double side = Math.signum(gy * dx - gx * dy);
        double sign = side == 0 ? 1 : side;
        double[] change = {-sign * dy / far * length - gx, sign * dx / far * length - gy};
        GivenNetwork turned =
                Rows.with(
                        at.network(),
                        layer,
                        row,
                        plane.nearest(w, change),
                        at.network().layers().get(layer).b()[row]);
        return moved(new CutNetwork(turned, at.slice()), pivot);
    }
}
