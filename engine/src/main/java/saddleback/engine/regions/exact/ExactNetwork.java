package saddleback.engine.regions.exact;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Slice;
import saddleback.engine.regions.UnitLayout;

import java.math.BigInteger;
import java.util.List;

/**
 * A network on a slice, its affine pieces in exact integers: float64 numbers are integers times
 * powers of two, so that every layer becomes one of integers by a power of two of its own, and what
 * follows is integer arithmetic without rounding. Safe for use by several threads; keeps no more
 * than the network's own numbers.
 */
public final class ExactNetwork {
    private final UnitLayout layout;
    private final ExactLayer[] layers;

    private ExactNetwork(UnitLayout layout, ExactLayer[] layers) {
        this.layout = layout;
        this.layers = layers;
    }

    /**
     * The network on x = c + T u.
     *
     * @param slice null for u = x
     */
    public static ExactNetwork of(GivenNetwork network, @Nullable Slice slice) {
        if (slice != null && slice.c().length != network.inputs())
            throw new IllegalArgumentException(
                    "slice: %d inputs as the network, was %d"
                            .formatted(network.inputs(), slice.c().length));
        List<GivenLayer> given = network.layers();
        ExactLayer[] layers = new ExactLayer[given.size()];
        ExactSlice exact = slice == null ? null : new ExactSlice(slice);
        int scale = exact == null ? 0 : exact.scale();
        for (int l = 0; l < layers.length; l++) {
            layers[l] = new ExactLayer(given.get(l), scale, l == 0 ? exact : null);
            scale = layers[l].outputScale();
        }
        return new ExactNetwork(new UnitLayout(network), layers);
    }

    UnitLayout layout() {
        return layout;
    }

    /** Never to be written to. */
    ExactLayer[] layers() {
        return layers;
    }

    /** The number of coordinates u. */
    public int dims() {
        return layers[0].columns();
    }

    /**
     * A cut of a layer as an affine function of u: as many integers as coordinates and the constant
     * last, all times the same positive power of two, which does not depend on the states. One
     * backward pass of one row; units that are off and weights of 0 cost nothing.
     *
     * @param layer index among all layers
     * @param cut as {@link UnitLayout} numbers them
     * @param states state of every unit of earlier layers at its number; others are not read
     */
    public BigInteger[] cut(int layer, int cut, byte[] states) {
        return pull(layer - 1, layers[layer].cut(cut), states);
    }

    /**
     * The network's output as affine functions of u, a row for each output as {@link #cut}, all
     * rows times 2 to the power {@link #outputScale} whatever the states, so that equal maps have
     * equal numbers.
     *
     * @param states state of every unit
     */
    public BigInteger[][] output(byte[] states) {
        int last = layers.length - 1;
        int outputs = layout.layer(last).units();
        BigInteger[][] rows = new BigInteger[outputs][];
        for (int o = 0; o < outputs; o++) rows[o] = pull(last, unit(outputs, o), states);
        return rows;
    }

    /** The output's integers are its numbers times 2 to this power. */
    public int outputScale() {
        return layers[layers.length - 1].outputScale();
    }

    /**
     * Whether no output depends on what one unit gives while all later units keep their states.
     *
     * @param unit as {@link UnitLayout} numbers it
     * @param states state of every unit of later layers at its number; others are not read
     */
    public boolean idle(int unit, byte[] states) {
        int layer = layout.layerOf(unit);
        int last = layers.length - 1;
        int outputs = layout.layer(last).units();
        for (int o = 0; o < outputs; o++) {
            BigInteger[] form = unit(outputs, o);
            for (int l = last; l > layer; l--)
                form = layers[l].pull(form, states, layout.firstUnit(l));
            if (form[unit - layout.firstUnit(layer)].signum() != 0) return false;
        }
        return true;
    }

    private static BigInteger[] unit(int units, int one) {
        BigInteger[] form = new BigInteger[units + 1];
        for (int i = 0; i <= units; i++) form[i] = i == one ? BigInteger.ONE : BigInteger.ZERO;
        return form;
    }

    private BigInteger[] pull(int from, BigInteger[] form, byte[] states) {
        BigInteger[] at = form;
        for (int l = from; l >= 0; l--) at = layers[l].pull(at, states, layout.firstUnit(l));
        return at;
    }
}
