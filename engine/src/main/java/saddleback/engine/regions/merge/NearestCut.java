package saddleback.engine.regions.merge;

import org.jspecify.annotations.Nullable;

import saddleback.engine.regions.Cells;

/**
 * The cut of a maxout or hard-tanh unit that is nearest to a facet's rounded corners, for cells
 * that do not tell the cut.
 */
final class NearestCut {
    private static final double CLEAR = 1e-7;
    private static final double ON = 1e-3;

    private final Cells cells;
    private final FacetCut cuts;
    private final int dims;

    NearestCut(Cells cells, FacetCut cuts) {
        this.cells = cells;
        this.cuts = cuts;
        dims = cells.dims();
    }

    /**
     * What the corners tell.
     *
     * @param within the cut's number among those of its unit
     * @param clear whether no other cut of the unit is near
     * @param proved whether it is the right one for certain, given that each of the two cells finds
     *     the other once: not where it was told from more than two
     */
    record Guess(int within, boolean clear, boolean proved) {}

    /** The cut of a hard-tanh unit of a layer in a state. */
    Guess hardTanh(int cell, int facet, int layer, int at, int state) {
        if (state == 0) return new Guess(0, true, true);
        if (state == 2) return new Guess(1, true, true);
        double[] z = cuts.forward(cell).z(layer);
        double[] form = new double[dims + 1];
        System.arraycopy(z, at * (dims + 1), form, 0, dims + 1);
        form[dims] += 1;
        double lower = residual(form, cell, facet);
        form[dims] -= 2;
        double upper = residual(form, cell, facet);
        boolean clear = clear(Math.min(lower, upper), Math.max(lower, upper));
        return new Guess(lower <= upper ? 0 : 1, clear, clear);
    }

    /** The cut of a maxout unit of a layer whose piece is the largest; null where none can be. */
    @Nullable Guess maxout(int cell, int facet, int layer, int at, int piece, int rank) {
        double[] z = cuts.forward(cell).z(layer);
        double best = Double.POSITIVE_INFINITY;
        double second = Double.POSITIVE_INFINITY;
        int other = -1;
        double[] form = new double[dims + 1];
        for (int j = 0; j < rank; j++) {
            if (j == piece) continue;
            for (int c = 0; c <= dims; c++)
                form[c] =
                        z[(at * rank + piece) * (dims + 1) + c]
                                - z[(at * rank + j) * (dims + 1) + c];
            double residual = residual(form, cell, facet);
            second = Math.min(second, Math.max(best, residual));
            if (residual < best) {
                best = residual;
                other = j;
            }
        }
        if (other < 0) return null;
        int within = FacetCut.pair(Math.min(piece, other), Math.max(piece, other), rank);
        return new Guess(within, clear(best, second), rank == 2);
    }

    private static boolean clear(double best, double second) {
        return second > CLEAR && best < ON * second;
    }

    /**
     * The largest value on a facet's corners relative to what its parts reach in the cell; infinite
     * for no function.
     */
    private double residual(double[] form, int cell, int facet) {
        double size = Math.abs(form[dims]);
        for (int c = 0; c < dims; c++) size += Math.abs(form[c]) * reach(cell, c);
        double most = 0;
        for (int corner : cuts.corners(cell, facet)) {
            double sum = form[dims];
            for (int c = 0; c < dims; c++) sum += form[c] * cells.corners()[corner * dims + c];
            most = Math.max(most, Math.abs(sum));
        }
        return size > 0 ? most / size : Double.POSITIVE_INFINITY;
    }

    private double reach(int cell, int axis) {
        double reach = 0;
        for (int i = cells.cornerBegin()[cell]; i < cells.cornerBegin()[cell + 1]; i++)
            reach = Math.max(reach, Math.abs(cells.corners()[i * dims + axis]));
        return reach;
    }
}
