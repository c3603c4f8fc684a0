package saddleback.engine.labs.surface;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Block;
import saddleback.engine.net.Network;

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
            case MODEL -> scale(w, d, 0, d.length);
            case LAYER -> {
                for (Block b : network.blocks()) scale(w, d, b.offset(), b.size());
            }
            case FILTER -> {
                for (Block b : network.blocks())
                    for (int row = 0; row < b.rows(); row++)
                        scale(w, d, b.offset() + row * b.cols(), b.cols());
            }
        }
    }

    private static void scale(double[] w, double[] d, int from, int n) {
        double own = Math.sqrt(Vectors.dot(d, from, d, from, n));
        if (own == 0) return;
        double factor = Math.sqrt(Vectors.dot(w, from, w, from, n)) / own;
        for (int i = from; i < from + n; i++) d[i] *= factor;
    }
}
