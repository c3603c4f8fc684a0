package saddleback.engine.regions.merge;

import saddleback.engine.regions.UnitLayout;
import saddleback.engine.regions.exact.ExactNetwork;

import java.math.BigInteger;

/**
 * The states of every unit just behind a facet, exactly.
 *
 * <p>All functions of the network are continuous, so on the facet's hyperplane each unit's function
 * is the same from both sides. Where it does not vanish on the hyperplane, the unit keeps its
 * state; where it does, it is a multiple of the facet's own function on either side, and the sign
 * of the multiple behind decides. Layer by layer this needs no corner of the facet.
 */
final class Beyond {
    private final UnitLayout layout;
    private final ExactNetwork exact;
    private final Parallel parallel;

    Beyond(UnitLayout layout, ExactNetwork exact, Parallel parallel) {
        this.layout = layout;
        this.exact = exact;
        this.parallel = parallel;
    }

    /**
     * The states behind.
     *
     * @param cell number of the cell
     * @param before its states
     * @param found the cut of the facet
     * @param form the facet's function, positive in the cell
     */
    byte[] states(int cell, byte[] before, FacetCut.Found found, BigInteger[] form) {
        byte[] behind = before.clone();
        parallel.start(cell, found);
        for (int l = 0; l < layout.layers(); l++)
            for (int u = 0; u < layout.layer(l).units() && layout.divides(l); u++) {
                int unit = layout.firstUnit(l) + u;
                behind[unit] =
                        switch (layout.layer(l).type()) {
                            case RELU, LEAKY_RELU -> relu(l, u, before, behind, form);
                            case HARD_TANH -> hardTanh(l, u, before, behind, form);
                            case MAXOUT -> maxout(l, u, before, behind, form);
                            case LINEAR -> before[unit];
                        };
            }
        return behind;
    }

    private byte relu(int l, int u, byte[] before, byte[] behind, BigInteger[] form) {
        if (!vanishes(l, u, before, form)) return before[layout.firstUnit(l) + u];
        return (byte) (sign(l, u, behind, form) > 0 ? 1 : 0);
    }

    private byte hardTanh(int l, int u, byte[] before, byte[] behind, BigInteger[] form) {
        if (vanishes(l, 2 * u, before, form))
            return (byte) (sign(l, 2 * u, behind, form) > 0 ? 1 : 0);
        if (vanishes(l, 2 * u + 1, before, form))
            return (byte) (sign(l, 2 * u + 1, behind, form) >= 0 ? 2 : 1);
        return before[layout.firstUnit(l) + u];
    }

    private byte maxout(int l, int u, byte[] before, byte[] behind, BigInteger[] form) {
        int state = before[layout.firstUnit(l) + u];
        int rank = layout.states(l);
        int best = -1;
        for (int j = 0; j < rank; j++) {
            if (j != state && !vanishes(l, cut(l, u, state, j), before, form)) continue;
            // best < j: the function of their cut is z_best - z_j
            if (best < 0 || sign(l, cut(l, u, best, j), behind, form) < 0) best = j;
        }
        return (byte) best;
    }

    private int cut(int l, int u, int i, int j) {
        return u * layout.cutsPerUnit(l)
                + FacetCut.pair(Math.min(i, j), Math.max(i, j), layout.states(l));
    }

    private boolean vanishes(int l, int cut, byte[] before, BigInteger[] form) {
        return parallel.possible(l, cut) && multiple(exact.cut(l, cut, before), form);
    }

    private static boolean multiple(BigInteger[] of, BigInteger[] form) {
        int p = pivot(form);
        for (int c = 0; c < form.length; c++)
            if (!of[c].multiply(form[p]).equals(of[p].multiply(form[c]))) return false;
        return true;
    }

    /** The sign behind the facet of a cut's function, a multiple of the facet's. */
    private int sign(int l, int cut, byte[] behind, BigInteger[] form) {
        int p = pivot(form);
        return -exact.cut(l, cut, behind)[p].signum() * form[p].signum();
    }

    private static int pivot(BigInteger[] form) {
        int p = 0;
        while (form[p].signum() == 0) p++;
        return p;
    }
}
