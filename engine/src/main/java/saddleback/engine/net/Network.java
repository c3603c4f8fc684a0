package saddleback.engine.net;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A feed-forward network: layers, and where their parameters stand in the flat vector (layer by
 * layer, weight row-major as PyTorch stores it, then bias).
 *
 * @param inputs columns of the data
 * @param outputs columns of the last layer
 * @param blocks the parameter matrices in order
 */
public record Network(List<Layer> layers, int inputs, int outputs, List<Block> blocks) {

    /** Copies the lists. */
    public Network {
        layers = List.copyOf(layers);
        blocks = List.copyOf(blocks);
    }

    /** The network that the settings describe, for data of {@code inputs} features. */
    public static Network of(NetworkSettings settings, int inputs) {
        var layers = new ArrayList<Layer>();
        var blocks = new ArrayList<Block>();
        int width = inputs;
        int offset = 0;
        List<LayerSettings> written = settings.layers();
        for (int i = 0; i < written.size(); i++) {
            for (Layer layer : layersOf(written.get(i), width)) {
                layers.add(layer);
                List<int[]> shapes = layer.shapes();
                for (int s = 0; s < shapes.size(); s++) {
                    int[] shape = shapes.get(s);
                    boolean bias = s == 1;
                    blocks.add(
                            new Block(
                                    i + (bias ? ".bias" : ".weight"),
                                    offset,
                                    shape[0],
                                    shape[1],
                                    bias));
                    offset = Math.addExact(offset, Math.multiplyExact(shape[0], shape[1]));
                }
                width = layer.outputs(width);
            }
        }
        return new Network(layers, inputs, width, blocks);
    }

    private static List<Layer> layersOf(LayerSettings settings, int in) {
        return switch (settings) {
            case LayerSettings.Dense d -> List.of(new Layer.Dense(in, d.units(), d.bias()));
            case LayerSettings.Relu _ -> activation(new Pointwise.Rectifier(0));
            case LayerSettings.LeakyRelu r -> activation(new Pointwise.Rectifier(r.slope()));
            case LayerSettings.HardTanh _ -> activation(new Pointwise.HardTanh());
            case LayerSettings.Tanh _ -> activation(new Pointwise.Tanh());
            case LayerSettings.Sigmoid _ -> activation(new Pointwise.Sigmoid());
            case LayerSettings.Softplus _ -> activation(new Pointwise.Softplus());
            case LayerSettings.Gelu _ -> activation(new Pointwise.Gelu());
            case LayerSettings.Linear _ -> activation(new Pointwise.Identity());
            case LayerSettings.Maxout m ->
                    List.of(
                            new Layer.Dense(in, m.units() * m.pieces(), true),
                            new Layer.Largest(m.pieces()));
        };
    }

    private static List<Layer> activation(Pointwise f) {
        return List.of(new Layer.Activation(f));
    }

    /** The slope below 0 of the rectifier that layer {@code index} is; empty if it is none. */
    public OptionalDouble rectifier(int index) {
        return index < layers.size()
                        && layers.get(index) instanceof Layer.Activation(Pointwise f)
                        && f instanceof Pointwise.Rectifier(double slope)
                ? OptionalDouble.of(slope)
                : OptionalDouble.empty();
    }

    /** Whether every layer is linear piece by piece. */
    public boolean linearPieces() {
        return layers.stream()
                .allMatch(
                        layer ->
                                switch (layer) {
                                    case Layer.Dense _, Layer.Largest _ -> true;
                                    case Layer.Activation a -> a.f().linearPieces();
                                });
    }

    /** The number of parameters. */
    public int size() {
        return blocks.isEmpty() ? 0 : blocks.getLast().offset() + blocks.getLast().size();
    }

    /** The sum of the widths of the input and of every layer's output: numbers kept per example. */
    public int totalWidth() {
        int total = inputs;
        int width = inputs;
        for (Layer layer : layers) {
            width = layer.outputs(width);
            total += width;
        }
        return total;
    }
}
