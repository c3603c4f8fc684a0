package saddleback.engine.regions.polytope;

import org.jspecify.annotations.Nullable;

import saddleback.engine.regions.exact.ExactPoint;

import java.math.BigInteger;

/**
 * A corner of cells: float64 coordinates, none of which is farther than a radius from the true one.
 * The true one is found when first asked for; it is the same whichever cell asks, so that it does
 * not matter which of several threads sets it.
 */
final class Corner {
    private static final double ULPS = 0x1p-51;

    final double[] x;
    final double radius;
    private @Nullable ExactPoint exact;

    Corner(double[] x, double radius) {
        this.x = x;
        this.radius = radius;
    }

    /** The float64 coordinates next to an exact point, which is kept. */
    Corner(ExactPoint exact) {
        this.exact = exact;
        x = exact.coordinates();
        double largest = 0;
        for (double v : x) largest = Math.max(largest, Math.abs(v));
        radius = largest * ULPS + Double.MIN_NORMAL;
    }

    /**
     * The true corner.
     *
     * @param cell one that has it
     * @param index of this corner there
     */
    ExactPoint exact(Polytope cell, int index) {
        ExactPoint known = exact;
        if (known != null) return known;
        BigInteger[][] forms = new BigInteger[x.length][];
        var chosen = new Independent(x.length);
        for (int f = 0; f < cell.facets.length && chosen.size() < x.length; f++)
            if (cell.on(index, f)) {
                BigInteger[] form = cell.facets[f].exact().get();
                if (chosen.add(form)) forms[chosen.size() - 1] = form;
            }
        ExactPoint found = ExactPoint.meet(forms);
        exact = found;
        return found;
    }
}
