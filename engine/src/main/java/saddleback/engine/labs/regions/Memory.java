package saddleback.engine.labs.regions;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Recording;
import saddleback.engine.regions.Bound;
import saddleback.engine.run.Heap;

import java.math.BigInteger;
import java.util.List;

/** What shapes and training on record need of memory, told before the work starts. */
final class Memory {
    /** Corners and facets of a cell on average, by dimension, from cells of generic networks. */
    private static final int[] PARTS = {0, 2, 5, 14, 40, 110};

    private static final int OBJECT = 40;

    private Memory() {}

    /**
     * Checks that the estimate fits.
     *
     * @param loaded the problem before its weights are trained
     * @throws IllegalArgumentException "settings: rule, was value"
     */
    static void check(
            Prepared loaded,
            GivenNetwork network,
            RegionsSettings settings,
            Counting counting,
            List<Bound> bounds) {
        long recorded = settings.along() == null ? 0 : 2 * Recording.points(loaded);
        long weights = 4L + recorded + (settings.along() == null ? 0 : settings.along());
        Heap.require(
                Double.BYTES * weights * loaded.network().size()
                        + (settings.along() == null ? 1 : 2) * shapes(network, counting, bounds)
                        + (64L << 20),
                "settings",
                "regions",
                "a smaller budget.drawn needs less");
    }

    /** Bytes of as many cells as are kept at most, while they are collected. */
    static long shapes(GivenNetwork network, Counting counting, List<Bound> bounds) {
        int dims = counting.dims();
        if (dims > Counting.MOST_DIMS) return 0;
        long units = network.layers().stream().mapToLong(GivenLayer::units).sum();
        long parts = PARTS[dims];
        long cell = units + parts * (Double.BYTES * dims + Integer.BYTES) + OBJECT;
        if (dims > 2) cell += parts * (OBJECT + parts);
        return 2 * cell * most(counting, bounds);
    }

    /** No more cells are kept than a theorem allows. */
    private static long most(Counting counting, List<Bound> bounds) {
        BigInteger most = BigInteger.valueOf(counting.budget().drawn());
        for (Bound b : bounds) {
            BigInteger value = b.value();
            if (b.kind() == Bound.Kind.UPPER && value != null) most = most.min(value);
        }
        return most.longValueExact();
    }
}
