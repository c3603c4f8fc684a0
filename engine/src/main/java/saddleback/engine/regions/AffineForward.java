package saddleback.engine.regions;

import java.util.Arrays;

/**
 * Carries a cell's affine functions forward through a network in float64. One is used by one thread
 * at a time and holds the functions of the cell it last ran for.
 */
public final class AffineForward {
    private final SlicedLayers layers;
    private final int width;
    private final double[][] z;
    private final double[][] h;

    /** For a network on a slice. */
    public AffineForward(SlicedLayers layers) {
        this.layers = layers;
        width = layers.dims() + 1;
        z = new double[layers.layers()][];
        h = new double[layers.layers()][];
        for (int l = 0; l < z.length; l++) {
            z[l] = new double[layers.w()[l].length * width];
            h[l] = new double[layers.types().get(l).units() * width];
        }
    }

    /**
     * Finds the functions of a cell.
     *
     * @param states holds the state of every unit
     * @param offset where the first unit's is
     */
    public void run(byte[] states, int offset) {
        int first = offset;
        for (int l = 0; l < z.length; l++) {
            rows(l);
            int units = layers.types().get(l).units();
            for (int u = 0; u < units; u++) unit(l, u, states[first + u]);
            first += units;
        }
    }

    /** z of a layer's rows: each its coefficients of u and the constant; overwritten by run. */
    public double[] z(int layer) {
        return z[layer];
    }

    /** What a layer's units give: each its coefficients of u and the constant. */
    public double[] h(int layer) {
        return h[layer];
    }

    private void rows(int l) {
        double[][] w = layers.w()[l];
        Arrays.fill(z[l], 0);
        for (int r = 0; r < w.length; r++) {
            int at = r * width;
            double[] row = w[r];
            if (l == 0) System.arraycopy(row, 0, z[0], at, width - 1);
            else
                for (int j = 0; j < row.length; j++)
                    if (row[j] != 0)
                        for (int c = 0; c < width; c++)
                            z[l][at + c] += row[j] * h[l - 1][j * width + c];
            z[l][at + width - 1] += layers.b()[l][r];
        }
    }

    private void unit(int l, int u, int state) {
        int to = u * width;
        switch (layers.types().get(l).type()) {
            case RELU, LEAKY_RELU -> {
                double slope = layers.slope(l, state);
                for (int c = 0; c < width; c++)
                    h[l][to + c] = slope == 0 ? 0 : slope * z[l][to + c];
            }
            case HARD_TANH -> {
                if (state == 1) System.arraycopy(z[l], to, h[l], to, width);
                else {
                    Arrays.fill(h[l], to, to + width, 0);
                    h[l][to + width - 1] = state == 0 && !layers.magnitudes() ? -1 : 1;
                }
            }
            case MAXOUT -> {
                int rank = layers.w()[l].length / layers.types().get(l).units();
                System.arraycopy(z[l], (u * rank + state) * width, h[l], to, width);
            }
            case LINEAR -> System.arraycopy(z[l], to, h[l], to, width);
        }
    }
}
