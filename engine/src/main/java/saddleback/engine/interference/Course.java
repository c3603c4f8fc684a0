package saddleback.engine.interference;

import java.util.List;

/**
 * A way of learning in gradient flow. Arrays are not changed by anyone.
 *
 * @param time T moments, increasing, from 0 to the end: every step of the integrator and moments
 *     between, so that straight lines between them show the curves; a part of them, evenly thinned,
 *     where all would take more than 64 MB
 * @param moments what was measured at each time
 * @param states the learner's state at each time, T arrays; the first {@code parameters} numbers of
 *     each are the agent's parameters
 * @param half when each component reached 1/2, NaN for never
 * @param reached when each component reached what was asked, NaN for never
 * @param totalTime when all components had reached what was asked, NaN where the limit came first
 * @param plateaus in order of time, flat ones and others
 * @param steps accepted steps of the integrator
 */
public record Course(
        double[] time,
        List<Moment> moments,
        double[][] states,
        double[] half,
        double[] reached,
        double totalTime,
        List<Plateau> plateaus,
        int steps) {

    /** The plateaus that are flat. */
    public List<Plateau> flat() {
        return plateaus.stream().filter(Plateau::flat).toList();
    }

    /** Whether all components reached what was asked before the limit. */
    public boolean finished() {
        return !Double.isNaN(totalTime);
    }
}
