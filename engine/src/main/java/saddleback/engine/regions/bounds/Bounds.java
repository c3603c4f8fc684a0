package saddleback.engine.regions.bounds;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Bound;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Slice;
import saddleback.engine.regions.exact.ExactRank;

import java.util.ArrayList;
import java.util.List;

/**
 * Every bound that says something about a network, whether its conditions hold or not. For ReLU all
 * of them are stated. For leaky ReLU, hard tanh and mixed networks only what follows from counting
 * cuts is: the product of one-layer maxima, the shallow maximum, and all combinations of states. In
 * particular the bound of Serra and others uses that inactive units give 0, which leaky ones do
 * not.
 */
public final class Bounds {
    private Bounds() {}

    /**
     * The bounds beside the count of a network on a cut, whose inputs are as many as the columns of
     * T that do not depend on others.
     *
     * @param slice null where the cut is the input space
     * @param cells regions found there, for the bound that looks at them; null without
     */
    public static List<Bound> of(
            GivenNetwork network, @Nullable Slice slice, @Nullable Cells cells) {
        int dims = slice == null ? network.inputs() : Math.max(1, ExactRank.of(slice));
        Outline outline = Outline.of(network, dims);
        var bounds = new ArrayList<>(of(outline));
        if (ZeroBias.holds(network, slice)) bounds.add(ZeroBias.bound(outline));
        if (cells != null && outline.only(GivenLayer.Type.RELU) && cells.census().complete())
            bounds.add(ActiveCounts.bound(network, cells));
        return List.copyOf(bounds);
    }

    /** The bounds of every network of a shape; those of ReLU or maxout where it is all of that. */
    public static List<Bound> of(Outline outline) {
        var bounds = new ArrayList<Bound>();
        bounds.add(Products.trivial(outline));
        if (outline.only(GivenLayer.Type.RELU)) bounds.addAll(ReluBounds.of(outline));
        else if (outline.only(GivenLayer.Type.MAXOUT)) bounds.addAll(MaxoutBounds.of(outline));
        else bounds.add(Products.layers(outline, "product", "Product of one-layer maxima"));
        bounds.add(Products.shallow(outline));
        return List.copyOf(bounds);
    }
}
