package saddleback.engine.regions;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;

import java.util.Arrays;
import java.util.List;

/**
 * How the units of a network, their states and the cuts between the states are numbered.
 *
 * <p>A unit has one of several states on a cell: ReLU and leaky ReLU 1 where z &gt; 0 and 0
 * elsewhere; hard tanh 0 below -1, 1 between, 2 above 1 (at the ends the outer one); maxout the
 * index of its largest piece, of equal ones the first; a linear unit always 0. Units are numbered
 * through all layers. A layer's <em>cuts</em> are the affine functions whose zero sets divide the
 * cells of the layers before: z of a (leaky) ReLU unit; z + 1 and z - 1 of hard tanh, in this
 * order; the differences z_i - z_j, i &lt; j in lexicographic order, of a maxout unit.
 */
public final class UnitLayout {
    private final List<GivenLayer> layers;
    private final int[] firstUnit;

    /** The numbering of a network. */
    public UnitLayout(GivenNetwork network) {
        layers = network.layers();
        firstUnit = new int[layers.size() + 1];
        for (int i = 0; i < layers.size(); i++)
            firstUnit[i + 1] = firstUnit[i] + layers.get(i).units();
    }

    /** The number of layers, linear ones included. */
    public int layers() {
        return layers.size();
    }

    /** One layer in numbers. */
    public GivenLayer layer(int layer) {
        return layers.get(layer);
    }

    /** The number of units of all layers, linear ones included. */
    public int units() {
        return firstUnit[layers.size()];
    }

    /** The first unit of a layer. */
    public int firstUnit(int layer) {
        return firstUnit[layer];
    }

    /** The layer of a unit. */
    public int layerOf(int unit) {
        int at = Arrays.binarySearch(firstUnit, unit);
        int layer = at >= 0 ? at : -at - 2;
        while (firstUnit[layer + 1] <= unit) layer++;
        return layer;
    }

    /** The number of states of each unit of a layer. */
    public int states(int layer) {
        GivenLayer l = layers.get(layer);
        return switch (l.type()) {
            case RELU, LEAKY_RELU -> 2;
            case HARD_TANH -> 3;
            case MAXOUT -> l.w().size() / l.units();
            case LINEAR -> 1;
        };
    }

    /** The number of cuts of each unit of a layer. */
    public int cutsPerUnit(int layer) {
        return switch (layers.get(layer).type()) {
            case RELU, LEAKY_RELU -> 1;
            case HARD_TANH -> 2;
            case MAXOUT -> states(layer) * (states(layer) - 1) / 2;
            case LINEAR -> 0;
        };
    }

    /** The number of cuts of a layer; unit u's begin at u * {@link #cutsPerUnit}. */
    public int cuts(int layer) {
        return cutsPerUnit(layer) * layers.get(layer).units();
    }

    /** Whether a layer divides cells at all. */
    public boolean divides(int layer) {
        return layers.get(layer).type() != GivenLayer.Type.LINEAR;
    }
}
