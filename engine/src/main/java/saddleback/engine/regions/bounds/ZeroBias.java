package saddleback.engine.regions.bounds;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.Counts;
import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Bound;
import saddleback.engine.regions.Slice;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Without biases every region is a cone, and each layer's hyperplanes go through 0: n of them make
 * at most twice the sum of C(n - 1, j) for j below d regions of d dimensions (Zaslavsky 1975).
 */
final class ZeroBias {
    private ZeroBias() {}

    /** Whether nothing moves away from 0 on the cut, and all that divides has one hyperplane. */
    static boolean holds(GivenNetwork network, @Nullable Slice slice) {
        if (slice != null && !zero(slice.c())) return false;
        int last = last(network);
        for (GivenLayer l : network.layers().subList(0, last + 1)) {
            boolean one =
                    switch (l.type()) {
                        case RELU, LEAKY_RELU, LINEAR -> true;
                        case HARD_TANH, MAXOUT -> false;
                    };
            if (!one || !zero(l.b())) return false;
        }
        return last >= 0;
    }

    private static int last(GivenNetwork network) {
        int last = -1;
        for (int i = 0; i < network.layers().size(); i++)
            if (network.layers().get(i).type() != GivenLayer.Type.LINEAR) last = i;
        return last;
    }

    private static boolean zero(double[] numbers) {
        return Arrays.stream(numbers).allMatch(v -> v == 0);
    }

    static Bound bound(Outline outline) {
        BigInteger product = BigInteger.ONE;
        int dims = outline.inputs();
        for (Outline.Part p : outline.parts()) {
            if (p.divides())
                product =
                        product.multiply(Counts.arrangement(p.units() - 1, dims - 1)).shiftLeft(1);
            dims = Math.min(dims, p.units());
        }
        return Products.upper(
                "zero-bias",
                "Hyperplanes through 0, layer by layer",
                product,
                "all biases 0 and a cut through 0, as here");
    }
}
