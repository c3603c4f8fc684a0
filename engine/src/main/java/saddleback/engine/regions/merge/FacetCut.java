package saddleback.engine.regions.merge;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.regions.AffineForward;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.SlicedLayers;
import saddleback.engine.regions.UnitLayout;
import saddleback.engine.regions.exact.ExactNetwork;

import java.math.BigInteger;

/**
 * Which cut of its unit a facet lies on: the one that the cells tell, the only one, or else the one
 * nearest to the facet's corners.
 */
final class FacetCut {
    private final Cells cells;
    private final UnitLayout layout;
    private final ExactNetwork exact;
    private final AffineForward forward;
    private final NearestCut nearest;
    private final int dims;
    private int ran = -1;

    FacetCut(Cells cells, UnitLayout layout, SlicedLayers layers, ExactNetwork exact) {
        this.cells = cells;
        this.layout = layout;
        this.exact = exact;
        forward = new AffineForward(layers);
        dims = cells.dims();
        nearest = new NearestCut(cells, this);
    }

    /**
     * A facet's cut.
     *
     * @param cut as {@link UnitLayout} numbers a layer's
     * @param sign 1 where the cut's function is positive in the cell, else -1
     * @param state the unit's state on the other side if that of other units stays the same
     * @param clear whether a cell with this state alone changed is the one across for certain
     * @param proved whether this cut holds the facet for certain
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
        int per = layout.cutsPerUnit(layer);
        if (per == 0) return null;
        int cut = cells.facetCut()[facet];
        if (cut < 0 && per == 1) cut = at;
        if (cut >= 0) return found(layer, at, cut - at * per, state, true, true);
        NearestCut.Guess guess =
                layout.layer(layer).type() == GivenLayer.Type.HARD_TANH
                        ? nearest.hardTanh(cell, facet, layer, at, state)
                        : nearest.maxout(cell, facet, layer, at, state, layout.states(layer));
        return guess == null
                ? null
                : found(layer, at, guess.within(), state, guess.clear(), guess.proved());
    }

    private @Nullable Found found(
            int layer, int at, int within, int state, boolean clear, boolean proved) {
        int other =
                switch (layout.layer(layer).type()) {
                    case RELU, LEAKY_RELU -> 1 - state;
                    case HARD_TANH -> state > within ? within : within + 1;
                    case MAXOUT -> otherPiece(within, state, layout.states(layer));
                    case LINEAR -> -1;
                };
        if (other < 0) return null;
        // of two pieces z_i - z_j is positive where i, the lower, is the largest
        boolean pieces = layout.layer(layer).type() == GivenLayer.Type.MAXOUT;
        boolean above = pieces ? state < other : state > other;
        int cut = at * layout.cutsPerUnit(layer) + within;
        return new Found(layer, cut, above ? 1 : -1, other, clear, proved);
    }

    /** The other piece of a cut between two; -1 where the state is neither. */
    private static int otherPiece(int within, int state, int rank) {
        for (int other = 0; other < rank; other++)
            if (other != state
                    && pair(Math.min(state, other), Math.max(state, other), rank) == within)
                return other;
        return -1;
    }

    /** The place of i, j among the pairs i &lt; j of a rank in lexicographic order. */
    static int pair(int i, int j, int rank) {
        return i * (2 * rank - i - 1) / 2 + j - i - 1;
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
