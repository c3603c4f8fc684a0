package saddleback.engine.flatness.curved;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;

import saddleback.engine.curvature.Estimate;
import saddleback.engine.flatness.Reading;

/** Intervals that hold with 95 % probability for a mean of few draws, taken as normal. */
final class Student {
    private static final double UPPER = 0.975;

    private Student() {}

    /**
     * A mean with Student's interval.
     *
     * @param draws of which it is the mean, at least 2
     */
    static Reading reading(Estimate mean, int draws, String how) {
        double half = quantile(draws) * mean.standardError();
        return Reading.estimate(mean.value(), mean.value() - half, mean.value() + half, how);
    }

    /**
     * Half of Student's interval of the mean of draws.
     *
     * @param draws at least 2
     */
    static double half(double[] draws) {
        return quantile(draws.length) * Math.sqrt(StatUtils.variance(draws) / draws.length);
    }

    private static double quantile(int draws) {
        return new TDistribution(null, draws - 1).inverseCumulativeProbability(UPPER);
    }
}
