package saddleback.engine.reparam;

import org.jspecify.annotations.Nullable;

import saddleback.engine.net.Block;
import saddleback.engine.net.Layer;
import saddleback.engine.net.Network;
import saddleback.engine.net.Pointwise;

import java.util.ArrayList;
import java.util.List;

/**
 * A layer with weights: where its parameters stand, and what its units do with their sums.
 *
 * @param number from 1
 * @param weights rows are the affine functions of its units, a unit's neighbouring ones together
 * @param bias null for none
 * @param pieces affine functions of each unit: 1, more for maxout
 * @param scales whether everything between this layer and the next one with weights, or the end,
 *     has f(c z) = c f(z) for c above 0
 */
public record WeightLayer(
        int number, Block weights, @Nullable Block bias, int pieces, boolean scales) {

    /** The layers with weights of a network, in order. */
    public static List<WeightLayer> of(Network network) {
        var found = new ArrayList<WeightLayer>();
        int block = 0;
        for (Layer layer : network.layers()) {
            if (layer instanceof Layer.Dense dense) {
                Block weights = network.blocks().get(block);
                Block bias = dense.bias() ? network.blocks().get(block + 1) : null;
                block += layer.shapes().size();
                found.add(new WeightLayer(found.size() + 1, weights, bias, 1, true));
            } else if (!found.isEmpty()) found.add(found.removeLast().before(layer));
        }
        return List.copyOf(found);
    }

    private WeightLayer before(Layer next) {
        return switch (next) {
            case Layer.Largest(int more) ->
                    new WeightLayer(number, weights, bias, pieces * more, scales);
            case Layer.Activation(Pointwise f) ->
                    new WeightLayer(number, weights, bias, pieces, scales && scales(f));
            case Layer.Dense _ -> throw new IllegalStateException("a layer with weights");
        };
    }

    private static boolean scales(Pointwise f) {
        return f instanceof Pointwise.Rectifier || f instanceof Pointwise.Identity;
    }

    /** The number of units. */
    public int units() {
        return weights.rows() / pieces;
    }

    /**
     * Refuses layers whose units do not let a factor through.
     *
     * @param layers all but the last must
     * @param name whom to blame
     */
    static void requireScaling(List<WeightLayer> layers, String name) {
        for (WeightLayer l : layers.subList(0, Math.max(0, layers.size() - 1)))
            l.requireScaling(name);
    }

    /** Refuses a layer whose units do not let a factor through. */
    void requireScaling(String name) {
        if (!scales)
            throw new IllegalArgumentException(
                    ("%s: relu, leaky-relu, maxout or linear after layer %d with weights"
                                    + " (permutation, weight-norm, power-map and radial-map suit"
                                    + " any), was others")
                            .formatted(name, number));
    }
}
