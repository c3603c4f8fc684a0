package saddleback.engine.regions.compare;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Slice;
import saddleback.engine.regions.UnitLayout;
import saddleback.engine.regions.exact.ExactNetwork;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Walks over the cells into which one network divides a polygon, layer by layer, cut by cut.
 * Float64 decides on which side of a cut a corner is where its error cannot matter, integers
 * elsewhere. One is used by one thread.
 */
final class Walk {
    private static final int CROSSED = 2;

    /** What is done at each cell. */
    @FunctionalInterface
    interface Visit {
        /**
         * Looks at a cell.
         *
         * @param states of all units; overwritten afterwards
         * @return whether to go on
         */
        boolean cell(Polygon cell, byte[] states);
    }

    private final UnitLayout layout;
    private final ExactNetwork exact;
    private final Lines lines;
    private final byte[] states;
    private final int[][] sides;
    private final @Nullable BigInteger[][][] exactLines;
    private int[] signs = new int[16];

    /**
     * Over one network.
     *
     * @param exact the same network; may be shared
     */
    Walk(GivenNetwork network, @Nullable Slice slice, ExactNetwork exact) {
        layout = new UnitLayout(network);
        this.exact = exact;
        lines = new Lines(network, slice);
        states = new byte[layout.units()];
        sides = new int[layout.layers()][];
        exactLines = new BigInteger[layout.layers()][][];
        for (int l = 0; l < sides.length; l++) {
            sides[l] = new int[layout.cuts(l)];
            exactLines[l] = new BigInteger[layout.cuts(l)][];
        }
    }

    /** Visits every cell within a polygon; false where a visit ended it. */
    boolean over(Polygon polygon, Visit visit) {
        return enter(0, polygon, visit);
    }

    private boolean enter(int layer, Polygon polygon, Visit visit) {
        if (layer == layout.layers()) return visit.cell(polygon, states);
        lines.enter(layer);
        Arrays.fill(exactLines[layer], null);
        return divide(layer, 0, polygon, visit);
    }

    private boolean divide(int layer, int from, Polygon polygon, Visit visit) {
        for (int cut = from; cut < sides[layer].length; cut++) {
            int side = side(layer, cut, polygon);
            if (side == CROSSED) return cross(layer, cut, polygon, visit);
            sides[layer][cut] = side;
        }
        for (int u = 0; u < layout.layer(layer).units(); u++)
            states[layout.firstUnit(layer) + u] = state(layer, u);
        lines.leave(layer, states);
        return enter(layer + 1, polygon, visit);
    }

    private boolean cross(int layer, int cut, Polygon polygon, Visit visit) {
        Polygon[] parts = polygon.cut(exactly(layer, cut), signs);
        sides[layer][cut] = 1;
        if (!divide(layer, cut + 1, parts[0], visit)) return false;
        sides[layer][cut] = -1;
        return divide(layer, cut + 1, parts[1], visit);
    }

    /** 1 or -1 where no corner is on the other side, 0 where all are on the line. */
    private int side(int layer, int cut, Polygon polygon) {
        int n = polygon.size();
        if (signs.length < n) signs = new int[2 * n];
        lines.choose(layer, cut);
        boolean above = false;
        boolean below = false;
        boolean open = false;
        for (int i = 0; i < n; i++) {
            signs[i] = lines.sign(polygon.corners().get(i));
            above |= signs[i] > 0;
            below |= signs[i] < 0;
            open |= signs[i] == 0;
        }
        if (open) {
            BigInteger[] line = exactly(layer, cut);
            for (int i = 0; i < n; i++) {
                if (signs[i] == 0) signs[i] = polygon.corners().get(i).exact().sign(line);
                above |= signs[i] > 0;
                below |= signs[i] < 0;
            }
        }
        if (above && below) return CROSSED;
        return above ? 1 : below ? -1 : 0;
    }

    private BigInteger[] exactly(int layer, int cut) {
        BigInteger[] known = exactLines[layer][cut];
        if (known != null) return known;
        BigInteger[] line = exact.cut(layer, cut, states);
        exactLines[layer][cut] = line;
        return line;
    }

    private byte state(int layer, int unit) {
        int[] side = sides[layer];
        return switch (layout.layer(layer).type()) {
            case RELU, LEAKY_RELU -> (byte) (side[unit] > 0 ? 1 : 0);
            case HARD_TANH -> (byte) (side[2 * unit] <= 0 ? 0 : side[2 * unit + 1] >= 0 ? 2 : 1);
            case MAXOUT -> largest(side, layout.states(layer), unit * layout.cutsPerUnit(layer));
            case LINEAR -> 0;
        };
    }

    /** The first piece that no other is above, given the sides of all differences. */
    private static byte largest(int[] side, int rank, int from) {
        int best = 0;
        for (int i = 1; i < rank; i++) {
            int pair = from + best * (2 * rank - best - 1) / 2 + i - best - 1;
            if (side[pair] < 0) best = i;
        }
        return (byte) best;
    }
}
