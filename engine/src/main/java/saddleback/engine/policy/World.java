package saddleback.engine.policy;

import java.util.random.RandomGenerator;

/**
 * K tasks with the same states and actions; J_k, the success of component k, is the probability
 * that an episode of task k earns its reward of 1. Immutable.
 *
 * <p>Tables over states and actions are row-major, length {@code states * actions}.
 */
public sealed interface World permits Bandit, Grid {
    /** K. */
    int components();

    /** The number of states. */
    int states();

    /** The number of actions in every state, at least 2. */
    int actions();

    /**
     * The probability that an episode of component {@code k} earns the reward, and that it does
     * not, each without cancellation.
     *
     * @param into {J_k, 1 - J_k}, overwritten
     */
    void outcome(int k, Policy policy, double[] into);

    /**
     * How often, in expectation, an episode of component {@code k} by {@code behaviour} takes each
     * action in each state and earns the reward in the end: the weights of the gradients of the
     * log-probabilities in REINFORCE.
     *
     * @param into length states x actions, overwritten
     */
    void credit(int k, Policy behaviour, double[] into);

    /**
     * An action on a shortest way to the reward of component {@code k}, or -1 in a state where
     * there is nothing left to do.
     */
    int best(int k, int state);

    /**
     * The derivative of {@link #credit} along a change of the behaviour, exact.
     *
     * @param change of {@code behaviour}
     * @param into length states x actions, overwritten
     */
    void creditChange(int k, Policy behaviour, PolicyChange change, double[] into);

    /**
     * How often a demonstration of component {@code k} takes each action in each state.
     *
     * @param into length states x actions, overwritten
     */
    void demonstration(int k, double[] into);

    /** One episode of component {@code k} by {@code behaviour}. */
    Episode episode(int k, Policy behaviour, RandomGenerator random);
}
