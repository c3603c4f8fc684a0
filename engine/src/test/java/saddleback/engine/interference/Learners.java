package saddleback.engine.interference;

import org.jspecify.annotations.Nullable;

import saddleback.engine.policy.Bandit;
import saddleback.engine.policy.Initial;
import saddleback.engine.policy.LinearAgent;

import java.util.Arrays;

/** Learners for tests. */
final class Learners {
    private Learners() {}

    /** K bandits with n = {@code weights[0].length} arms from logits {@code weights + bias}. */
    static Learner of(
            double[][] weights,
            double[] bias,
            double kappa,
            Variant variant,
            @Nullable Remedy remedy) {
        int k = weights.length;
        int n = weights[0].length;
        double[] parameters = new double[(kappa > 0 ? k + 1 : k) * n];
        for (int i = 0; i < k; i++)
            for (int a = 0; a < n; a++)
                parameters[i * n + a] = weights[i][a] + (kappa > 0 ? 0 : bias[a]);
        if (kappa > 0)
            for (int a = 0; a < n; a++) parameters[k * n + a] = bias[a] / Math.sqrt(kappa);
        Initial initial = new Initial(new LinearAgent(k, n, kappa), parameters);
        return Learner.of(new Bandit(k, n), initial, variant, remedy);
    }

    /** Two bandits with two arms from their log-odds. */
    static Learner odds(double first, double second, double kappa, Variant variant) {
        double[][] weights = {{first, 0}, {0, second}};
        return of(weights, new double[2], kappa, variant, null);
    }

    /** Two bandits with two arms from their successes. */
    static Learner two(double first, double second, double kappa, Variant variant) {
        return odds(logit(first), logit(second), kappa, variant);
    }

    /** Every context prefers the next one's arm: the start of the specification's staircase. */
    static Learner adversarial(int k, double kappa, double strength, Variant variant) {
        return adversarial(k, kappa, strength, variant, null);
    }

    /** The same with a remedy. */
    static Learner adversarial(
            int k, double kappa, double strength, Variant variant, @Nullable Remedy remedy) {
        double[][] weights = new double[k][k];
        for (int i = 0; i < k; i++)
            weights[i][(i + 1) % k] = strength * (1 + 0.15 * Math.sin(1.7 * (i + 1)));
        return of(weights, new double[k], kappa, variant, remedy);
    }

    static double logit(double p) {
        return Math.log(p) - Math.log1p(-p);
    }

    static double[] sorted(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
