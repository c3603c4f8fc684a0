package saddleback.engine.given;

import java.util.List;

/**
 * A network in numbers, first layer to last.
 *
 * @param layers at least one, each with as many inputs as the one before has units
 */
public record GivenNetwork(List<GivenLayer> layers) {

    /** Checks that the layers fit together. */
    public GivenNetwork {
        layers = List.copyOf(layers);
        if (layers.isEmpty())
            throw new IllegalArgumentException("layers: at least 1 layer, was an empty list");
        for (int i = 1; i < layers.size(); i++) {
            int units = layers.get(i - 1).units();
            if (layers.get(i).inputs() != units)
                throw new IllegalArgumentException(
                        "layers[%d]: %d columns of W as the layer before has units, was %d"
                                .formatted(i, units, layers.get(i).inputs()));
        }
    }

    /** Columns of the first layer. */
    public int inputs() {
        return layers.getFirst().inputs();
    }

    /** Units of the last layer. */
    public int outputs() {
        return layers.getLast().units();
    }
}
