package saddleback.engine.critical;

import org.jspecify.annotations.Nullable;

import saddleback.engine.net.Block;
import saddleback.engine.net.Layer;
import saddleback.engine.net.Network;
import saddleback.engine.net.Pointwise;

import java.util.ArrayList;
import java.util.List;

/**
 * A layer of hidden units: its weights, the weights that read it, and what may be done to a unit
 * without changing the network's answers, besides exchanging it with another.
 *
 * @param in weights into the units, a row a unit
 * @param bias of the units, or null
 * @param out weights of the next dense layer, a column a unit
 * @param odd whether a unit's sign may change, as with tanh and hard tanh
 * @param scales whether weights into a unit may be multiplied by a factor above 0 and those out of
 *     it divided by it, as with rectifiers
 */
public record HiddenLayer(Block in, @Nullable Block bias, Block out, boolean odd, boolean scales) {

    /**
     * The hidden layers, first to last; none at all where a layer is neither dense nor an
     * element-by-element function.
     */
    public static List<HiddenLayer> of(Network network) {
        for (Layer layer : network.layers())
            if (!(layer instanceof Layer.Dense || layer instanceof Layer.Activation))
                return List.of();
        var all = new ArrayList<HiddenLayer>();
        int at = 0;
        @Nullable Block in = null;
        @Nullable Block bias = null;
        boolean odd = true;
        boolean scales = true;
        for (Layer layer : network.layers()) {
            if (layer instanceof Layer.Dense d) {
                Block weight = network.blocks().get(at);
                if (in != null) all.add(new HiddenLayer(in, bias, weight, odd, scales));
                in = weight;
                bias = d.bias() ? network.blocks().get(at + 1) : null;
                at += d.bias() ? 2 : 1;
                odd = true;
                scales = true;
            } else if (layer instanceof Layer.Activation(Pointwise f)) {
                odd &=
                        f instanceof Pointwise.Tanh
                                || f instanceof Pointwise.HardTanh
                                || f instanceof Pointwise.Identity;
                scales &= f instanceof Pointwise.Rectifier || f instanceof Pointwise.Identity;
            }
        }
        return all;
    }

    /** How many units. */
    public int units() {
        return in.rows();
    }

    /** Multiplies the weights into a unit by {@code by}, and those out of it by {@code outBy}. */
    void multiply(double[] w, int unit, double by, double outBy) {
        int row = in.offset() + unit * in.cols();
        for (int i = row; i < row + in.cols(); i++) w[i] *= by;
        if (bias != null) w[bias.offset() + unit] *= by;
        for (int o = 0; o < out.rows(); o++) w[outAt(o, unit)] *= outBy;
    }

    /** Exchanges two units. */
    void exchange(double[] w, int a, int b) {
        if (a == b) return;
        for (int i = 0; i < in.cols(); i++)
            exchangeAt(w, in.offset() + a * in.cols() + i, in.offset() + b * in.cols() + i);
        if (bias != null) exchangeAt(w, bias.offset() + a, bias.offset() + b);
        for (int o = 0; o < out.rows(); o++) exchangeAt(w, outAt(o, a), outAt(o, b));
    }

    private static void exchangeAt(double[] w, int i, int j) {
        double t = w[i];
        w[i] = w[j];
        w[j] = t;
    }

    /** Where the weight from a unit to unit {@code o} of the next layer stands. */
    public int outAt(int o, int unit) {
        return out.offset() + o * out.cols() + unit;
    }

    /** The Euclidean norm of the weights into a unit, its bias included. */
    public double norm(double[] w, int unit) {
        int row = in.offset() + unit * in.cols();
        double sum = 0;
        for (int i = row; i < row + in.cols(); i++) sum += w[i] * w[i];
        if (bias != null) sum += w[bias.offset() + unit] * w[bias.offset() + unit];
        return Math.sqrt(sum);
    }
}
