package saddleback.engine.labs.patterns;

import java.util.List;

import org.jspecify.annotations.Nullable;

import saddleback.engine.pattern.Lattice;

/**
 * What a plane does not tell.
 *
 * @param at where the slices were evaluated: the lattice of the maps, or every so many points of it
 *     where the network is large
 * @param slices losses there along random directions through the weights in the lattice's middle,
 *     as long as the planted directions
 * @param skipped why there are no slices although they were asked for, null where there are
 * @param penalty a penalty on flatness, null where it was not asked for
 */
public record Fooled(
        Lattice at,
        List<double[]> slices,
        @Nullable String skipped,
        @Nullable Penalty penalty) {

    /** Copies the list. */
    public Fooled {
        slices = List.copyOf(slices);
    }

    /**
     * A penalty on the flatness of a plane: the mean squared difference of the loss on the lattice
     * from that in its middle.
     *
     * @param at points of each contestant's plane, the middle among them
     * @param contestants networks with a plane each
     */
    public record Penalty(Lattice at, List<Contestant> contestants) {

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
     * @param effect greatest change of an output when the inputs are exchanged by noise
     * @param usesInputs whether that change is more than rounding
     * @param map losses on the lattice
     */
    public record Contestant(
            String name,
            double penalty,
            double loss,
            double trainAccuracy,
            double testAccuracy,
            double effect,
            boolean usesInputs,
            double[] map) {}
}
