package saddleback.engine.reparam;

import saddleback.engine.net.Block;
import saddleback.engine.net.Network;

import java.util.List;

/**
 * A layer whose units are read by another layer with weights.
 *
 * @param next the weights that read them, a column a unit
 */
record HiddenLayer(WeightLayer layer, Block next) {

    /**
     * A hidden layer of a network.
     *
     * @param number from 1
     * @param name whom to blame
     */
    static HiddenLayer of(Network network, int number, String name) {
        List<WeightLayer> layers = WeightLayer.of(network);
        if (number >= layers.size())
            throw new IllegalArgumentException(
                    "%s: a hidden layer, at most %d, was %d"
                            .formatted(name, layers.size() - 1, number));
        return new HiddenLayer(layers.get(number - 1), layers.get(number).weights());
    }

    /** Where the parameters stand that enter unit j: all its rows, then its biases. */
    int[] entering(int unit) {
        Block w = layer.weights();
        Block b = layer.bias();
        int pieces = layer.pieces();
        int rows = pieces * w.cols();
        int[] at = new int[rows + (b == null ? 0 : pieces)];
        for (int i = 0; i < at.length; i++)
            at[i] =
                    b == null || i < rows
                            ? w.offset() + unit * rows + i
                            : b.offset() + unit * pieces + i - rows;
        return at;
    }
}
