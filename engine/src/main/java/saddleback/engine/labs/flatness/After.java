package saddleback.engine.labs.flatness;

import java.util.Arrays;

/**
 * A network of a sweep after the adversarial change.
 *
 * @param factors one a layer
 * @param difference largest |f - f'|
 * @param scale largest |f|
 * @param readings one a measure
 */
record After(double[] factors, double difference, double scale, double[] readings) {

    /** Of a network that takes no part. */
    static After none(int layers, int measures) {
        double[] ones = new double[layers];
        Arrays.fill(ones, 1);
        double[] none = new double[measures];
        Arrays.fill(none, Double.NaN);
        return new After(ones, Double.NaN, Double.NaN, none);
    }

    /** How many numbers these are. */
    static int length(int layers, int measures) {
        return layers + 2 + measures;
    }

    /** In a row. */
    double[] numbers() {
        double[] n = new double[length(factors.length, readings.length)];
        System.arraycopy(factors, 0, n, 0, factors.length);
        n[factors.length] = difference;
        n[factors.length + 1] = scale;
        System.arraycopy(readings, 0, n, factors.length + 2, readings.length);
        return n;
    }

    /** From {@link #numbers}. */
    static After of(double[] n, int layers) {
        return new After(
                Arrays.copyOf(n, layers),
                n[layers],
                n[layers + 1],
                Arrays.copyOfRange(n, layers + 2, n.length));
    }
}
