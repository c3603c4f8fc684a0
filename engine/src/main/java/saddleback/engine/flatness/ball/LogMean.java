package saddleback.engine.flatness.ball;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * The logarithm of the mean of draws that are given by their logarithms.
 *
 * @param value ln of their mean
 * @param error standard error of it, by the delta method: that of the mean over the mean
 * @param effective (sum of the draws)² over the sum of their squares: 1 where one draw is all there
 *     is, their number where all are alike
 */
record LogMean(double value, double error, double effective) {
    private static final double UPPER = 0.975;

    static LogMean of(double[] logs) {
        double top = Double.NEGATIVE_INFINITY;
        for (double l : logs) top = Math.max(top, l);
        if (!Double.isFinite(top)) return new LogMean(top, Double.NaN, Double.NaN);
        int n = logs.length;
        double sum = 0;
        double squares = 0;
        for (double l : logs) {
            double e = StrictMath.exp(l - top);
            sum += e;
            squares += e * e;
        }
        double mean = sum / n;
        double variance = Math.max(0, squares / n - mean * mean) * n / (n - 1);
        return new LogMean(
                top + StrictMath.log(mean), Math.sqrt(variance / n) / mean, sum * sum / squares);
    }

    /** Of a mean of n numbers whose standard error is 1: half of Student's 95 % interval. */
    static double student(int n) {
        return new TDistribution(null, n - 1).inverseCumulativeProbability(UPPER);
    }
}
