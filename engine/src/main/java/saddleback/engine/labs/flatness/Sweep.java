package saddleback.engine.labs.flatness;

import org.jspecify.annotations.Nullable;

import saddleback.engine.flatness.Measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Many trained networks: whether what was measured of each tells how well it generalises, and
 * whether it still does after a change of parameters that leaves every function as it is.
 *
 * @param measures what was measured, one a column of the entries
 * @param entries in the order of the settings' combinations, seeds innermost; null where not yet
 *     trained
 * @param rankings one a measure, before and after the adversarial change; empty until all are there
 */
public record Sweep(List<Measure> measures, List<@Nullable Entry> entries, List<Ranking> rankings) {

    /** Copies the lists. */
    public Sweep {
        measures = List.copyOf(measures);
        entries = Collections.unmodifiableList(new ArrayList<>(entries));
        rankings = List.copyOf(rankings);
    }

    /**
     * One network.
     *
     * @param batch examples in a step
     * @param rate of the method
     * @param width of hidden layers, 0 for the problem's own
     * @param noise share of training labels that are wrong
     * @param seed number of the seed
     * @param trainLoss at its end, over the labels it was trained on, without decay; NaN where
     *     training diverged, as all that follows
     * @param trainError share of training examples whose label, right or wrong, it does not answer
     * @param testError share of test examples that it gets wrong
     * @param factors the adversarial change, one a layer with weights; empty until it is made
     * @param difference largest |f - f'| over outputs, training and test examples, between the
     *     network before and after the change; NaN until it is made
     * @param scale largest |f| over the same
     * @param before a number a measure, NaN where it has none
     * @param after the same after the adversarial change; empty until it is made
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
            double difference,
            double scale,
            double[] before,
            double[] after) {

        /** Test error less training error. */
        public double gap() {
            return testError - trainError;
        }

        /** Whether the adversarial change is made and measured. */
        public boolean changed() {
            return after.length > 0;
        }
    }

    /**
     * How a measure's order agrees with that of the generalisation gap, and with that of the test
     * error. Above 0 where sharper networks have larger gaps: of measures that are larger where it
     * is flatter the negative is taken ({@link #largerIsFlatter}).
     *
     * @param measure which
     * @param before with the gap, before the adversarial change
     * @param after with the gap, after it
     * @param errorBefore with the test error, before the change
     * @param errorAfter with the test error, after it
     */
    public record Ranking(
            Measure measure, Tau before, Tau after, Tau errorBefore, Tau errorAfter) {}

    /**
     * Kendall's tau-b. Its interval and probability take the networks as drawn independently of one
     * another; those that share a seed or a setting are not quite.
     *
     * @param value in [-1, 1], NaN where all are equal
     * @param low the middle 95 % of 2,000 bootstrap draws of the networks begin here
     * @param high and end here
     * @param probability of a tau at least as far from 0 where both orders are independent, by the
     *     normal approximation with its correction for ties (Kendall 1970)
     */
    public record Tau(double value, double low, double high, double probability) {}

    /** Whether a measure is the larger the flatter the minimum. */
    public static boolean largerIsFlatter(Measure measure) {
        return switch (measure) {
            case WIDTH, AREA, LOG_VOLUME -> true;
            default -> false;
        };
    }
}
