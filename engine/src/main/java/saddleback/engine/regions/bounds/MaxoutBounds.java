package saddleback.engine.regions.bounds;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.Counts;
import saddleback.engine.regions.Bound;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Bounds for networks of maxout layers of rank k. */
final class MaxoutBounds {
    private MaxoutBounds() {}

    static List<Bound> of(Outline outline) {
        var bounds = new ArrayList<Bound>();
        bounds.add(
                Products.layers(
                        outline,
                        "maxout-product",
                        "Product of one-layer maxima (Montúfar, Ren and Zhang 2021)"));
        bounds.add(serra(outline));
        bounds.add(montufar(outline));
        if (outline.dividing().stream().allMatch(p -> p.states() == 2))
            bounds.add(folding(outline));
        return bounds;
    }

    /**
     * Serra and others 2018, Theorem 10: k (k - 1) / 2 hyperplanes a unit, in min(d, n_1, ..., n_l)
     * dimensions.
     */
    private static Bound serra(Outline outline) {
        BigInteger product = BigInteger.ONE;
        int dims = outline.inputs();
        for (Outline.Part p : outline.parts()) {
            dims = Math.min(dims, p.units());
            int cuts = p.states() * (p.states() - 1) / 2;
            if (p.divides())
                product =
                        product.multiply(
                                Counts.arrangement(Math.multiplyExact(cuts, p.units()), dims));
        }
        return Products.upper("maxout-serra-upper", "Serra et al. 2018", product, "always");
    }

    /** Montúfar and others 2014, Theorem 8; with one input it fails from rank 3 on. */
    private static Bound montufar(Outline outline) {
        List<Outline.Part> parts = outline.dividing();
        int k = parts.getFirst().states();
        boolean holds =
                fits(outline)
                        && parts.stream().allMatch(p -> p.states() == k)
                        && (k == 2 || outline.inputs() >= 2);
        @Nullable BigInteger value =
                holds ? BigInteger.valueOf(k).pow(parts.size() - 1 + outline.inputs()) : null;
        return new Bound(
                "maxout-montufar-2014",
                "Montúfar et al. 2014",
                Bound.Kind.LOWER,
                value,
                null,
                "one rank, every hidden layer at least as wide as the input, and 2 inputs or more"
                        + " from rank 3 on");
    }

    private static Bound folding(Outline outline) {
        int exponent = Math.multiplyExact(outline.inputs(), outline.dividing().size());
        return new Bound(
                "maxout-folding",
                "Folding by maxout units of two pieces",
                Bound.Kind.LOWER,
                fits(outline) ? BigInteger.TWO.pow(exponent) : null,
                null,
                "rank 2 and every hidden layer at least as wide as the input");
    }

    private static boolean fits(Outline outline) {
        return outline.unmixed() && outline.widths().stream().allMatch(n -> n >= outline.inputs());
    }
}
