package saddleback.engine.net;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A network at its weights as a network in numbers, and the other way round. Nothing is rounded:
 * both have the same float64 numbers.
 */
public final class GivenForm {
    private static final String KINDS =
            "piecewise linear (relu, leaky-relu, hard-tanh, maxout, linear)";

    private GivenForm() {}

    /**
     * The network in numbers: each dense layer with the activation after it, a linear one where
     * there is none; an activation that follows no dense layer gets the identity before it.
     *
     * @param weights flat parameters, copied
     * @throws IllegalArgumentException "network.layers[i]: rule, was kind" for a layer that is not
     *     piecewise linear, i as in the experiment
     */
    public static GivenNetwork of(Network network, double[] weights) {
        if (weights.length != network.size())
            throw new IllegalArgumentException(
                    "weights: %d numbers, was %d".formatted(network.size(), weights.length));
        var made = new Making(network, weights);
        int written = -1;
        for (Layer layer : network.layers()) {
            if (!(layer instanceof Layer.Largest)) written++;
            made.add(layer, written);
        }
        return made.network();
    }

    /** The flat parameters of the network that has these numbers, a new array. */
    public static double[] weights(GivenNetwork numbers) {
        var parts = new ArrayList<double[]>();
        for (GivenLayer layer : numbers.layers()) {
            parts.addAll(layer.w());
            parts.add(layer.b());
        }
        double[] flat = new double[parts.stream().mapToInt(p -> p.length).sum()];
        int at = 0;
        for (double[] p : parts) {
            System.arraycopy(p, 0, flat, at, p.length);
            at += p.length;
        }
        return flat;
    }

    /** The layers so far, and the affine map that waits for its activation. */
    private static final class Making {
        private final Network network;
        private final double[] weights;
        private final List<GivenLayer> layers = new ArrayList<>();
        private int block;
        private int width;
        private @Nullable List<double[]> w;
        private double[] b = {};

        Making(Network network, double[] weights) {
            this.network = network;
            this.weights = weights;
            width = network.inputs();
        }

        void add(Layer layer, int written) {
            switch (layer) {
                case Layer.Dense d -> {
                    if (w != null) end(GivenLayer.Type.LINEAR, null, null);
                    read(d);
                }
                case Layer.Activation(Pointwise f) -> activation(f, written);
                case Layer.Largest(int pieces) -> end(GivenLayer.Type.MAXOUT, pieces, null);
            }
            width = layer.outputs(width);
        }

        GivenNetwork network() {
            if (w != null || layers.isEmpty()) end(GivenLayer.Type.LINEAR, null, null);
            return new GivenNetwork(layers);
        }

        private void read(Layer.Dense d) {
            Block m = network.blocks().get(block++);
            var rows = new ArrayList<double[]>();
            for (int r = 0; r < m.rows(); r++) {
                int from = m.offset() + r * m.cols();
                rows.add(Arrays.copyOfRange(weights, from, from + m.cols()));
            }
            w = rows;
            b = new double[d.out()];
            if (!d.bias()) return;
            Block bias = network.blocks().get(block++);
            System.arraycopy(weights, bias.offset(), b, 0, b.length);
        }

        private void activation(Pointwise f, int written) {
            switch (f) {
                case Pointwise.Rectifier(double slope) -> {
                    if (slope == 0) end(GivenLayer.Type.RELU, null, null);
                    else end(GivenLayer.Type.LEAKY_RELU, null, slope);
                }
                case Pointwise.HardTanh _ -> end(GivenLayer.Type.HARD_TANH, null, null);
                case Pointwise.Identity _ -> {}
                case Pointwise.Tanh _ -> throw wrong(written, "tanh");
                case Pointwise.Sigmoid _ -> throw wrong(written, "sigmoid");
                case Pointwise.Softplus _ -> throw wrong(written, "softplus");
                case Pointwise.Gelu _ -> throw wrong(written, "gelu");
            }
        }

        private void end(GivenLayer.Type type, @Nullable Integer rank, @Nullable Double slope) {
            if (w == null) identity();
            layers.add(new GivenLayer(type, Objects.requireNonNull(w), b, rank, slope));
            w = null;
        }

        private void identity() {
            var rows = new ArrayList<double[]>();
            for (int i = 0; i < width; i++) {
                double[] row = new double[width];
                row[i] = 1;
                rows.add(row);
            }
            w = rows;
            b = new double[width];
        }

        private static IllegalArgumentException wrong(int written, String kind) {
            return new IllegalArgumentException(
                    "network.layers[%d]: %s, was %s".formatted(written, KINDS, kind));
        }
    }
}
