package saddleback.engine.labs.flatness;

import org.jspecify.annotations.Nullable;

import saddleback.engine.settings.ByValue;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;

/**
 * Networks trained in every combination of these, each as the problem's weights are trained but for
 * what is listed.
 *
 * @param batches examples in a step
 * @param rates of the method
 * @param widths of every hidden layer; 0 for the problem's own
 * @param noise shares of training labels that are replaced by another class's, each of the others
 *     as probable, 0 to 1
 * @param seeds networks of each combination; those with the same number begin with the same weights
 *     where they have the same width, and have the same wrong labels where they have the same noise
 * @param spread the adversarial change: each network's first and last layer are scaled by a factor
 *     and one over it, chosen to turn the order by spectral norm round; neither is outside
 *     [1/spread, spread]
 */
public record SweepSettings(
        @Setting("Batch sizes") int[] batches,
        @Setting("Learning rates") double[] rates,
        @Setting("Widths of every hidden layer, 0 for the network's own") int[] widths,
        @Setting("Shares of training labels replaced by those of other classes") double[] noise,
        @Setting(value = "Networks of each combination", min = 1, max = 1000) int seeds,
        @Setting(
                        value = "Largest factor of the adversarial change",
                        min = 1,
                        above = true,
                        log = true)
                double spread) {
    private static final int WIDEST = 65_536;
    private static final int MOST = 10_000;

    /** Checks the ranges. */
    public SweepSettings {
        Ranges.check(SweepSettings.class, batches, rates, widths, noise, seeds, spread);
        check("batches", Arrays.stream(batches).boxed().toList(), "at least 1", b -> b >= 1);
        check(
                "rates",
                Arrays.stream(rates).boxed().toList(),
                "above 0",
                r -> r > 0 && Double.isFinite(r));
        check(
                "widths",
                Arrays.stream(widths).boxed().toList(),
                "0 to " + WIDEST,
                w -> w >= 0 && w <= WIDEST);
        check("noise", Arrays.stream(noise).boxed().toList(), "0 to 1", n -> n >= 0 && n <= 1);
        if ((double) batches.length * rates.length * widths.length * noise.length * seeds > MOST)
            throw new IllegalArgumentException(
                    "seeds: at most %,d networks in all, was %d of each combination"
                            .formatted(MOST, seeds));
    }

    private static void check(
            String name, List<? extends Number> numbers, String rule, DoublePredicate holds) {
        if (numbers.isEmpty())
            throw new IllegalArgumentException(name + ": at least 1, was an empty list");
        for (int i = 0; i < numbers.size(); i++)
            if (!holds.test(numbers.get(i).doubleValue()))
                throw new IllegalArgumentException(
                        "%s[%d]: %s, was %s".formatted(name, i, rule, numbers.get(i)));
    }

    /** How many networks there are. */
    public int networks() {
        return batches.length * rates.length * widths.length * noise.length * seeds;
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
