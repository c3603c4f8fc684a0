package saddleback.app.labs.regions.weights;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;

import java.util.ArrayList;
import java.util.List;

/** Networks that differ from others in one row. */
final class Rows {
    private Rows() {}

    /** With another row of a layer, of a maxout unit one of several. */
    static GivenNetwork with(GivenNetwork network, int layer, int row, double[] w, double b) {
        GivenLayer old = network.layers().get(layer);
        List<double[]> rows = new ArrayList<>(old.w());
        rows.set(row, w);
        double[] biases = old.b().clone();
        biases[row] = b;
        List<GivenLayer> layers = new ArrayList<>(network.layers());
        layers.set(layer, new GivenLayer(old.type(), rows, biases, old.rank(), old.slope()));
        return new GivenNetwork(layers);
    }

    /** With another bias. */
    static GivenNetwork with(GivenNetwork network, int layer, int row, double b) {
        return with(network, layer, row, network.layers().get(layer).w().get(row), b);
    }

    /** With another weight. */
    static GivenNetwork with(GivenNetwork network, int layer, int row, int column, double weight) {
        GivenLayer old = network.layers().get(layer);
        double[] w = old.w().get(row).clone();
        w[column] = weight;
        return with(network, layer, row, w, old.b()[row]);
    }
}
