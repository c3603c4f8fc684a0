package saddleback.engine.labs.regions;

import saddleback.engine.given.GivenNetwork;

import java.util.Arrays;
import java.util.List;

/**
 * Regions along training, at recorded steps. Series have one number for each step.
 *
 * @param step numbers of steps, increasing
 * @param epoch the same in epochs, NaN where a checkpoint does not tell
 * @param regions activation regions
 * @param near activation regions for each unit of length, area or volume within small cubes around
 *     the data: {@link NearData} tells how; NaN where there are no data
 * @param born patterns that the step before did not have, 0 at the first, -1 where the cells of
 *     either are more than are kept
 * @param died patterns of the step before that are gone, 0 at the first, -1 likewise
 * @param complete whether all regions were counted; else there are at least so many
 * @param networks in numbers, one for each step
 */
public record Along(
        long[] step,
        double[] epoch,
        long[] regions,
        double[] near,
        long[] born,
        long[] died,
        boolean[] complete,
        List<GivenNetwork> networks) {

    /** Copies the list. */
    public Along {
        networks = List.copyOf(networks);
    }

    /** With complete counts. */
    public Along(
            long[] step,
            double[] epoch,
            long[] regions,
            double[] near,
            long[] born,
            long[] died,
            List<GivenNetwork> networks) {
        this(step, epoch, regions, near, born, died, all(step.length), networks);
    }

    private static boolean[] all(int length) {
        boolean[] complete = new boolean[length];
        Arrays.fill(complete, true);
        return complete;
    }

    /** The number of steps. */
    public int size() {
        return step.length;
    }
}
