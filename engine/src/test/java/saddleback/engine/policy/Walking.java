package saddleback.engine.policy;

import saddleback.engine.run.Seed;

import java.util.Arrays;

/** Every sequence of actions in a grid, one by one: what the dynamic programme must agree with. */
final class Walking {
    private final Grid grid;
    private final int goal;
    private final Policy policy;
    private final int[] states;
    private final int[] actions;
    double success;
    double failure;
    final double[] credit;

    private Walking(Grid grid, int k, Policy policy) {
        this.grid = grid;
        this.goal = grid.goal(k);
        this.policy = policy;
        states = new int[grid.horizon()];
        actions = new int[grid.horizon()];
        credit = new double[grid.states() * grid.actions()];
    }

    static Walking everywhere(Grid grid, int k, Policy policy) {
        var walking = new Walking(grid, k, policy);
        walking.from(grid.start(), 0, 1);
        return walking;
    }

    private void from(int state, int steps, double probability) {
        if (state == goal) {
            success += probability;
            for (int t = 0; t < steps; t++)
                credit[states[t] * grid.actions() + actions[t]] += probability;
        } else if (steps == grid.horizon()) failure += probability;
        else
            for (int a = 0; a < grid.actions(); a++) {
                states[steps] = state;
                actions[steps] = a;
                from(after(state, a), steps + 1, probability * policy.probability(state, a));
            }
    }

    /** One cell on, or the same cell before a wall. */
    private int after(int state, int action) {
        int row = state / grid.columns();
        int column = state % grid.columns();
        String way = grid.rows() == 1 ? "LR" : "LURD";
        switch (way.charAt(action)) {
            case 'L' -> column = Math.max(0, column - 1);
            case 'R' -> column = Math.min(grid.columns() - 1, column + 1);
            case 'U' -> row = Math.max(0, row - 1);
            default -> row = Math.min(grid.rows() - 1, row + 1);
        }
        return row * grid.columns() + column;
    }

    /** Logits from a normal distribution. */
    static double[] logits(World world, double deviation, long seed) {
        var normals = new Seed(seed).normals();
        double[] logits = new double[world.states() * world.actions()];
        Arrays.setAll(logits, _ -> deviation * normals.next());
        return logits;
    }

    static Policy policy(World world, double[] logits) {
        Policy policy = new Policy(world.states(), world.actions());
        policy.set(logits, 0);
        return policy;
    }
}
