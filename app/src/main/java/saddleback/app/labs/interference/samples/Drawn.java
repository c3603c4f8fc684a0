package saddleback.app.labs.interference.samples;

import saddleback.engine.interference.Course;

import java.util.Arrays;
import java.util.Optional;

/**
 * What was drawn so far. Arrays are not changed by anyone.
 *
 * @param order for which it was drawn
 * @param flow the expectation; none where the learner cannot be set up
 * @param refused why it cannot; empty where it can
 * @param time T moments
 * @param success of each run: runs x K x T
 * @param totalTime of each run until all components were learned, NaN while they are not
 * @param over whether no run goes on
 */
record Drawn(
        Order order,
        Optional<Course> flow,
        String refused,
        double[] time,
        double[][][] success,
        double[] totalTime,
        boolean over) {

    /** Nothing yet. */
    static Drawn nothing(Order order, Optional<Course> flow, String refused) {
        return new Drawn(
                order,
                flow,
                refused,
                new double[0],
                new double[0][][],
                new double[0],
                flow.isEmpty() && !refused.isEmpty());
    }

    /** J of a run, a fresh array. */
    double[] performance(int run) {
        double[] sum = new double[time.length];
        for (double[] component : success[run])
            for (int i = 0; i < sum.length; i++) sum[i] += component[i];
        return sum;
    }

    /** The runs that learned all components. */
    int finished() {
        return (int) Arrays.stream(totalTime).filter(t -> !Double.isNaN(t)).count();
    }

    /** The median of the total times, infinite while less than half of the runs have one. */
    double medianTime() {
        double[] all =
                Arrays.stream(totalTime)
                        .map(t -> Double.isNaN(t) ? Double.POSITIVE_INFINITY : t)
                        .toArray();
        return Quantiles.of(all, 0.5);
    }
}
