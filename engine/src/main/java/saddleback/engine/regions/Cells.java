package saddleback.engine.regions;

/**
 * The cells (activation regions) of a cut in one to five dimensions, each a convex polytope. Arrays
 * are owned by this record and never change.
 *
 * <p>Cell i has the corners {@code cornerBegin[i]} to {@code cornerBegin[i + 1]}, each {@code dims}
 * numbers in {@code corners}; in two dimensions in counter-clockwise order, in one the lower end
 * first. It has the facets {@code facetBegin[i]} to {@code facetBegin[i + 1]}; in two dimensions
 * as many as corners, facet j from corner j to the next, in one dimension facet j at corner j. In
 * higher dimensions no order is promised and {@code facetCorners} is used.
 *
 * @param dims number of coordinates
 * @param cornerBegin one more than cells
 * @param corners coordinates of corners, each once for each cell that it belongs to
 * @param facetBegin one more than cells
 * @param facetUnit for each facet the unit (as {@link UnitLayout} numbers them) whose state changes
 *     across it, the first of several; -1 - 2a for the lower and -2 - 2a for the upper side of the
 *     box along axis a; {@link #ARC} for a facet on the square around a disc
 * @param facetCorners for each facet in three or more dimensions its corners as indices within the
 *     cell; empty in one and two
 * @param states for each cell the state of every unit, {@code layout.units()} bytes a cell
 * @param origin for each cell the layer that made it: the last that divided its parent
 * @param census the count that the cells belong to
 */
public record Cells(
        int dims,
        int[] cornerBegin,
        double[] corners,
        int[] facetBegin,
        int[] facetUnit,
        int[][] facetCorners,
        byte[] states,
        byte[] origin,
        Census census) {
    /** What {@link #facetUnit} is beyond a disc. */
    public static final int ARC = Integer.MIN_VALUE;

    /** The number of cells. */
    public int size() {
        return cornerBegin.length - 1;
    }
}
