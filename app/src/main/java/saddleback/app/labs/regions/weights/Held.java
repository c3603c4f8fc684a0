package saddleback.app.labs.regions.weights;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;

/**
 * The row of weights that is in hand.
 *
 * @param layer among all layers, from 0
 * @param unit in the layer, from 0
 * @param piece of a maxout unit, from 0; else 0
 */
record Held(int layer, int unit, int piece) {

    /** The row in W. */
    int row(GivenNetwork network) {
        return unit * pieces(network) + piece;
    }

    /** Rows of the unit. */
    int pieces(GivenNetwork network) {
        GivenLayer of = network.layers().get(layer);
        return of.w().size() / of.units();
    }

    /** Its weights, not to be changed. */
    double[] weights(GivenNetwork network) {
        return network.layers().get(layer).w().get(row(network));
    }

    /** Its bias. */
    double bias(GivenNetwork network) {
        return network.layers().get(layer).b()[row(network)];
    }
}
