package saddleback.engine.net;

import saddleback.engine.settings.Setting;

import java.util.List;

/**
 * The layers of a network, first to last; the number of inputs comes from the data.
 *
 * @param layers at least one
 */
public record NetworkSettings(
        @Setting("Layers from the input to the output") List<LayerSettings> layers) {

    /** Checks that there is a layer. */
    public NetworkSettings {
        layers = List.copyOf(layers);
        if (layers.isEmpty())
            throw new IllegalArgumentException("layers: at least 1 layer, was an empty list");
    }
}
