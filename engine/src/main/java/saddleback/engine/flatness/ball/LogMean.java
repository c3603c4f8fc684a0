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
    private static final double LN_2 = StrictMath.log(2);

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

    /** ln of the means of neighbours: entries 0 and 1, 2 and 3, and so on. */
    static double[] pairs(double[] logs) {
        double[] means = new double[logs.length / 2];
        for (int i = 0; i < means.length; i++) {
            double a = Math.max(logs[2 * i], logs[2 * i + 1]);
            double b = Math.min(logs[2 * i], logs[2 * i + 1]);
            means[i] = a == b ? a : a + StrictMath.log1p(StrictMath.exp(b - a)) - LN_2;
        }
        return means;
    }

    /** Of a mean of n numbers whose standard error is 1: half of Student's 95 % interval. */
    static double student(int n) {
        return new TDistribution(null, n - 1).inverseCumulativeProbability(UPPER);
    }
}
