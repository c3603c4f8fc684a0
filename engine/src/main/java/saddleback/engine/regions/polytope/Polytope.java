package saddleback.engine.regions.polytope;

import saddleback.engine.regions.Domain;
import saddleback.engine.regions.exact.ExactPoint;
import saddleback.engine.regions.maps.AffineRows;

/**
 * A convex polytope of full dimension: its corners, its facets, and which corner lies on which
 * facet, as bits. All else is combinatorial: two corners end an edge if and only if no third one
 * lies on all facets that hold both (Ziegler, Lectures on Polytopes, section 2.1). Never changes.
 */
final class Polytope {
    final int dims;
    final Corner[] corners;
    final Facet[] facets;

    /** Longs of bits for each corner. */
    final int words;

    /** For each corner {@code words} longs, a bit for each facet. */
    final long[] holds;

    Polytope(int dims, Corner[] corners, Facet[] facets, long[] holds) {
        this.dims = dims;
        this.corners = corners;
        this.facets = facets;
        this.words = words(facets.length);
        this.holds = holds;
    }

    /** How many longs hold so many bits. */
    static int words(int facets) {
        return (facets + Long.SIZE - 1) >> 6;
    }

    /** A box. */
    static Polytope of(Domain.Box box) {
        int dims = box.lo().length;
        Facet[] facets = new Facet[2 * dims];
        for (int a = 0; a < dims; a++) {
            facets[2 * a] = side(dims, a, -1 - 2 * a, box.lo()[a]);
            facets[2 * a + 1] = side(dims, a, -2 - 2 * a, box.hi()[a]);
        }
        Corner[] corners = new Corner[1 << dims];
        long[] holds = new long[corners.length];
        for (int i = 0; i < corners.length; i++) {
            double[] x = new double[dims];
            for (int a = 0; a < dims; a++) {
                boolean upper = (i >> a & 1) == 1;
                x[a] = upper ? box.hi()[a] : box.lo()[a];
                holds[i] |= 1L << (upper ? 2 * a + 1 : 2 * a);
            }
            corners[i] = new Corner(x, 0);
        }
        return new Polytope(dims, corners, facets, holds);
    }

    private static Facet side(int dims, int axis, int unit, double at) {
        double[] form = new double[dims + 1];
        form[axis] = 1;
        form[dims] = -at;
        var forms = new AffineRows(dims, form, new double[1]);
        return new Facet(unit, forms, 0, () -> ExactPoint.form(form));
    }

    /** Whether a corner lies on a facet. */
    boolean on(int corner, int facet) {
        return (holds[corner * words + (facet >> 6)] >>> facet & 1) != 0;
    }

    /** Whether two corners are the ends of an edge. */
    boolean edge(int p, int q) {
        int common = 0;
        for (int w = 0; w < words; w++)
            common += Long.bitCount(holds[p * words + w] & holds[q * words + w]);
        if (common < dims - 1) return false;
        for (int r = 0; r < corners.length; r++)
            if (r != p && r != q && onAll(r, p, q)) return false;
        return true;
    }

    private boolean onAll(int r, int p, int q) {
        for (int w = 0; w < words; w++) {
            long common = holds[p * words + w] & holds[q * words + w];
            if ((common & ~holds[r * words + w]) != 0) return false;
        }
        return true;
    }
}
