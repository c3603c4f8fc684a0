package saddleback.engine.labs.patterns;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a plane does not tell.
 *
 * @param slices losses on the lattice along random directions through the same weights
 * @param penalty a penalty on flatness, null where it was not asked for
 */
public record Fooled(List<double[]> slices, @Nullable Penalty penalty) {

    /** Copies the list. */
    public Fooled {
        slices = List.copyOf(slices);
    }

    /**
     * A penalty on the flatness of a plane: the mean squared difference of the loss on the lattice
     * from that in its middle.
     *
     * @param contestants networks with a plane each
     */
    public record Penalty(List<Contestant> contestants) {

        /** Copies the list. */
        public Penalty {
            contestants = List.copyOf(contestants);
        }
    }

    /**
     * One network with a plane.
     *
     * @param name such as "trained, random plane"
     * @param penalty 0 where the plane is perfectly flat
     * @param loss on the training examples, in the middle of the plane
     * @param trainAccuracy there, NaN where targets are not classes
     * @param testAccuracy there, NaN where there are no test examples
     * @param usesInputs whether its prediction depends on the inputs
     * @param map losses on the lattice
     */
    public record Contestant(
            String name,
            double penalty,
            double loss,
            double trainAccuracy,
            double testAccuracy,
            boolean usesInputs,
            double[] map) {}
}
