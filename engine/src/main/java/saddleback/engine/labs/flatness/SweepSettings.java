package saddleback.engine.labs.flatness;

import org.jspecify.annotations.Nullable;

import saddleback.engine.settings.ByValue;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * Networks trained in every combination of these, each as the problem's weights are trained but for
 * what is listed.
 *
 * @param batches examples in a step
 * @param rates of the method
 * @param widths of every hidden layer; 0 for the problem's own
 * @param noise shares of training labels that are replaced by random ones, 0 to 1
 * @param seeds networks of each combination
 * @param spread the adversarial change: each network's layers are scaled by factors with product 1
 *     chosen to turn the order by spectral norm round; no factor outside [1/spread, spread]
 */
public record SweepSettings(
        @Setting("Batch sizes") int[] batches,
        @Setting("Learning rates") double[] rates,
        @Setting("Widths of every hidden layer, 0 for the network's own") int[] widths,
        @Setting("Shares of training labels replaced by random ones") double[] noise,
        @Setting(value = "Networks of each combination", min = 1, max = 1000) int seeds,
        @Setting(
                        value = "Largest factor of the adversarial change",
                        min = 1,
                        above = true,
                        log = true)
                double spread) {

    /** Checks the ranges. */
    public SweepSettings {
        Ranges.check(SweepSettings.class, batches, rates, widths, noise, seeds, spread);
        if (batches.length * rates.length * widths.length * noise.length == 0)
            throw new IllegalArgumentException(
                    "batches, rates, widths, noise: at least 1 of each, was an empty list");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return ByValue.equal(this, other);
    }

    @Override
    public int hashCode() {
        return ByValue.hash(this);
    }

    /** Two batch sizes, two rates, three seeds. */
    public static SweepSettings defaults() {
        return new SweepSettings(
                new int[] {16, 256},
                new double[] {0.003, 0.01},
                new int[] {0},
                new double[] {0},
                3,
                1000);
    }
}
