package saddleback.engine.policy;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * K contextual bandits with n arms (Schaul, Borsa, Modayil, Pascanu, Ray interference, arXiv
 * 1904.11455): one state, and in context k arm k earns the reward.
 *
 * @param components K, at least 2
 * @param actions n, at least K
 */
public record Bandit(int components, int actions) implements World {
    /** Checks the sizes. */
    public Bandit {
        if (components < 2)
            throw new IllegalArgumentException("contexts: at least 2, was " + components);
        if (actions < components)
            throw new IllegalArgumentException(
                    "actions: at least one for each context, %d, was %d"
                            .formatted(components, actions));
    }

    @Override
    public int states() {
        return 1;
    }

    @Override
    public void outcome(int k, Policy policy, double[] into) {
        into[0] = policy.probability(0, k);
        into[1] = policy.other(0, k);
    }

    @Override
    public void credit(int k, Policy behaviour, double[] into) {
        Arrays.fill(into, 0);
        into[k] = behaviour.probability(0, k);
    }

    @Override
    public int best(int k, int state) {
        return k;
    }

    @Override
    public void creditChange(int k, Policy behaviour, PolicyChange change, double[] into) {
        Arrays.fill(into, 0);
        into[k] = change.probability(0, k);
    }

    @Override
    public void demonstration(int k, double[] into) {
        Arrays.fill(into, 0);
        into[k] = 1;
    }

    @Override
    public Episode episode(int k, Policy behaviour, RandomGenerator random) {
        int action = behaviour.draw(0, random);
        return new Episode(new int[1], new int[] {action}, action == k);
    }
}
