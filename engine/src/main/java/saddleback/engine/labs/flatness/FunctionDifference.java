package saddleback.engine.labs.flatness;

import org.jspecify.annotations.Nullable;

/**
 * How far two functions are apart.
 *
 * @param train largest |f - f'| over outputs and training examples
 * @param test the same over the test examples; 0 where there are none
 * @param random the same over random inputs; 0 where there are none
 * @param scale largest |f| over the same inputs
 * @param proof region by region, null where not asked or the network is not piecewise linear
 */
public record FunctionDifference(
        double train, double test, double random, double scale, @Nullable Proof proof) {

    /** The largest of all. */
    public double largest() {
        double most = Math.max(train, Math.max(test, random));
        return proof == null ? most : Math.max(most, proof.difference());
    }

    /**
     * The comparison on a plane of inputs.
     *
     * @param regions linear regions of f that were compared
     * @param complete whether these are all regions within the box
     * @param difference the largest |f - f'| on them, over all their points, not a sample; to two
     *     units in the last place
     * @param certified whether every decision was proved in exact arithmetic
     * @param samePatterns regions with a piece in which both networks have the same active units
     * @param corners corners of the regions in the plane's coordinates, for a picture
     * @param from index of each region's first corner, one more at the end
     * @param size largest |f - f'| in each region
     * @param pieces into which the lines of f' divide the regions: as many as regions where every
     *     line of f' is one of f; rounding of weights makes slivers between lines that nearly are
     */
    public record Proof(
            int regions,
            boolean complete,
            double difference,
            boolean certified,
            int samePatterns,
            double[] corners,
            int[] from,
            double[] size,
            int pieces) {}
}
