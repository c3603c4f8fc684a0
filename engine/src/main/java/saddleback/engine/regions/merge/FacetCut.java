package saddleback.engine.regions.merge;

import org.jspecify.annotations.Nullable;

import saddleback.engine.regions.AffineForward;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.SlicedLayers;
import saddleback.engine.regions.UnitLayout;
import saddleback.engine.regions.exact.ExactNetwork;

import java.math.BigInteger;

/** Which cut of its unit a facet lies on, where a unit has several. */
final class FacetCut {
    private static final double CLEAR = 1e-7;
    private static final double ON = 1e-3;

    private final Cells cells;
    private final UnitLayout layout;
    private final ExactNetwork exact;
    private final AffineForward forward;
    private final int dims;
    private int ran = -1;

    FacetCut(Cells cells, UnitLayout layout, SlicedLayers layers, ExactNetwork exact) {
        this.cells = cells;
        this.layout = layout;
        this.exact = exact;
        forward = new AffineForward(layers);
        dims = cells.dims();
    }

    /**
     * A facet's cut.
     *
     * @param cut as {@link UnitLayout} numbers a layer's
     * @param sign 1 where the cut's function is positive in the cell, else -1
     * @param state the unit's state on the other side if it vanishes on no other cut of its unit
     * @param clear whether the facet certainly lies on no other cut of its unit
     * @param proved whether this cut is the right one for certain, given that each of the two cells
     *     finds the other once: not where it was told from more than two by rounded corners
     */
    record Found(int layer, int cut, int sign, int state, boolean clear, boolean proved) {}

    /** The functions of a cell's units in float64. */
    AffineForward forward(int cell) {
        if (ran != cell) forward.run(cells.states(), cell * layout.units());
        ran = cell;
        return forward;
    }

    /** The cut that a facet of a cell lies on; null where no cut can be. */
    @Nullable Found of(int cell, int facet) {
        int unit = cells.facetUnit()[facet];
        int layer = layout.layerOf(unit);
        int at = unit - layout.firstUnit(layer);
        int state = cells.states()[cell * layout.units() + unit];
        return switch (layout.layer(layer).type()) {
            case RELU, LEAKY_RELU ->
                    new Found(layer, at, state == 1 ? 1 : -1, 1 - state, true, true);
            case HARD_TANH -> hardTanh(cell, facet, layer, at, state);
            case MAXOUT -> maxout(cell, facet, layer, at, state);
            case LINEAR -> null;
        };
    }

    private Found hardTanh(int cell, int facet, int layer, int at, int state) {
        if (state == 0) return new Found(layer, 2 * at, -1, 1, true, true);
        if (state == 2) return new Found(layer, 2 * at + 1, 1, 1, true, true);
        double[] z = forward(cell).z(layer);
        double[] form = new double[dims + 1];
        System.arraycopy(z, at * (dims + 1), form, 0, dims + 1);
        form[dims] += 1;
        double lower = residual(form, cell, facet);
        form[dims] -= 2;
        double upper = residual(form, cell, facet);
        boolean clear = clear(Math.min(lower, upper), Math.max(lower, upper));
        return lower <= upper
                ? new Found(layer, 2 * at, 1, 0, clear, clear)
                : new Found(layer, 2 * at + 1, -1, 2, clear, clear);
    }

    private @Nullable Found maxout(int cell, int facet, int layer, int at, int state) {
        int rank = layout.states(layer);
        if (rank == 2) return piece(layer, at, state, 1 - state, true);
        double[] z = forward(cell).z(layer);
        double best = Double.POSITIVE_INFINITY;
        double second = Double.POSITIVE_INFINITY;
        int piece = -1;
        double[] form = new double[dims + 1];
        for (int j = 0; j < rank; j++) {
            if (j == state) continue;
            for (int c = 0; c <= dims; c++)
                form[c] =
                        z[(at * rank + state) * (dims + 1) + c]
                                - z[(at * rank + j) * (dims + 1) + c];
            double residual = residual(form, cell, facet);
            second = Math.min(second, Math.max(best, residual));
            if (residual < best) {
                best = residual;
                piece = j;
            }
        }
        return piece < 0 ? null : piece(layer, at, state, piece, clear(best, second));
    }

    private Found piece(int layer, int at, int state, int other, boolean clear) {
        int cut =
                at * layout.cutsPerUnit(layer)
                        + pair(
                                Math.min(state, other),
                                Math.max(state, other),
                                layout.states(layer));
        boolean only = layout.states(layer) == 2;
        return new Found(layer, cut, state < other ? 1 : -1, other, clear, only);
    }

    /** The place of i, j among the pairs i &lt; j of a rank in lexicographic order. */
    static int pair(int i, int j, int rank) {
        return i * (2 * rank - i - 1) / 2 + j - i - 1;
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
        for (int corner : corners(cell, facet)) {
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

    /** The corners of a facet, as numbers of all corners. */
    int[] corners(int cell, int facet) {
        int first = cells.cornerBegin()[cell];
        int at = facet - cells.facetBegin()[cell];
        if (cells.facetCorners().length == 0) {
            if (dims == 1) return new int[] {first + at};
            int count = cells.cornerBegin()[cell + 1] - first;
            return new int[] {first + at, first + (at + 1) % count};
        }
        int[] corners = cells.facetCorners()[facet].clone();
        for (int i = 0; i < corners.length; i++) corners[i] += first;
        return corners;
    }

    /** The function of a facet's cut in exact integers, positive in the cell. */
    BigInteger[] exactForm(Found found, byte[] states) {
        BigInteger[] form = exact.cut(found.layer(), found.cut(), states);
        if (found.sign() < 0) for (int c = 0; c < form.length; c++) form[c] = form[c].negate();
        return form;
    }
}
