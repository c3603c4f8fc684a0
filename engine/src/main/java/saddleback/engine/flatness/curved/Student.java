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
        return reading(mean.value(), quantile(draws) * mean.standardError(), how);
    }

    /**
     * The mean of draws with Student's interval made wider on both sides.
     *
     * @param draws at least 2
     */
    static Reading reading(double[] draws, double wider, String how) {
        double error = Math.sqrt(StatUtils.variance(draws) / draws.length);
        return reading(StatUtils.mean(draws), quantile(draws.length) * error + wider, how);
    }

    private static Reading reading(double value, double half, String how) {
        return Reading.estimate(value, value - half, value + half, how);
    }

    private static double quantile(int draws) {
        return new TDistribution(null, draws - 1).inverseCumulativeProbability(UPPER);
    }
}
