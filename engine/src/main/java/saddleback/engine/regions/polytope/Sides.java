package saddleback.engine.regions.polytope;

import java.util.Arrays;

/**
 * On which sides of each cut of a layer a cell lies. Signs at corners are kept only of cuts that
 * divide the cell; one that does not divide a cell divides none of its parts.
 */
final class Sides {
    private static final int BELOW = 1;
    private static final int ABOVE = 2;
    private static final int BOTH = 3;
    private static final byte[] NONE = {};

    private final byte[] found;
    private final byte[][] signs;

    private Sides(int cuts) {
        found = new byte[cuts];
        signs = new byte[cuts][];
        Arrays.fill(signs, NONE);
    }

    /** Evaluates every cut at every corner. */
    static Sides of(Cuts cuts, Polytope cell, Tally tally) {
        int n = cuts.forms.rows();
        var sides = new Sides(n);
        for (int c = 0; c < n; c++) {
            byte[] signs = new byte[cell.corners.length];
            for (int i = 0; i < signs.length; i++) signs[i] = (byte) cuts.sign(c, cell, i, tally);
            sides.set(c, signs);
        }
        return sides;
    }

    private void set(int cut, byte[] s) {
        int seen = 0;
        for (byte v : s) seen |= v < 0 ? BELOW : v > 0 ? ABOVE : 0;
        found[cut] = (byte) seen;
        if (seen == BOTH) signs[cut] = s;
    }

    /** Whether the cell has points strictly on both sides. */
    boolean divided(int cut) {
        return found[cut] == BOTH;
    }

    /** Whether the cell has points strictly on a side, -1 or 1. */
    boolean on(int cut, int side) {
        return (found[cut] & (side < 0 ? BELOW : ABOVE)) != 0;
    }

    /** The signs of a cut that divides. */
    byte[] signs(int cut) {
        return signs[cut];
    }

    /**
     * The same for both halves of the cell divided by a cut. New corners are evaluated once.
     *
     * @param first cuts before this one are decided and no longer looked at
     */
    Sides[] halves(
            Halves.Half below, Halves.Half above, int cut, int first, Cuts cuts, Tally tally) {
        Sides[] both = {new Sides(found.length), new Sides(found.length)};
        int fresh = 0;
        for (int v : below.from()) if (v < 0) fresh++;
        int old = below.from().length - fresh;
        byte[] news = new byte[fresh];
        for (int c = first; c < found.length; c++) {
            if (c == cut || found[c] != BOTH) {
                both[0].found[c] = c == cut ? (byte) BELOW : found[c];
                both[1].found[c] = c == cut ? (byte) ABOVE : found[c];
                continue;
            }
            for (int i = 0; i < fresh; i++)
                news[i] = (byte) cuts.sign(c, below.cell(), old + i, tally);
            both[0].set(c, mapped(c, below.from(), news));
            both[1].set(c, mapped(c, above.from(), news));
        }
        return both;
    }

    private byte[] mapped(int cut, int[] from, byte[] news) {
        byte[] s = new byte[from.length];
        for (int i = 0; i < s.length; i++)
            s[i] = from[i] >= 0 ? signs[cut][from[i]] : news[-1 - from[i]];
        return s;
    }
}
