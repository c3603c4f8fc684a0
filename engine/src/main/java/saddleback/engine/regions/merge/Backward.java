package saddleback.engine.regions.merge;

import saddleback.engine.regions.SlicedLayers;

import java.util.Arrays;

/**
 * How one weighted sum of the outputs depends on what each unit gives on a cell, and its affine map
 * there, by one backward pass in float64.
 */
final class Backward {
    private final SlicedLayers layers;
    private final double[][] factor;
    private final double[] map;

    /**
     * For a network on a slice.
     *
     * @param probe weight of each output
     */
    Backward(SlicedLayers layers, double[] probe) {
        this.layers = layers;
        factor = new double[layers.layers()][];
        for (int l = 0; l < factor.length; l++)
            factor[l] = new double[layers.types().get(l).units()];
        System.arraycopy(probe, 0, factor[factor.length - 1], 0, probe.length);
        map = new double[layers.dims() + 1];
    }

    /** Runs for the cell whose states begin at an offset. */
    void run(byte[] states, int offset) {
        Arrays.fill(map, 0);
        int first = offset;
        for (double[] f : factor) first += f.length;
        for (int l = factor.length - 1; l >= 0; l--) {
            first -= factor[l].length;
            double[] into = l == 0 ? map : factor[l - 1];
            if (l > 0) Arrays.fill(into, 0);
            for (int u = 0; u < factor[l].length; u++)
                if (factor[l][u] != 0) unit(l, u, states[first + u], into);
        }
    }

    /** The factor of each unit of a layer while all later units keep their states. */
    double[] factor(int layer) {
        return factor[layer];
    }

    /** Coefficients of u and the constant. */
    double[] map() {
        return map;
    }

    private void unit(int l, int u, int state, double[] into) {
        double f = factor[l][u];
        switch (layers.types().get(l).type()) {
            case RELU, LEAKY_RELU -> {
                double slope = layers.slope(l, state);
                if (slope != 0) row(l, u, slope * f, into);
            }
            case HARD_TANH -> {
                if (state == 1) row(l, u, f, into);
                else map[map.length - 1] += state == 0 && !layers.magnitudes() ? -f : f;
            }
            case MAXOUT -> row(l, u * (layers.w()[l].length / factor[l].length) + state, f, into);
            case LINEAR -> row(l, u, f, into);
        }
    }

    private void row(int l, int r, double f, double[] into) {
        double[] row = layers.w()[l][r];
        for (int j = 0; j < row.length; j++) into[j] += f * row[j];
        map[map.length - 1] += f * layers.b()[l][r];
    }
}
