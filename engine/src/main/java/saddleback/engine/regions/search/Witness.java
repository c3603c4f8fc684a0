package saddleback.engine.regions.search;

import org.jspecify.annotations.Nullable;

import saddleback.engine.regions.UnitLayout;
import saddleback.engine.regions.exact.ExactNetwork;
import saddleback.engine.regions.exact.ExactPoint;
import saddleback.engine.regions.maps.AffineRows;
import saddleback.engine.regions.maps.NetworkMaps;

import java.math.BigInteger;

/**
 * What a point says: the states of all units on the cell around it. It is a proof that the cell has
 * an interior, since no cut that is not 0 everywhere on the cell vanishes at the point; a point for
 * which that is not so says nothing.
 */
final class Witness {
    private static final double TOLERANCE = 1e-12;

    private final NetworkMaps maps;
    private final UnitLayout layout;
    private final @Nullable ExactNetwork exact;
    private long exactDecisions;

    /**
     * Asks points.
     *
     * @param exact null where nothing is to be proved
     */
    Witness(NetworkMaps maps, @Nullable ExactNetwork exact) {
        this.maps = maps;
        this.exact = exact;
        layout = maps.layout();
    }

    /** How many signs floating point left open. */
    long exactDecisions() {
        return exactDecisions;
    }

    /** The states around a point and the cuts there; null where it lies on one of them. */
    @Nullable Cell at(double[] u) {
        byte[] states = new byte[layout.units()];
        AffineRows[] cuts = new AffineRows[layout.layers()];
        byte[][] signs = new byte[layout.layers()][];
        AffineRows in = maps.input();
        for (int l = 0; l < cuts.length; l++) {
            AffineRows z = maps.rows(l, in);
            cuts[l] = maps.cuts(l, z);
            signs[l] = new byte[cuts[l].rows()];
            if (layout.divides(l) && !decide(l, cuts[l], signs[l], states, u)) return null;
            in = maps.outputs(l, z, states);
        }
        return new Cell(u, states, cuts, signs);
    }

    private boolean decide(int layer, AffineRows cuts, byte[] signs, byte[] states, double[] u) {
        int per = layout.cutsPerUnit(layer);
        int first = layout.firstUnit(layer);
        for (int c = 0; c < signs.length; c++) {
            Integer sign = sign(layer, cuts, c, states, u);
            if (sign == null) return false;
            signs[c] = sign.byteValue();
        }
        for (int unit = 0; unit < layout.layer(layer).units(); unit++)
            states[first + unit] = state(layer, signs, unit * per);
        return true;
    }

    private byte state(int layer, byte[] signs, int at) {
        return switch (layout.layer(layer).type()) {
            case RELU, LEAKY_RELU -> (byte) (signs[at] > 0 ? 1 : 0);
            case HARD_TANH -> (byte) (signs[at] <= 0 ? 0 : signs[at + 1] < 0 ? 1 : 2);
            case MAXOUT -> {
                int best = 0;
                int rank = layout.states(layer);
                for (int j = 1; j < rank; j++) if (signs[at + pair(rank, best, j)] < 0) best = j;
                yield (byte) best;
            }
            case LINEAR -> 0;
        };
    }

    private static int pair(int rank, int i, int j) {
        return i * rank - i * (i + 1) / 2 + j - i - 1;
    }

    /** 0 for a cut that is 0 on the whole cell; null where it is 0 here alone or not known. */
    private @Nullable Integer sign(int layer, AffineRows cuts, int cut, byte[] states, double[] u) {
        double value = cuts.at(cut, u);
        double error = exact == null ? TOLERANCE * size(cuts, cut, u) : cuts.errorAt(cut, u, 0);
        if (value > error) return 1;
        if (value < -error) return -1;
        if (exact == null) return size(cuts, cut, u) == 0 ? 0 : null;
        exactDecisions++;
        BigInteger[] form = exact.cut(layer, cut, states);
        int sign = ExactPoint.of(u).sign(form);
        if (sign != 0) return sign;
        for (BigInteger f : form) if (f.signum() != 0) return null;
        return 0;
    }

    private static double size(AffineRows cuts, int cut, double[] u) {
        int from = cut * (u.length + 1);
        double size = Math.abs(cuts.factors()[from + u.length]);
        for (int i = 0; i < u.length; i++)
            size += Math.abs(cuts.factors()[from + i]) * Math.max(1, Math.abs(u[i]));
        return size;
    }

    /**
     * A cell and a point in its interior.
     *
     * @param point in the interior
     * @param states of all units
     * @param cuts of each layer, as they are on the cell
     * @param signs of each cut at the point
     */
    record Cell(double[] point, byte[] states, AffineRows[] cuts, byte[][] signs) {}
}
