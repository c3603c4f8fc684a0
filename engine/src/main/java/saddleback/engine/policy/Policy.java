package saddleback.engine.policy;

import java.util.random.RandomGenerator;

/**
 * A softmax policy: in each state the probability of each action, and of all others, both to full
 * relative accuracy however near to 0 they are. Reused: {@link #set} overwrites it;
 * not thread safe.
 */
public final class Policy {
    private final int states;
    private final int actions;
    private final double[] probability;
    private final double[] other;
    private double[] spare = new double[0];

    /** The uniform policy. */
    public Policy(int states, int actions) {
        this.states = states;
        this.actions = actions;
        probability = new double[states * actions];
        other = new double[states * actions];
        set(new double[states * actions], 0);
    }

    /**
     * The softmax of logits.
     *
     * @param logits a table of states x actions from index {@code at} on
     */
    public void set(double[] logits, int at) {
        for (int s = 0; s < states; s++) set(logits, at + s * actions, s * actions);
    }

    private void set(double[] logits, int from, int to) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < actions; a++) largest = Math.max(largest, logits[from + a]);
        double sum = 0;
        for (int a = 0; a < actions; a++) {
            probability[to + a] = Math.exp(logits[from + a] - largest);
            sum += probability[to + a];
        }
        for (int a = 0; a < actions; a++) probability[to + a] /= sum;
        for (int a = 0; a < actions; a++) {
            double rest = 0;
            for (int b = 0; b < actions; b++) if (b != a) rest += probability[to + b];
            other[to + a] = Math.min(1, rest);
        }
    }

    /** The number of states. */
    public int states() {
        return states;
    }

    /** The number of actions. */
    public int actions() {
        return actions;
    }

    /** The probability of {@code action} in {@code state}. */
    public double probability(int state, int action) {
        return probability[state * actions + action];
    }

    /** The probability of all actions but {@code action} in {@code state}. */
    public double other(int state, int action) {
        return other[state * actions + action];
    }

    /**
     * The derivative of sum_{s,a} c(s, a) ln π(a|s) by the logits: c(s, a) (1 - π(a|s)) - π(a|s)
     * sum_{b ≠ a} c(s, b).
     *
     * @param credit c, states x actions, not changed
     * @param into states x actions, overwritten
     */
    public void slopes(double[] credit, double[] into) {
        for (int s = 0; s < states; s++) {
            int row = s * actions;
            for (int a = 0; a < actions; a++) {
                double rest = 0;
                for (int b = 0; b < actions; b++) if (b != a) rest += credit[row + b];
                into[row + a] = credit[row + a] * other[row + a] - probability[row + a] * rest;
            }
        }
    }

    /**
     * Adds {@code weight} times the gradient of the states' summed entropies by the logits: -π(a|s)
     * (ln π(a|s) + H(s)).
     *
     * @param slopes states x actions
     */
    public void addEntropy(double weight, double[] slopes) {
        for (int s = 0; s < states; s++) {
            int row = s * actions;
            double entropy = 0;
            for (int a = 0; a < actions; a++) entropy -= xLogX(probability[row + a]);
            for (int a = 0; a < actions; a++)
                slopes[row + a] -=
                        weight * (xLogX(probability[row + a]) + probability[row + a] * entropy);
        }
    }

    /** An action in {@code state}, drawn. */
    public int draw(int state, RandomGenerator random) {
        double u = random.nextDouble();
        int action = 0;
        double sum = probability(state, 0);
        while (action < actions - 1 && u >= sum) sum += probability(state, ++action);
        return action;
    }

    /**
     * At least {@code length} numbers that a world may write to while it evaluates this policy;
     * their content is undefined. Kept here because a policy serves one thread and is evaluated
     * again and again.
     */
    double[] spare(int length) {
        if (spare.length < length) spare = new double[length];
        return spare;
    }

    private static double xLogX(double p) {
        return p > 0 ? p * Math.log(p) : 0;
    }
}
