package saddleback.engine.labs.interference;

import org.jspecify.annotations.Nullable;

import saddleback.engine.settings.ByValue;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.util.List;

/** Where learning begins. */
public sealed interface StartSettings {

    /**
     * Each component's success; all other actions are equally likely. In a grid this is the
     * probability of the best action in every state.
     *
     * @param success J_k, each within (0, 1)
     */
    @Id(value = "performance", meaning = "the success of each component")
    record Performance(
            @Setting("Success of each component; in a grid how likely the best action is")
                    double[] success)
            implements StartSettings {
        /** Checks the numbers. */
        public Performance {
            Ranges.check(Performance.class, success);
            success = success.clone();
            for (int k = 0; k < success.length; k++)
                if (!(success[k] > 0 && success[k] < 1))
                    throw new IllegalArgumentException(
                            "success[%d]: above 0 and below 1, was %s".formatted(k, success[k]));
        }

        /** Two components that know little. */
        public static Performance defaults() {
            return new Performance(new double[] {0.06, 0.04});
        }

        @Override
        public double[] success() {
            return success.clone();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return ByValue.equal(this, other);
        }

        @Override
        public int hashCode() {
            return ByValue.hash(this);
        }
    }

    /**
     * Every context prefers the next one's action: in context k the logit of action (k + 1) mod n
     * is A (1 + 0.15 sin(1.7 (k + 1))), all others are 0.
     *
     * @param strength A
     */
    @Id(value = "adversarial", meaning = "every context prefers the action of the next one")
    record Adversarial(
            @Setting(value = "Logit of the wrong action", min = 0, max = 30) double strength)
            implements StartSettings {
        /** Checks the range. */
        public Adversarial {
            Ranges.check(Adversarial.class, strength);
        }

        /** A strength of 3. */
        public static Adversarial defaults() {
            return new Adversarial(3);
        }
    }

    /** All actions equally likely. */
    @Id(value = "uniform", meaning = "all actions equally likely")
    record Uniform() implements StartSettings {}

    /**
     * Logits drawn from a normal distribution.
     *
     * @param deviation of it
     */
    @Id(value = "random", meaning = "logits drawn at random")
    record Random(
            @Setting(value = "Standard deviation of the logits", min = 0, above = true, max = 10)
                    double deviation)
            implements StartSettings {
        /** Checks the range. */
        public Random {
            Ranges.check(Random.class, deviation);
        }

        /** A deviation of 1. */
        public static Random defaults() {
            return new Random(1);
        }
    }

    /**
     * A row of action probabilities for each context, the same in every state.
     *
     * @param rows contexts x actions, each row above 0 and summing up to 1 within 1e-6
     */
    @Id(value = "table", meaning = "the probability of every action in every context")
    record Table(@Setting("One row of probabilities for each context") List<List<Double>> rows)
            implements StartSettings {
        private static final double CLOSE = 1e-6;

        /** Checks the numbers. */
        public Table {
            Ranges.check(Table.class, rows);
            rows = rows.stream().map(List::copyOf).toList();
            for (int k = 0; k < rows.size(); k++) check(rows.get(k), k);
        }

        private static void check(List<Double> row, int k) {
            double sum = 0;
            for (int a = 0; a < row.size(); a++) {
                sum += row.get(a);
                if (!(row.get(a) > 0 && row.get(a) < 1))
                    throw new IllegalArgumentException(
                            "rows[%d][%d]: above 0 and below 1, was %s"
                                    .formatted(k, a, row.get(a)));
            }
            if (!(Math.abs(sum - 1) <= CLOSE))
                throw new IllegalArgumentException(
                        "rows[%d]: probabilities that sum up to 1, was %s".formatted(k, sum));
        }

        /** Two contexts that prefer the wrong one of two actions. */
        public static Table defaults() {
            return new Table(List.of(List.of(0.1, 0.9), List.of(0.8, 0.2)));
        }

        /** The rows as arrays, fresh ones. */
        public double[][] probabilities() {
            double[][] table = new double[rows.size()][];
            for (int k = 0; k < table.length; k++)
                table[k] = rows.get(k).stream().mapToDouble(Double::doubleValue).toArray();
            return table;
        }
    }
}
