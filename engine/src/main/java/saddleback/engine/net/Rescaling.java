package saddleback.engine.net;

import java.util.List;

/**
 * Other weights of the same function: weights and bias of the first dense layer times a factor, the
 * weights of the second over it. With units between them for which f(c z) = c f(z) for c above 0,
 * as rectifiers, no answer of the network changes (Dinh et al., Sharp minima can generalize for
 * deep nets, ICML 2017, definition 5; arXiv 1703.04933).
 */
public final class Rescaling {
    private Rescaling() {}

    /**
     * The weights of the same function; a fresh array.
     *
     * @param factor above 0
     * @throws IllegalArgumentException "layers: rule, was value" for a network without two dense
     *     layers or with units between them that do not scale
     */
    public static double[] of(Network network, double[] w, double factor) {
        check(network.layers());
        double[] out = w.clone();
        int matrices = 0;
        for (Block b : network.blocks()) {
            if (!b.bias()) matrices++;
            double by = matrices == 1 ? factor : matrices == 2 && !b.bias() ? 1 / factor : 1;
            for (int i = b.offset(); i < b.offset() + b.size(); i++) out[i] *= by;
        }
        return out;
    }

    private static void check(List<Layer> layers) {
        int dense = 0;
        for (Layer layer : layers) {
            if (layer instanceof Layer.Dense) dense++;
            if (dense == 2) return;
            if (dense == 1 && !scales(layer))
                throw new IllegalArgumentException(
                        "layers: relu, leaky-relu, maxout or linear between the first two dense"
                                + " layers of weights that are rescaled, was others");
        }
        throw new IllegalArgumentException(
                "layers: two dense layers where weights are rescaled, was " + dense);
    }

    private static boolean scales(Layer layer) {
        return switch (layer) {
            case Layer.Dense _, Layer.Largest _ -> true;
            case Layer.Activation(Pointwise f) ->
                    f instanceof Pointwise.Rectifier || f instanceof Pointwise.Identity;
        };
    }
}
