package saddleback.engine.labs.regions;

import saddleback.engine.given.GivenNetwork;

import java.util.List;

/**
 * Regions along training, at recorded steps. Series have one number for each step.
 *
 * @param step numbers of steps, increasing
 * @param epoch the same in epochs
 * @param regions activation regions
 * @param near activation regions for each unit of area (length, volume) within the balls around the
 *     data, NaN where there are no data
 * @param born patterns that the step before did not have, 0 at the first
 * @param died patterns of the step before that are gone, 0 at the first
 * @param networks in numbers, one for each step
 */
public record Along(
        long[] step,
        double[] epoch,
        long[] regions,
        double[] near,
        long[] born,
        long[] died,
        List<GivenNetwork> networks) {

    /** Copies the list. */
    public Along {
        networks = List.copyOf(networks);
    }
}
