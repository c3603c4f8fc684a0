package saddleback.engine.policy;

/**
 * How a softmax policy changes along a direction of its logits: the exact derivative, without
 * cancellation however near to 0 or 1 probabilities are. Reused: {@link #set} overwrites it.
 */
public final class PolicyChange {
    private final int states;
    private final int actions;
    private final double[] probability;

    /** No change. */
    public PolicyChange(int states, int actions) {
        this.states = states;
        this.actions = actions;
        probability = new double[states * actions];
    }

    /**
     * The derivative of the policy: dπ(a|s) = π(a|s) sum_b π(b|s) (dl(s, a) - dl(s, b)).
     *
     * @param policy not changed
     * @param logits dl, states x actions, not changed
     */
    public void set(Policy policy, double[] logits) {
        for (int s = 0; s < states; s++)
            for (int a = 0; a < actions; a++) {
                double sum = 0;
                for (int b = 0; b < actions; b++)
                    sum +=
                            policy.probability(s, b)
                                    * (logits[s * actions + a] - logits[s * actions + b]);
                probability[s * actions + a] = policy.probability(s, a) * sum;
            }
    }

    /** The derivative of the probability of {@code action} in {@code state}. */
    public double probability(int state, int action) {
        return probability[state * actions + action];
    }

    /**
     * The derivative of {@link Policy#slopes} as policy and credit change.
     *
     * @param policy that changes
     * @param credit at it, states x actions, not changed
     * @param creditChange its derivative, states x actions, not changed
     * @param into states x actions, overwritten
     */
    public void slopes(Policy policy, double[] credit, double[] creditChange, double[] into) {
        for (int s = 0; s < states; s++) {
            int row = s * actions;
            for (int a = 0; a < actions; a++) {
                double rest = 0;
                double restChange = 0;
                for (int b = 0; b < actions; b++) {
                    if (b == a) continue;
                    rest += credit[row + b];
                    restChange += creditChange[row + b];
                }
                into[row + a] =
                        creditChange[row + a] * policy.other(s, a)
                                - policy.probability(s, a) * restChange
                                - probability[row + a] * (credit[row + a] + rest);
            }
        }
    }
}
