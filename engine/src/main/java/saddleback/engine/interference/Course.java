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
 * @param steps accepted steps of the integrator, and small ones
 * @param smallSteps how many of them were small ones, where the direction jumps or the flow is
 *     stiff ({@link Slide}): there the course is less accurate
 * @param slid the time that went by during small steps
 */
public record Course(
        double[] time,
        List<Moment> moments,
        double[][] states,
        double[] half,
        double[] reached,
        double totalTime,
        List<Plateau> plateaus,
        int steps,
        int smallSteps,
        double slid) {

    /** A course that was followed with error control all the way. */
    public Course(
            double[] time,
            List<Moment> moments,
            double[][] states,
            double[] half,
            double[] reached,
            double totalTime,
            List<Plateau> plateaus,
            int steps) {
        this(time, moments, states, half, reached, totalTime, plateaus, steps, 0, 0);
    }

    /** The plateaus that are flat. */
    public List<Plateau> flat() {
        return plateaus.stream().filter(Plateau::flat).toList();
    }

    /**
     * Since when learning has been slow, where the course was cut while it was: the speed fell to
     * {@link Plateau#FLAT} of the greatest one since the last flat plateau and was not above that
     * again. Whether this is a plateau, how severe it is and how long, only the time after the end
     * could tell, so it is none of {@link #plateaus}. NaN where the course is finished, or learning
     * was not slow at its end.
     */
    public double slowSince() {
        return finished() ? Double.NaN : new Cut(this).slowSince();
    }

    /** Whether all components reached what was asked before the limit. */
    public boolean finished() {
        return !Double.isNaN(totalTime);
    }
}
