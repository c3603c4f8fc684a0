package saddleback.engine.labs.flatness;

import org.jspecify.annotations.Nullable;

import saddleback.engine.flatness.Measure;

import java.util.List;

/**
 * Many trained networks.
 *
 * @param measures what was measured, one a column of the entries
 * @param entries in the order of the settings' combinations; null where not yet trained
 * @param rankings one a measure, before and after the adversarial change; empty until all are there
 */
public record Sweep(List<Measure> measures, List<@Nullable Entry> entries, List<Ranking> rankings) {

    /**
     * One network.
     *
     * @param batch examples in a step
     * @param rate of the method
     * @param width of hidden layers, 0 for the problem's own
     * @param noise share of random labels
     * @param seed number of the seed
     * @param trainLoss at its end
     * @param trainError share of training examples that it gets wrong
     * @param testError share of test examples that it gets wrong
     * @param factors the adversarial change, one a layer
     * @param before a number a measure, NaN where it has none
     * @param after the same after the adversarial change
     */
    public record Entry(
            int batch,
            double rate,
            int width,
            double noise,
            int seed,
            double trainLoss,
            double trainError,
            double testError,
            double[] factors,
            double[] before,
            double[] after) {

        /** Test error less training error. */
        public double gap() {
            return testError - trainError;
        }
    }

    /**
     * How a measure's order agrees with that of the generalisation gap.
     *
     * @param measure which
     * @param before Kendall's tau-b before the adversarial change
     * @param after the same after it
     */
    public record Ranking(Measure measure, Tau before, Tau after) {}

    /**
     * Kendall's tau-b.
     *
     * @param value in [-1, 1], NaN where all are equal
     * @param low 95 % interval
     * @param high 95 % interval
     */
    public record Tau(double value, double low, double high) {}
}
