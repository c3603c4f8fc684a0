package saddleback.engine.policy;

import java.util.Arrays;

/**
 * What a policy does in a grid, summed over all walks by dynamic programming over time. Only
 * positive numbers are added up.
 */
record Walks(Grid grid, int goal, Policy policy) {

    /** {success, failure}: what arrives at the goal, and what is elsewhere in the end. */
    void outcome(double[] into) {
        int states = grid.states();
        double[] visits = policy.spare(2 * states);
        int here = 0;
        Arrays.fill(visits, here, here + states, 0);
        visits[here + grid.start()] = 1;
        double success = 0;
        for (int t = 0; t < grid.horizon(); t++) {
            success += step(visits, here, states - here);
            here = states - here;
        }
        double failure = 0;
        for (int s = 0; s < states; s++) failure += visits[here + s];
        into[0] = Math.min(1, success);
        into[1] = Math.min(1, failure);
    }

    /** One step of all walks; what arrives at the goal is returned instead of written. */
    private double step(double[] visits, int here, int there) {
        double arrived = 0;
        Arrays.fill(visits, there, there + grid.states(), 0);
        for (int s = 0; s < grid.states(); s++) {
            double visit = visits[here + s];
            if (visit == 0) continue;
            for (int a = 0; a < grid.actions(); a++) {
                int to = grid.next(s, a);
                double share = visit * policy.probability(s, a);
                if (to == goal) arrived += share;
                else visits[there + to] += share;
            }
        }
        return arrived;
    }

    /** Visits times the action's probability times the probability to succeed afterwards. */
    void credit(double[] into) {
        int states = grid.states();
        int actions = grid.actions();
        double[] work = policy.spare((grid.horizon() + 3) * states);
        successes(work, 2 * states);
        Arrays.fill(into, 0);
        int here = 0;
        Arrays.fill(work, here, here + states, 0);
        work[here + grid.start()] = 1;
        for (int t = 0; t < grid.horizon(); t++) {
            int after = (t + 3) * states;
            for (int s = 0; s < states; s++) {
                double visit = work[here + s];
                if (visit == 0) continue;
                for (int a = 0; a < actions; a++)
                    into[s * actions + a] +=
                            visit * policy.probability(s, a) * work[after + grid.next(s, a)];
            }
            step(work, here, states - here);
            here = states - here;
        }
    }

    /**
     * Writes for t = 0 ... horizon the probability to reach the goal later from each cell, where
     * one is at time t; 1 on the goal.
     */
    private void successes(double[] work, int at) {
        int states = grid.states();
        int end = at + grid.horizon() * states;
        Arrays.fill(work, end, end + states, 0);
        work[end + goal] = 1;
        for (int row = end - states; row >= at; row -= states)
            for (int s = 0; s < states; s++) {
                double success = 0;
                for (int a = 0; a < grid.actions(); a++)
                    success += policy.probability(s, a) * work[row + states + grid.next(s, a)];
                work[row + s] = s == goal ? 1 : success;
            }
    }
}
