package saddleback.app.labs.regions.mapping;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Slice;
import saddleback.engine.regions.UnitLayout;

/** A network on a cut, in floating point: what its units and outputs say at a point. */
public final class CutNetwork {
    private final GivenNetwork network;
    private final @Nullable Slice slice;
    private final UnitLayout layout;

    /**
     * A network on x = c + T u.
     *
     * @param slice null for u = x
     */
    public CutNetwork(GivenNetwork network, @Nullable Slice slice) {
        this.network = network;
        this.slice = slice;
        layout = new UnitLayout(network);
    }

    /** The network. */
    public GivenNetwork network() {
        return network;
    }

    /** The cut; null for u = x. */
    public @Nullable Slice slice() {
        return slice;
    }

    /** The numbering of its units. */
    public UnitLayout layout() {
        return layout;
    }

    /** Coordinates of the cut. */
    public int dims() {
        return slice == null ? network.inputs() : slice.dims();
    }

    /** The input at a point of the cut. */
    public double[] input(double... u) {
        if (slice == null) return u.clone();
        double[] x = slice.c().clone();
        for (int i = 0; i < x.length; i++)
            for (int d = 0; d < u.length; d++) x[i] += slice.t().get(i)[d] * u[d];
        return x;
    }

    /** The outputs at a point of the cut. */
    public double[] outputs(double... u) {
        return Units.answer(network.layers().getLast(), rows(network.layers().size() - 1, u));
    }

    /** The rows W x + b of a layer at a point of the cut. */
    public double[] rows(int layer, double... u) {
        double[] x = input(u);
        for (int l = 0; l < layer; l++) {
            GivenLayer before = network.layers().get(l);
            x = Units.answer(before, Units.rows(before, x));
        }
        return Units.rows(network.layers().get(layer), x);
    }
}
