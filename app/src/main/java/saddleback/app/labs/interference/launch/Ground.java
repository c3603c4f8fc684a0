package saddleback.app.labs.interference.launch;

import saddleback.engine.interference.Learner;
import saddleback.engine.interference.Variant;
import saddleback.engine.labs.interference.StartSettings;
import saddleback.engine.policy.Bandit;
import saddleback.engine.policy.Policy;
import saddleback.engine.policy.Start;

/**
 * What all learners have in common: bandits and a linear agent.
 *
 * @param contexts K, the number of components
 * @param actions n, at least K
 * @param kappa κ of the shared bias
 */
record Ground(int contexts, int actions, double kappa) {
    static final int MOST_CONTEXTS = 10;
    static final int MOST_ACTIONS = 12;
    static final double MOST_KAPPA = 10;

    /** Whether two numbers tell everything, so that there is a field. */
    boolean plain() {
        return contexts == 2 && actions == 2;
    }

    /** A learner that begins there. */
    Learner learner(StartSettings start, Variant variant) {
        var world = new Bandit(contexts, actions);
        return Learner.of(world, begin(world, start).linear(kappa), variant, null);
    }

    /** The success of every component at a start; a fresh array. */
    double[] success(StartSettings start) {
        var world = new Bandit(contexts, actions);
        double[] logits = begin(world, start).logits();
        var policy = new Policy(1, actions);
        double[] success = new double[contexts];
        for (int k = 0; k < contexts; k++) {
            policy.set(logits, k * actions);
            success[k] = policy.probability(0, k);
        }
        return success;
    }

    private static Start begin(Bandit world, StartSettings start) {
        return switch (start) {
            case StartSettings.Performance p -> Start.performance(world, p.success());
            case StartSettings.Adversarial(double strength) -> Start.adversarial(world, strength);
            case StartSettings.Uniform() -> Start.uniform(world);
            case StartSettings.Table t -> Start.probabilities(world, t.probabilities());
            case StartSettings.Random _ ->
                    throw new IllegalArgumentException("start: one that is not drawn, was random");
        };
    }

    Ground withContexts(int k) {
        return new Ground(k, Math.max(k, contexts == actions ? k : actions), kappa);
    }

    Ground withActions(int n) {
        return new Ground(contexts, Math.max(contexts, n), kappa);
    }

    Ground withKappa(double other) {
        return new Ground(contexts, actions, other);
    }
}
