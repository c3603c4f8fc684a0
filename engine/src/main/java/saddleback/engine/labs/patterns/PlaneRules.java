package saddleback.engine.labs.patterns;

import saddleback.engine.net.Layer;
import saddleback.engine.net.Network;

/** What planes through a network's weights need of it, asked before those are trained. */
final class PlaneRules {
    private PlaneRules() {}

    /**
     * Checks the first layer, whose products are formed for a whole plane at once.
     *
     * @throws IllegalArgumentException "problem.network: rule, was value"
     */
    static void check(Network network) {
        if (!(network.layers().getFirst() instanceof Layer.Dense))
            throw new IllegalArgumentException(
                    "problem.network: dense or maxout as layer 1, was another layer");
    }
}
