package saddleback.engine.flatness.curved;

import org.apache.commons.math3.distribution.TDistribution;

import saddleback.engine.curvature.Estimate;
import saddleback.engine.flatness.Reading;

/** Intervals that hold with 95 % probability for a mean of few draws. */
final class Student {
    private static final double UPPER = 0.975;

    private Student() {}

    /**
     * A reading with Student's interval, as of normal draws.
     *
     * @param draws of which the estimate is the mean, at least 2
     * @param factor of value and error
     */
    static Reading reading(Estimate mean, int draws, double factor, String how) {
        double value = factor * mean.value();
        double t = new TDistribution(null, draws - 1).inverseCumulativeProbability(UPPER);
        double half = factor * t * mean.standardError();
        return Reading.estimate(value, value - half, value + half, how);
    }
}
