package saddleback.app.labs.regions;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Slice;
import saddleback.engine.regions.UnitLayout;

import java.util.Arrays;
import java.util.List;

/**
 * The affine map of a network on its cells, in floating point, for pictures. Layers below the first
 * one whose states differ from those of the cell asked before are not computed again, so that cells
 * are best asked in their order. Cost of a cell whose states all differ: that of the network at
 * dims + 1 inputs.
 */
public final class AffineMaps {
    private final List<GivenLayer> layers;
    private final UnitLayout layout;
    private final Cells cells;
    private final int columns;
    private final double[][] z;
    private final double[][] h;
    private final double[] input;
    private int known = -1;

    public AffineMaps(GivenNetwork network, @Nullable Slice slice, Cells cells) {
        layers = network.layers();
        layout = new UnitLayout(network);
        this.cells = cells;
        columns = cells.dims() + 1;
        z = new double[layers.size()][];
        h = new double[layers.size()][];
        for (int l = 0; l < layers.size(); l++) {
            z[l] = new double[layers.get(l).w().size() * columns];
            h[l] = new double[layers.get(l).units() * columns];
        }
        input = input(network.inputs(), slice);
    }

    private double[] input(int inputs, @Nullable Slice slice) {
        double[] x = new double[inputs * columns];
        for (int i = 0; i < inputs; i++) {
            if (slice == null) x[i * columns + i] = 1;
            else {
                System.arraycopy(slice.t().get(i), 0, x, i * columns, columns - 1);
                x[i * columns + columns - 1] = slice.c()[i];
            }
        }
        return x;
    }

    /** Coordinates of the cut and one for the constant. */
    public int columns() {
        return columns;
    }

    /** Outputs of the network. */
    public int outputs() {
        return layers.getLast().units();
    }

    /**
     * A cell's map: for each output the factors of the coordinates, then the constant.
     *
     * @return valid until the next call, not to be changed
     */
    public double[] at(int cell) {
        int from = known < 0 ? 0 : differing(cell);
        if (known < 0) weigh(0, input);
        for (int l = from; l < layers.size(); l++) {
            apply(l, cell);
            if (l + 1 < layers.size()) weigh(l + 1, h[l]);
        }
        known = cell;
        return h[layers.size() - 1];
    }

    /** The value of one output of a map at a point of the cut. */
    public double value(double[] map, int output, double x, double y) {
        int at = output * columns;
        return map[at] * x + map[at + 1] * y + map[at + 2];
    }

    private int differing(int cell) {
        int units = layout.units();
        int a =
                Arrays.mismatch(
                        cells.states(),
                        known * units,
                        (known + 1) * units,
                        cells.states(),
                        cell * units,
                        (cell + 1) * units);
        return a < 0 ? layers.size() : layout.layerOf(a);
    }

    /** z = W h + b of a layer, passing over inputs that are zero on the whole cell. */
    private void weigh(int layer, double[] from) {
        GivenLayer l = layers.get(layer);
        int[] used = used(from);
        double[] to = z[layer];
        for (int r = 0; r < l.w().size(); r++) {
            double[] row = l.w().get(r);
            int at = r * columns;
            Arrays.fill(to, at, at + columns, 0);
            for (int k : used)
                for (int j = 0; j < columns; j++) to[at + j] += row[k] * from[k * columns + j];
            to[at + columns - 1] += l.b()[r];
        }
    }

    private int[] used(double[] from) {
        int[] out = new int[from.length / columns];
        int n = 0;
        for (int k = 0; k < out.length; k++) {
            boolean zero = true;
            for (int j = 0; j < columns; j++) zero &= from[k * columns + j] == 0;
            if (!zero) out[n++] = k;
        }
        return Arrays.copyOf(out, n);
    }

    private void apply(int layer, int cell) {
        GivenLayer l = layers.get(layer);
        int states = cell * layout.units() + layout.firstUnit(layer);
        for (int u = 0; u < l.units(); u++) {
            byte state = cells.states()[states + u];
            switch (l.type()) {
                case RELU -> copy(layer, u, u, state);
                case LEAKY_RELU ->
                        copy(layer, u, u, state == 1 || l.slope() == null ? 1 : l.slope());
                case HARD_TANH -> {
                    copy(layer, u, u, state == 1 ? 1 : 0);
                    if (state != 1) h[layer][(u + 1) * columns - 1] = state - 1;
                }
                case MAXOUT -> copy(layer, u, u * layout.states(layer) + state, 1);
                case LINEAR -> copy(layer, u, u, 1);
            }
        }
    }

    private void copy(int layer, int unit, int row, double factor) {
        for (int j = 0; j < columns; j++)
            h[layer][unit * columns + j] = factor == 0 ? 0 : factor * z[layer][row * columns + j];
    }
}
