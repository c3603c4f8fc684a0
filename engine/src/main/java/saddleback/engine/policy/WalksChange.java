package saddleback.engine.policy;

import java.util.Arrays;

/** How {@link Walks} change with the policy: its dynamic programme differentiated step by step. */
record WalksChange(Grid grid, int goal, Policy policy, PolicyChange change) {

    /** The derivative of visits times the action's probability times success afterwards. */
    void credit(double[] into) {
        int states = grid.states();
        int actions = grid.actions();
        int horizon = grid.horizon();
        double[] success = new double[(horizon + 1) * states];
        double[] successChange = new double[(horizon + 1) * states];
        successes(success, successChange);
        Arrays.fill(into, 0);
        double[] visits = new double[states];
        double[] visitsChange = new double[states];
        visits[grid.start()] = 1;
        for (int t = 0; t < horizon; t++) {
            double[] next = new double[states];
            double[] nextChange = new double[states];
            for (int s = 0; s < states; s++)
                for (int a = 0; a < actions; a++) {
                    int to = grid.next(s, a);
                    int after = (t + 1) * states + to;
                    double share = visits[s] * policy.probability(s, a);
                    double shareChange =
                            visitsChange[s] * policy.probability(s, a)
                                    + visits[s] * change.probability(s, a);
                    into[s * actions + a] +=
                            shareChange * success[after] + share * successChange[after];
                    if (to == goal) continue;
                    next[to] += share;
                    nextChange[to] += shareChange;
                }
            visits = next;
            visitsChange = nextChange;
        }
    }

    /** The probability to reach the goal later, from each cell at each time, and its derivative. */
    private void successes(double[] success, double[] successChange) {
        int states = grid.states();
        int end = grid.horizon() * states;
        success[end + goal] = 1;
        for (int row = end - states; row >= 0; row -= states)
            for (int s = 0; s < states; s++) {
                if (s == goal) {
                    success[row + s] = 1;
                    continue;
                }
                for (int a = 0; a < grid.actions(); a++) {
                    int after = row + states + grid.next(s, a);
                    success[row + s] += policy.probability(s, a) * success[after];
                    successChange[row + s] +=
                            change.probability(s, a) * success[after]
                                    + policy.probability(s, a) * successChange[after];
                }
            }
    }
}
