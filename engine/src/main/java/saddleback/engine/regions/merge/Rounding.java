package saddleback.engine.regions.merge;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Slice;
import saddleback.engine.regions.SlicedLayers;

/**
 * Bounds of the rounding of sums through a network, for all cells at once.
 *
 * @param unit error over size of any sum through the whole network; infinite where numbers may
 *     overflow or vanish on the way, so that nothing is decided by float64
 * @param factor for each layer and unit a bound of the rounding of its backward factor on any cell
 * @param map the same of the affine map's coefficients
 */
record Rounding(double unit, double[][] factor, double[] map) {
    private static final double SAFETY = 1.25;
    private static final int RANGE = 1000;

    static Rounding of(
            GivenNetwork network, @Nullable Slice slice, SlicedLayers magnitudes, double[] probe) {
        int operations = slice == null ? 0 : slice.c().length + 4;
        for (GivenLayer layer : network.layers()) operations += layer.inputs() + layer.units() + 4;
        double unit =
                tame(network, slice) ? SAFETY * operations * 0x1p-53 : Double.POSITIVE_INFINITY;
        double[][] most = new double[magnitudes.layers()][];
        double[] map = new double[magnitudes.dims() + 1];
        int last = most.length - 1;
        most[last] = probe;
        for (int l = last; l >= 0; l--) {
            double[] into = l == 0 ? map : new double[magnitudes.types().get(l - 1).units()];
            if (l > 0) most[l - 1] = into;
            layer(magnitudes, l, most[l], into, map);
        }
        double[][] factor = new double[most.length][];
        for (int l = 0; l <= last; l++) factor[l] = scaled(most[l], unit);
        return new Rounding(unit, factor, scaled(map, unit));
    }

    private static void layer(
            SlicedLayers magnitudes, int l, double[] most, double[] into, double[] map) {
        double[][] w = magnitudes.w()[l];
        int rank = w.length / most.length;
        for (int u = 0; u < most.length; u++) {
            double constant = 1;
            for (int r = u * rank; r < (u + 1) * rank; r++)
                constant = Math.max(constant, magnitudes.b()[l][r]);
            map[map.length - 1] += most[u] * constant;
            for (int j = 0; j < w[0].length; j++) {
                double weight = 0;
                for (int r = u * rank; r < (u + 1) * rank; r++) weight = Math.max(weight, w[r][j]);
                into[j] += most[u] * weight;
            }
        }
    }

    private static double[] scaled(double[] sizes, double unit) {
        double[] scaled = new double[sizes.length];
        for (int i = 0; i < sizes.length; i++)
            scaled[i] = Double.isInfinite(unit) ? unit : sizes[i] * unit;
        return scaled;
    }

    /** Whether no product of numbers through all layers leaves the range of normal numbers. */
    private static boolean tame(GivenNetwork network, @Nullable Slice slice) {
        int low = 0;
        int high = 0;
        for (GivenLayer layer : network.layers()) {
            Range range = new Range();
            for (double[] row : layer.w()) range.add(row);
            range.add(layer.b());
            if (layer.slope() != null) range.add(layer.slope());
            low += 2 * range.low;
            high += range.high + Integer.SIZE - Integer.numberOfLeadingZeros(layer.inputs());
        }
        if (slice != null) {
            Range range = new Range();
            for (double[] row : slice.t()) range.add(row);
            range.add(slice.c());
            low += range.low;
            high += range.high + Integer.SIZE - Integer.numberOfLeadingZeros(slice.c().length);
        }
        return low > -RANGE && high < RANGE;
    }

    /** The exponents of numbers other than 0. */
    private static final class Range {
        private int low;
        private int high;

        private void add(double... numbers) {
            for (double v : numbers)
                if (v != 0) {
                    low = Math.min(low, Math.getExponent(v));
                    high = Math.max(high, Math.getExponent(v) + 1);
                }
        }
    }
}
