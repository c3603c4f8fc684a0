package saddleback.engine.regions.polytope;

import org.jspecify.annotations.Nullable;

import saddleback.engine.interval.Upward;
import saddleback.engine.regions.maps.AffineRows;

import java.util.Arrays;

/**
 * A polytope divided by a hyperplane that has corners strictly on both sides. New corners lie where
 * it crosses edges; they are on the facets of the edge and on the new one. A facet belongs to a
 * half if and only if one of its corners is strictly on that side.
 */
final class Halves {
    /** A corner less sure than this share of the coordinates' size is improved. */
    private static final double GOOD = 1e-14;

    /** One still less sure than this is computed exactly. */
    private static final double UNSURE = 1e-9;

    private final Polytope whole;
    private final byte[] sign;
    private final Facet cut;
    private Corner[] fresh = new Corner[8];
    private long[] holds;
    private int count;

    /**
     * Divides.
     *
     * @param sign of the cut at each corner
     */
    Halves(Polytope whole, Cuts cuts, int row, byte[] sign, Facet cut) {
        this.whole = whole;
        this.sign = sign;
        this.cut = cut;
        holds = new long[8 * whole.words];
        for (int p = 0; p < sign.length; p++) {
            if (sign[p] >= 0) continue;
            for (int q = 0; q < sign.length; q++)
                if (sign[q] > 0 && whole.edge(p, q)) add(p, q, cross(cuts, row, p, q));
        }
        if (cuts.certified()) settle();
    }

    private void add(int p, int q, Corner corner) {
        int words = whole.words;
        if (count == fresh.length) {
            fresh = Arrays.copyOf(fresh, 2 * count);
            holds = Arrays.copyOf(holds, 2 * count * words);
        }
        for (int w = 0; w < words; w++)
            holds[count * words + w] = whole.holds[p * words + w] & whole.holds[q * words + w];
        fresh[count++] = corner;
    }

    /**
     * The zero between two corners. Its place on the edge is off by at most the larger error of the
     * two values over the distance between the true values.
     */
    private Corner cross(Cuts cuts, int row, int at, int to) {
        AffineRows forms = cuts.forms;
        Corner p = whole.corners[at];
        Corner q = whole.corners[to];
        double below = Math.abs(forms.at(row, p.x));
        double above = Math.abs(forms.at(row, q.x));
        double t = below / (below + above);
        if (!(t >= 0 && t <= 1)) t = 0.5;
        double[] x = new double[p.x.length];
        double length = 0;
        double size = 0;
        for (int i = 0; i < x.length; i++) {
            double step = q.x[i] - p.x[i];
            x[i] = p.x[i] + t * step;
            length = Math.max(length, Math.abs(step));
            size = Math.max(size, Math.abs(p.x[i]) + Math.abs(q.x[i]));
        }
        if (!cuts.certified()) return new Corner(x, 0);
        double error =
                Math.max(forms.errorAt(row, p.x, p.radius), forms.errorAt(row, q.x, q.radius));
        double apart = (below + above) * (1 - 4 * Upward.UNIT) - 2 * error;
        double off = apart > 0 ? Math.min(1, error / apart + 8 * Upward.UNIT) : 1;
        double sum = Math.max(p.radius, q.radius) + off * length + 8 * Upward.UNIT * size;
        return new Corner(x, Upward.bound(sum, 8));
    }

    /** Makes corners better that are not sure enough. */
    private void settle() {
        double size = 0;
        for (Corner c : whole.corners) for (double v : c.x) size = Math.max(size, Math.abs(v));
        @Nullable Polytope half = null;
        for (int i = 0; i < count; i++) {
            Corner corner = fresh[i];
            if (corner.radius <= GOOD * size) continue;
            if (half == null) half = half(-1).cell();
            int index = half.corners.length - count + i;
            Corner better = Meeting.of(half, index, corner.x);
            if (better != null && better.radius < corner.radius) fresh[i] = better;
            if (fresh[i].radius > UNSURE * size) fresh[i] = new Corner(corner.exact(half, index));
        }
    }

    /**
     * The part on one side.
     *
     * @param side -1 or 1
     */
    Half half(int side) {
        int words = whole.words;
        long[] kept = new long[words];
        int old = 0;
        for (int p = 0; p < sign.length; p++) {
            if (sign[p] == -side) continue;
            old++;
            if (sign[p] != side) continue;
            for (int w = 0; w < words; w++) kept[w] |= whole.holds[p * words + w];
        }
        Facet[] facets = facets(kept);
        int[] from = new int[old + count];
        Corner[] corners = new Corner[from.length];
        long[] bits = new long[from.length * Polytope.words(facets.length)];
        int k = 0;
        for (int p = 0; p < sign.length; p++) {
            if (sign[p] == -side) continue;
            from[k] = p;
            corners[k] = whole.corners[p];
            compress(whole.holds, p, kept, facets.length, sign[p] == 0, bits, k++);
        }
        for (int i = 0; i < count; i++) {
            from[k] = -1 - i;
            corners[k] = fresh[i];
            compress(holds, i, kept, facets.length, true, bits, k++);
        }
        return new Half(new Polytope(whole.dims, corners, facets, bits), from);
    }

    private Facet[] facets(long[] kept) {
        int n = 1;
        for (long word : kept) n += Long.bitCount(word);
        Facet[] facets = new Facet[n];
        int k = 0;
        for (int f = 0; f < whole.facets.length; f++)
            if ((kept[f >> 6] >>> f & 1) != 0) facets[k++] = whole.facets[f];
        facets[k] = cut;
        return facets;
    }

    /** Writes a corner's bits of the facets that are kept, one after the other, and the cut's. */
    private static void compress(
            long[] bits, int at, long[] kept, int facets, boolean cut, long[] to, int index) {
        int start = index * Polytope.words(facets);
        int place = 0;
        for (int w = 0; w < kept.length; w++) {
            long part = Long.compress(bits[at * kept.length + w], kept[w]);
            int n = Long.bitCount(kept[w]);
            if (n == 0) continue;
            to[start + (place >> 6)] |= part << place;
            if ((place & 63) + n > Long.SIZE) to[start + (place >> 6) + 1] |= part >>> -place;
            place += n;
        }
        if (cut) to[start + (place >> 6)] |= 1L << place;
    }

    /**
     * One side.
     *
     * @param cell the part
     * @param from for each of its corners the one of the whole, or -1 - i for new corner i
     */
    record Half(Polytope cell, int[] from) {}
}
