package saddleback.engine.labs.surface;

import saddleback.engine.net.Block;
import saddleback.engine.net.Network;
import saddleback.engine.slice.WeightLengths;

/** Scales a random direction to the weights it starts from. */
final class Scaling {
    private Scaling() {}

    /** Changes d in place: biases to rest if they do not move, the others by the normalisation. */
    static void apply(Directions.Random how, Network network, double[] w, double[] d) {
        for (Block b : network.blocks())
            if (b.bias() && !how.biases())
                java.util.Arrays.fill(d, b.offset(), b.offset() + b.size(), 0);
        switch (how.normalize()) {
            case NONE -> {}
            case MODEL -> WeightLengths.take(w, d, 0, d.length);
            case LAYER -> {
                for (Block b : network.blocks())
                    WeightLengths.take(w, d, b.offset(), b.size());
            }
            case FILTER -> WeightLengths.takeByFilters(network, w, d);
        }
    }
}
