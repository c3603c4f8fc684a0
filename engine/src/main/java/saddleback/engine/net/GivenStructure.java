package saddleback.engine.net;

import saddleback.engine.given.GivenLayer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The layers of a network that is given in numbers. */
final class GivenStructure {
    private GivenStructure() {}

    static List<LayerSettings> of(List<GivenLayer> numbers) {
        var layers = new ArrayList<LayerSettings>();
        for (GivenLayer g : numbers) {
            if (g.type() == GivenLayer.Type.MAXOUT) {
                layers.add(new LayerSettings.Maxout(g.units(), Objects.requireNonNull(g.rank())));
                continue;
            }
            layers.add(new LayerSettings.Dense(g.units(), true));
            switch (g.type()) {
                case RELU -> layers.add(new LayerSettings.Relu());
                case LEAKY_RELU ->
                        layers.add(new LayerSettings.LeakyRelu(Objects.requireNonNull(g.slope())));
                case HARD_TANH -> layers.add(new LayerSettings.HardTanh());
                case MAXOUT, LINEAR -> {}
            }
        }
        return layers;
    }
}
