package saddleback.engine.critical;

import org.jspecify.annotations.Nullable;

import saddleback.engine.net.Block;
import saddleback.engine.net.Layer;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;

import java.util.List;

/**
 * When two weight vectors are the same point of an objective but for its symmetries. Known are, for
 * networks of dense layers with element-by-element functions between them:
 *
 * <ul>
 *   <li>exchanging the units of a hidden layer,
 *   <li>the sign of a unit whose function is odd (tanh, linear),
 *   <li>without decay, a factor above 0 on the weights into a unit that scales (relu, leaky relu,
 *       linear) and its reciprocal on those out of it,
 *   <li>without decay and with cross-entropy, adding one number to all outputs: one for the bias
 *       and one for each unit that the last layer reads.
 * </ul>
 *
 * <p>Not known are the sign with sigmoids (whose bias moves along), the rotations of linear
 * networks, symmetries of the data, and anything inside networks with other layers: such points
 * count as different. Two points that are called the same have been carried into one another by
 * known symmetries. Not thread safe.
 */
public final class Symmetries {
    private final List<HiddenLayer> hidden;
    private final @Nullable HiddenLayer last;
    private final boolean decays;
    private final int outputs;
    private final @Nullable Block shiftedBias;
    private final @Nullable Block shiftedWeight;

    /**
     * The symmetries of a network's objective.
     *
     * @param decay 0 or more
     */
    public Symmetries(Network network, Loss loss, double decay) {
        hidden = HiddenLayer.of(network);
        last = hidden.isEmpty() ? null : hidden.getLast();
        decays = decay > 0;
        outputs = network.outputs();
        boolean shifts =
                !decays
                        && loss == Loss.CROSS_ENTROPY
                        && network.layers().getLast() instanceof Layer.Dense;
        List<Block> blocks = network.blocks();
        boolean bias = shifts && blocks.getLast().bias();
        shiftedBias = bias ? blocks.getLast() : null;
        shiftedWeight = shifts ? blocks.get(blocks.size() - (bias ? 2 : 1)) : null;
    }

    /**
     * Whether two points are the same.
     *
     * @param a length P, not changed
     * @param b length P, not changed
     * @param tolerance their largest distance, as a multiple of the norm of a where that is above 1
     */
    public boolean same(double[] a, double[] b, double tolerance) {
        double[] u = normal(a);
        double norm = 0;
        for (double v : u) norm += v * v;
        return distance(u, normal(b)) <= tolerance * Math.max(1, Math.sqrt(norm));
    }

    /**
     * The point with factors and shifts taken out: weights into a unit that scales of norm 1 (left
     * alone where they are 0), outputs of mean 0. A fresh array.
     */
    double[] normal(double[] weights) {
        double[] w = weights.clone();
        if (decays) return w;
        for (HiddenLayer layer : hidden)
            for (int unit = 0; layer.scales() && unit < layer.units(); unit++) {
                double norm = layer.norm(w, unit);
                if (norm > 0) layer.multiply(w, unit, 1 / norm, norm);
            }
        if (shiftedWeight != null)
            for (int i = 0; i < shiftedWeight.cols(); i++)
                centre(w, shiftedWeight.offset() + i, shiftedWeight.cols());
        if (shiftedBias != null) centre(w, shiftedBias.offset(), 1);
        return w;
    }

    private void centre(double[] w, int at, int step) {
        double mean = 0;
        for (int o = 0; o < outputs; o++) mean += w[at + o * step];
        mean /= outputs;
        for (int o = 0; o < outputs; o++) w[at + o * step] -= mean;
    }

    /**
     * The distance of a to b with b's units put in the order and sign of a's most similar ones,
     * layer by layer; {@code b} is changed.
     */
    private double distance(double[] a, double[] b) {
        for (HiddenLayer layer : hidden)
            new UnitMatch(layer, layer.equals(last), a, b).alignSecond();
        double sum = 0;
        for (int i = 0; i < a.length; i++) sum += (a[i] - b[i]) * (a[i] - b[i]);
        return Math.sqrt(sum);
    }
}
