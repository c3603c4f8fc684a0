package saddleback.engine.regions;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;

import java.util.List;

/**
 * A network on a slice in float64: its layers' numbers, the slice multiplied into the first layer
 * once. Arrays are owned by this record and never change.
 *
 * @param types what each layer does
 * @param w for each layer its rows, the first layer's over the coordinates u
 * @param b for each layer one number for each row
 * @param dims number of coordinates u
 * @param magnitudes whether these are sizes, for bounds of rounding: every number at least 0
 */
public record SlicedLayers(
        List<GivenLayer> types, double[][][] w, double[][] b, int dims, boolean magnitudes) {

    /**
     * The numbers of a network on x = c + T u.
     *
     * @param slice null for u = x
     */
    public static SlicedLayers of(GivenNetwork network, @Nullable Slice slice) {
        return of(network, slice, false);
    }

    /**
     * Absolute values in place of weights: what the network's sums with them give bounds its own
     * sums and, times the unit roundoff and the number of operations, their rounding (Higham,
     * Accuracy and Stability of Numerical Algorithms, section 3.1).
     *
     * @param slice null for u = x
     */
    public static SlicedLayers magnitudes(GivenNetwork network, @Nullable Slice slice) {
        return of(network, slice, true);
    }

    private static SlicedLayers of(
            GivenNetwork network, @Nullable Slice slice, boolean magnitudes) {
        List<GivenLayer> layers = network.layers();
        double[][][] w = new double[layers.size()][][];
        double[][] b = new double[layers.size()][];
        for (int l = 0; l < w.length; l++) {
            w[l] = layers.get(l).w().toArray(double[][]::new);
            b[l] = layers.get(l).b();
            if (!magnitudes) continue;
            for (int r = 0; r < w[l].length; r++) w[l][r] = sizes(w[l][r]);
            b[l] = sizes(b[l]);
        }
        if (slice != null) fold(slice, w, b, magnitudes);
        int dims = slice == null ? network.inputs() : slice.dims();
        return new SlicedLayers(layers, w, b, dims, magnitudes);
    }

    private static void fold(Slice slice, double[][][] w, double[][] b, boolean magnitudes) {
        double[] c = magnitudes ? sizes(slice.c()) : slice.c();
        double[][] folded = new double[w[0].length][slice.dims()];
        double[] constant = b[0].clone();
        for (int i = 0; i < c.length; i++) {
            double[] t = magnitudes ? sizes(slice.t().get(i)) : slice.t().get(i);
            for (int r = 0; r < folded.length; r++) {
                double factor = w[0][r][i];
                if (factor == 0) continue;
                for (int j = 0; j < t.length; j++) folded[r][j] += factor * t[j];
                constant[r] += factor * c[i];
            }
        }
        w[0] = folded;
        b[0] = constant;
    }

    private static double[] sizes(double[] numbers) {
        double[] sizes = new double[numbers.length];
        for (int i = 0; i < sizes.length; i++) sizes[i] = Math.abs(numbers[i]);
        return sizes;
    }

    /** The number of layers. */
    public int layers() {
        return w.length;
    }

    /** The slope of a (leaky) ReLU unit in a state. */
    public double slope(int layer, int state) {
        if (state == 1) return 1;
        Double slope = types.get(layer).slope();
        return slope == null ? 0 : slope;
    }
}
