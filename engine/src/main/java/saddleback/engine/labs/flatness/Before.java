package saddleback.engine.labs.flatness;

import java.util.Arrays;

/**
 * A trained network of a sweep.
 *
 * @param norm spectral norm of the Hessian
 * @param readings one a measure
 */
record Before(
        double trainLoss,
        double trainError,
        double testError,
        double norm,
        double[] readings,
        double[] weights) {
    private static final int HEAD = 4;

    /** Without numbers; the weights are 0. */
    static Before diverged(int measures, double[] weights) {
        double[] none = new double[measures];
        Arrays.fill(none, Double.NaN);
        return new Before(
                Double.NaN, Double.NaN, Double.NaN, Double.NaN, none, new double[weights.length]);
    }

    /** How many numbers these are. */
    static int length(int measures, int weights) {
        return HEAD + measures + weights;
    }

    /** In a row. */
    double[] numbers() {
        double[] n = new double[length(readings.length, weights.length)];
        n[0] = trainLoss;
        n[1] = trainError;
        n[2] = testError;
        n[3] = norm;
        System.arraycopy(readings, 0, n, HEAD, readings.length);
        System.arraycopy(weights, 0, n, HEAD + readings.length, weights.length);
        return n;
    }

    /** From {@link #numbers}. */
    static Before of(double[] n, int measures) {
        int from = HEAD + measures;
        return new Before(
                n[0],
                n[1],
                n[2],
                n[3],
                Arrays.copyOfRange(n, HEAD, from),
                Arrays.copyOfRange(n, from, n.length));
    }
}
