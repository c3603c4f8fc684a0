package saddleback.engine.regions.exact;

import saddleback.engine.regions.UnitLayout;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Carries a cell's affine functions forward through a network in integers. Of the cell before only
 * what differs is computed again: a unit of the first layer that changes its state costs a product
 * for each unit of the second, which a backward pass of all outputs does not save. One is used by
 * one thread; which cells were asked for before does not matter for what is found.
 */
public final class ExactForward {
    private final UnitLayout layout;
    private final ExactLayer[] layers;
    private final int width;
    private final BigInteger[][][] z;
    private final BigInteger[][][] h;

    /** What a unit gives now, less what it gave. */
    private record Change(int unit, BigInteger[] by) {}

    /** Of no cell yet. */
    public ExactForward(ExactNetwork network) {
        layout = network.layout();
        layers = network.layers();
        width = network.dims() + 1;
        z = new BigInteger[layers.length][][];
        h = new BigInteger[layers.length][][];
        for (int l = 0; l < layers.length; l++) {
            z[l] = new BigInteger[layout.layer(l).w().size()][];
            for (int r = 0; r < z[l].length; r++) z[l][r] = begin(l, r);
            h[l] = new BigInteger[layout.layer(l).units()][];
            for (int u = 0; u < h[l].length; u++) h[l][u] = zeros();
        }
    }

    private BigInteger[] begin(int layer, int r) {
        BigInteger[] row = layers[layer].row(r);
        if (layer == 0) return row.clone();
        BigInteger[] start = zeros();
        start[width - 1] = row[row.length - 1];
        return start;
    }

    private BigInteger[] zeros() {
        BigInteger[] zeros = new BigInteger[width];
        Arrays.fill(zeros, BigInteger.ZERO);
        return zeros;
    }

    /**
     * The same numbers as {@link ExactNetwork#output}.
     *
     * @param states state of every unit
     * @return live until the next call; not to be written to
     */
    public BigInteger[][] output(byte[] states) {
        List<Change> changes = List.of();
        for (int l = 0; l < layers.length; l++) {
            for (int r = 0; r < z[l].length && !changes.isEmpty(); r++) add(l, r, changes);
            changes = give(l, states);
        }
        return h[layers.length - 1];
    }

    private void add(int layer, int r, List<Change> changes) {
        BigInteger[] row = layers[layer].row(r);
        BigInteger[] sum = z[layer][r];
        for (Change change : changes) {
            BigInteger weight = row[change.unit];
            if (weight.signum() == 0) continue;
            for (int c = 0; c < width; c++)
                if (change.by[c].signum() != 0)
                    sum[c] = sum[c].add(weight.multiply(change.by[c]));
        }
    }

    private List<Change> give(int layer, byte[] states) {
        var changes = new ArrayList<Change>();
        for (int u = 0; u < h[layer].length; u++) {
            BigInteger[] now = zeros();
            layers[layer].give(u, states[layout.firstUnit(layer) + u], z[layer], now);
            BigInteger[] was = h[layer][u];
            if (Arrays.equals(was, now)) continue;
            BigInteger[] by = new BigInteger[width];
            for (int c = 0; c < width; c++) by[c] = now[c].subtract(was[c]);
            changes.add(new Change(u, by));
            h[layer][u] = now;
        }
        return changes;
    }
}
