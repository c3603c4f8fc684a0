package saddleback.engine.regions.exact;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Slice;

import java.math.BigInteger;

/** A network on a slice, its affine pieces in exact integers. Safe for use by several threads. */
public final class ExactNetwork {
    private ExactNetwork() {}

    /**
     * The network on x = c + T u.
     *
     * @param slice null for u = x
     */
    public static ExactNetwork of(GivenNetwork network, @Nullable Slice slice) {
        throw new UnsupportedOperationException();
    }

    /**
     * A cut of a layer as an affine function of u: as many integers as coordinates and the constant
     * last, all times the same positive power of two.
     *
     * @param layer index among all layers
     * @param cut as {@link saddleback.engine.regions.UnitLayout} numbers them
     * @param states state of every unit of earlier layers at its number; others are not read
     */
    public BigInteger[] cut(int layer, int cut, byte[] states) {
        throw new UnsupportedOperationException();
    }

    /**
     * The network's output as affine functions of u, a row for each output as {@link #cut}, all
     * rows times the same power of two whatever the states, so that equal maps have equal numbers.
     *
     * @param states state of every unit
     */
    public BigInteger[][] output(byte[] states) {
        throw new UnsupportedOperationException();
    }
}
