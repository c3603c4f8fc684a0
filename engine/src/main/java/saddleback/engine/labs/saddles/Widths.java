package saddleback.engine.labs.saddles;

import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.problem.Problem;

import java.util.ArrayList;
import java.util.List;

/** The same problem with another number of hidden units. */
final class Widths {
    private Widths() {}

    /**
     * The number of units of the first layer that has any.
     *
     * @throws IllegalArgumentException where that is the layer of outputs
     */
    static int of(Problem problem) {
        if (problem.network().given().isPresent())
            throw new IllegalArgumentException(
                    "settings.study.race.widths: none for a network in numbers, was some");
        List<LayerSettings> layers = problem.network().layers();
        return switch (layers.get(hidden(layers))) {
            case LayerSettings.Dense d -> d.units();
            case LayerSettings.Maxout m -> m.units();
            default -> throw new IllegalStateException("a layer without units");
        };
    }

    /** The problem with so many units there. */
    static Problem with(Problem problem, int units) {
        List<LayerSettings> layers = new ArrayList<>(problem.network().layers());
        int first = hidden(layers);
        layers.set(
                first,
                switch (layers.get(first)) {
                    case LayerSettings.Dense d -> new LayerSettings.Dense(units, d.bias());
                    case LayerSettings.Maxout m -> new LayerSettings.Maxout(units, m.pieces());
                    default -> throw new IllegalStateException("a layer without units");
                });
        return new Problem(
                problem.data(),
                NetworkSettings.of(layers),
                problem.loss(),
                problem.decay(),
                problem.weights());
    }

    private static int hidden(List<LayerSettings> layers) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < layers.size(); i++)
            if (layers.get(i) instanceof LayerSettings.Dense
                    || layers.get(i) instanceof LayerSettings.Maxout) {
                if (first < 0) first = i;
                last = i;
            }
        if (first == last)
            throw new IllegalArgumentException(
                    "settings.study.race.widths: none for a network without a hidden layer, was"
                            + " some");
        return first;
    }
}
