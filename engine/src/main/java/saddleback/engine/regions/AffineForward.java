package saddleback.engine.regions;

import java.util.Arrays;

/**
 * Carries a cell's affine functions forward through a network in float64. One is used by one thread
 * at a time and holds the functions of the cell it last ran for.
 */
public final class AffineForward {
    /** Two coordinates and the constant. */
    private static final int PLANE = 3;

    private final SlicedLayers layers;
    private final int width;
    private final double[][] z;
    private final double[][] h;
    private final byte[] last;
    private boolean ran;

    /** For a network on a slice. */
    public AffineForward(SlicedLayers layers) {
        this.layers = layers;
        width = layers.dims() + 1;
        z = new double[layers.layers()][];
        h = new double[layers.layers()][];
        int units = 0;
        for (int l = 0; l < z.length; l++) {
            z[l] = new double[layers.w()[l].length * width];
            h[l] = new double[layers.types().get(l).units() * width];
            units += layers.types().get(l).units();
        }
        last = new byte[units];
    }

    /**
     * Finds the functions of a cell. Layers before the first whose states differ from those of the
     * cell before are not computed again, so that neighbours are best asked for in their order;
     * what is found never depends on it.
     *
     * @param states holds the state of every unit
     * @param offset where the first unit's is
     */
    public void run(byte[] states, int offset) {
        int first = 0;
        boolean same = ran;
        for (int l = 0; l < z.length; l++) {
            int end = first + layers.types().get(l).units();
            if (!same) sums(l);
            int mismatch = Arrays.mismatch(last, first, end, states, offset + first, offset + end);
            same = same && mismatch < 0;
            if (!same) for (int u = first; u < end; u++) unit(l, u - first, states[offset + u]);
            first = end;
        }
        System.arraycopy(states, offset, last, 0, last.length);
        ran = true;
    }

    /**
     * Finds z of one layer's rows from what the layer before gives, which {@link #give} was last
     * told.
     */
    public void rows(int layer) {
        ran = false;
        sums(layer);
    }

    /**
     * Finds what one layer's units give, from z and their states.
     *
     * @param states of all units of the network; those of other layers are not read
     * @param first the number of the layer's first unit
     */
    public void give(int layer, byte[] states, int first) {
        ran = false;
        for (int u = 0; u < layers.types().get(layer).units(); u++)
            unit(layer, u, states[first + u]);
    }

    /** z of a layer's rows: each its coefficients of u and the constant; overwritten by run. */
    public double[] z(int layer) {
        return z[layer];
    }

    /** What a layer's units give: each its coefficients of u and the constant. */
    public double[] h(int layer) {
        return h[layer];
    }

    private void sums(int l) {
        double[][] w = layers.w()[l];
        int[] used = l == 0 ? new int[0] : used(h[l - 1]);
        Arrays.fill(z[l], 0);
        for (int r = 0; r < w.length; r++) {
            int at = r * width;
            if (l == 0) System.arraycopy(w[r], 0, z[0], at, width - 1);
            else if (width == PLANE) three(w[r], used, h[l - 1], z[l], at);
            else
                for (int j : used)
                    for (int c = 0; c < width; c++)
                        z[l][at + c] += w[r][j] * h[l - 1][j * width + c];
            z[l][at + width - 1] += layers.b()[l][r];
        }
    }

    /** Units that give something; the others add zeros. */
    private int[] used(double[] from) {
        int[] out = new int[from.length / width];
        int n = 0;
        for (int j = 0; j < out.length; j++) {
            boolean zero = true;
            for (int c = 0; c < width; c++) zero &= from[j * width + c] == 0;
            if (!zero) out[n++] = j;
        }
        return Arrays.copyOf(out, n);
    }

    /** The same sums in the same order, of a plane. */
    private static void three(double[] row, int[] used, double[] from, double[] to, int at) {
        double x = 0;
        double y = 0;
        double constant = 0;
        for (int j : used) {
            double factor = row[j];
            x += factor * from[3 * j];
            y += factor * from[3 * j + 1];
            constant += factor * from[3 * j + 2];
        }
        to[at] = x;
        to[at + 1] = y;
        to[at + 2] = constant;
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
