package saddleback.engine.labs.patterns;

import java.util.ArrayList;
import java.util.List;

import saddleback.engine.net.Block;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;

/**
 * A network with two more units in its first layer, into which and out of which all weights are 0:
 * the same function, wherever the two biases stand.
 *
 * @param weights its flat parameters
 * @param moved the parameter of each idle unit that moves without any effect: its bias or, without
 *     biases, its first weight
 */
record IdleUnits(Network network, double[] weights, int[] moved) {
    private static final int UNITS = 2;

    /**
     * Of a network with a hidden layer.
     *
     * @param layers as the network was written
     * @param w its flat parameters, not changed
     */
    static IdleUnits of(List<LayerSettings> layers, Network network, double[] w) {
        var wider = new ArrayList<>(layers);
        int pieces = 1;
        switch (layers.getFirst()) {
            case LayerSettings.Dense d ->
                    wider.set(0, new LayerSettings.Dense(d.units() + UNITS, d.bias()));
            case LayerSettings.Maxout m -> {
                wider.set(0, new LayerSettings.Maxout(m.units() + UNITS, m.pieces()));
                pieces = m.pieces();
            }
            default -> throw new IllegalArgumentException("layers[0]: dense or maxout, was other");
        }
        Network made = Network.of(NetworkSettings.of(wider), network.inputs());
        double[] weights = new double[made.size()];
        for (int b = 0; b < network.blocks().size(); b++)
            copy(network.blocks().get(b), w, made.blocks().get(b), weights);
        return new IdleUnits(made, weights, moved(network, made, pieces));
    }

    private static void copy(Block from, double[] w, Block to, double[] into) {
        for (int row = 0; row < from.rows(); row++)
            System.arraycopy(
                    w,
                    from.offset() + row * from.cols(),
                    into,
                    to.offset() + row * to.cols(),
                    from.cols());
    }

    private static int[] moved(Network network, Network made, int pieces) {
        Block weight = made.blocks().get(0);
        Block next = made.blocks().get(1);
        int old = network.blocks().getFirst().rows();
        int[] moved = new int[UNITS];
        for (int u = 0; u < UNITS; u++) {
            int row = old + u * pieces;
            moved[u] = next.bias() ? next.offset() + row : weight.offset() + row * weight.cols();
        }
        return moved;
    }
}
