package saddleback.engine.reparam;

import java.util.Arrays;
import java.util.List;

/** What the theorems' constructions ask of a network. */
final class OwnParameters {
    private OwnParameters() {}

    /**
     * The layers of a network in its own parameters, at least two, that let factors through.
     *
     * @param name whom to blame
     */
    static List<WeightLayer> layers(Place place, String name) {
        if (!(place.parametrisation() instanceof Identity))
            throw new IllegalArgumentException(
                    name + ": the network's own parameters before it, was other coordinates");
        List<WeightLayer> layers = WeightLayer.of(place.network());
        if (layers.size() < 2)
            throw new IllegalArgumentException(
                    "%s: at least 2 layers with weights, was %d".formatted(name, layers.size()));
        WeightLayer.requireScaling(layers, name);
        return layers;
    }

    /** A factor for a layer, from 0, and its inverse for the next one, or the one before the last. */
    static AlphaScale pair(int layers, int layer, double factor) {
        double[] factors = new double[layers];
        Arrays.fill(factors, 1);
        factors[layer] = factor;
        factors[layer == layers - 1 ? layer - 1 : layer + 1] = 1 / factor;
        return new AlphaScale(factors);
    }
}
