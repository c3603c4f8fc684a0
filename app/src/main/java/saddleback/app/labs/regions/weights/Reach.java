package saddleback.app.labs.regions.weights;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.regions.mapping.CutNetwork;
import saddleback.app.labs.regions.mapping.Nearest;
import saddleback.app.labs.regions.mapping.UnitLines;
import saddleback.engine.regions.Cells;

/** Takes hold of the boundary that lies under the mouse. */
final class Reach {
    /** A boundary is under the mouse up to this share of the width and height shown. */
    private static final double NEAR = 0.03;

    /** Ends of a line reach so far into it. */
    private static final double END = 0.2;

    private final Cells cells;
    private final double[] size;

    /**
     * Of cells.
     *
     * @param size width and height of what is shown
     */
    Reach(Cells cells, double[] size) {
        this.cells = cells;
        this.size = size;
    }

    /** The boundary at a place, null where none is near. */
    @Nullable Nearest at(double... u) {
        Nearest nearest = Nearest.of(cells, u, size);
        return nearest == null || nearest.distance() > NEAR ? null : nearest;
    }

    /** Takes hold of it. */
    Grip grip(CutNetwork network, Nearest boundary, Hold hold) {
        var layout = network.layout();
        int layer = layout.layerOf(boundary.unit());
        int unit = boundary.unit() - layout.firstUnit(layer);
        double[] pivot =
                layer == 0 && cells.dims() == 2 && hold != Hold.MOVE ? pivot(boundary, hold) : null;
        return Grip.of(network, layer, unit, boundary.foot(), pivot);
    }

    /** The end of the unit's straight line that is farther away; null for a grip to move it. */
    private double @Nullable [] pivot(Nearest boundary, Hold hold) {
        double[][] ends = ends(boundary.unit());
        double whole = distance(ends[0], ends[1]);
        double first = distance(ends[0], boundary.foot());
        double second = distance(ends[1], boundary.foot());
        if (whole == 0) return null;
        if (hold == Hold.EITHER && Math.min(first, second) > END * whole) return null;
        return first > second ? ends[0] : ends[1];
    }

    /** The first and the last point along the line. */
    private double[][] ends(int unit) {
        UnitLines lines = UnitLines.of(cells, unit);
        double[] low = {lines.x()[0], lines.y()[0]};
        double[] high = low.clone();
        for (int i = 0; i < lines.x().length; i++) {
            double[] p = {lines.x()[i], lines.y()[i]};
            if (before(p, low)) low = p;
            if (before(high, p)) high = p;
        }
        return new double[][] {low, high};
    }

    private static boolean before(double[] a, double[] b) {
        return a[0] < b[0] || (a[0] == b[0] && a[1] < b[1]);
    }

    private double distance(double[] a, double[] b) {
        return Math.hypot((a[0] - b[0]) / size[0], (a[1] - b[1]) / size[1]);
    }
}
