package saddleback.engine.slice;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Block;
import saddleback.engine.net.Network;

/** Gives parts of a direction the lengths of the same parts of the weights it starts from. */
public final class WeightLengths {
    private WeightLengths() {}

    /**
     * Filter normalisation: each row of a weight matrix, the weights into one unit, gets the norm
     * of its counterpart, a bias vector as a whole (Li et al., Visualizing the Loss Landscape of
     * Neural Nets, NeurIPS 2018, section 4).
     *
     * @param w flat parameters of the network, not changed
     * @param d changed in place
     */
    public static void takeByFilters(Network network, double[] w, double[] d) {
        for (Block b : network.blocks())
            for (int row = 0; row < b.rows(); row++)
                take(w, d, b.offset() + row * b.cols(), b.cols());
    }

    /** Gives n numbers of d the norm of those of w; nothing happens where d is 0. */
    public static void take(double[] w, double[] d, int from, int n) {
        double own = Math.sqrt(Vectors.dot(d, from, d, from, n));
        if (own == 0) return;
        double factor = Math.sqrt(Vectors.dot(w, from, w, from, n)) / own;
        for (int i = from; i < from + n; i++) d[i] *= factor;
    }
}
