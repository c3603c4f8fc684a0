package saddleback.engine.policy;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * A grid in which an agent walks from the middle to the goal that it is told: an episode of
 * component k ends with the reward on goal k, or without it after a number of steps. The other
 * goals are cells like any other; walking into a wall is staying. Actions: left, right in one row;
 * left, up, right, down in more.
 *
 * <p>States are cells, row by row. Costs are those of horizon x states x actions multiplications
 * for an outcome, three times as many for a credit.
 */
public final class Grid implements World {
    private static final int[][] LEFT_RIGHT = {{0, -1}, {0, 1}};
    private static final int[][] AROUND = {{0, -1}, {-1, 0}, {0, 1}, {1, 0}};

    private final int rows;
    private final int columns;
    private final int horizon;
    private final int[][] moves;
    private final int start;
    private final int[] goals;
    private final int[] next;

    /**
     * A grid with its goals in their places: on a chain alternately at its left and its right end
     * and then inwards, else spread evenly along the border, clockwise from the middle of the left
     * side.
     *
     * @param rows at least 1
     * @param columns at least 3
     * @param goals K, at least 2
     * @param horizon steps after which an episode ends
     * @throws IllegalArgumentException "name: rule, was value" where there are more goals than
     *     cells for them, or goals that cannot be reached within the horizon
     */
    public Grid(int rows, int columns, int goals, int horizon) {
        if (rows < 1) throw new IllegalArgumentException("rows: at least 1, was " + rows);
        if (columns < 3) throw new IllegalArgumentException("columns: at least 3, was " + columns);
        if (goals < 2) throw new IllegalArgumentException("contexts: at least 2, was " + goals);
        this.rows = rows;
        this.columns = columns;
        this.horizon = horizon;
        moves = rows == 1 ? LEFT_RIGHT : AROUND;
        start = rows / 2 * columns + columns / 2;
        this.goals = GoalCells.of(rows, columns, start, goals);
        int farthest = 0;
        for (int goal : this.goals) farthest = Math.max(farthest, distance(start, goal));
        if (horizon < farthest)
            throw new IllegalArgumentException(
                    "horizon: at least %d, the steps to the farthest goal, was %d"
                            .formatted(farthest, horizon));
        next = new int[rows * columns * moves.length];
        for (int s = 0; s < states(); s++)
            for (int a = 0; a < moves.length; a++) next[s * moves.length + a] = move(s, moves[a]);
    }

    private int distance(int from, int to) {
        return Math.abs(from / columns - to / columns) + Math.abs(from % columns - to % columns);
    }

    private int move(int state, int[] by) {
        int row = state / columns + by[0];
        int column = state % columns + by[1];
        boolean inside = row >= 0 && row < rows && column >= 0 && column < columns;
        return inside ? row * columns + column : state;
    }

    /** The number of rows. */
    public int rows() {
        return rows;
    }

    /** The number of columns. */
    public int columns() {
        return columns;
    }

    /** Steps after which an episode ends. */
    public int horizon() {
        return horizon;
    }

    /** The cell where episodes begin. */
    public int start() {
        return start;
    }

    /** The cell of goal {@code k}. */
    public int goal(int k) {
        return goals[k];
    }

    /** The cell after an action. */
    public int next(int state, int action) {
        return next[state * moves.length + action];
    }

    @Override
    public int components() {
        return goals.length;
    }

    @Override
    public int states() {
        return rows * columns;
    }

    @Override
    public int actions() {
        return moves.length;
    }

    @Override
    public void outcome(int k, Policy policy, double[] into) {
        new Walks(this, goals[k], policy).outcome(into);
    }

    @Override
    public void credit(int k, Policy behaviour, double[] into) {
        new Walks(this, goals[k], behaviour).credit(into);
    }

    @Override
    public void creditChange(int k, Policy behaviour, PolicyChange change, double[] into) {
        new WalksChange(this, goals[k], behaviour, change).credit(into);
    }

    @Override
    public int best(int k, int state) {
        if (state == goals[k]) return -1;
        int down = goals[k] / columns - state / columns;
        int right = goals[k] % columns - state % columns;
        boolean sideways = Math.abs(right) >= Math.abs(down);
        int row = sideways ? 0 : Integer.signum(down);
        int column = sideways ? Integer.signum(right) : 0;
        int action = 0;
        while (moves[action][0] != row || moves[action][1] != column) action++;
        return action;
    }

    @Override
    public void demonstration(int k, double[] into) {
        Arrays.fill(into, 0);
        int state = start;
        while (state != goals[k]) {
            int action = best(k, state);
            into[state * moves.length + action]++;
            state = next(state, action);
        }
    }

    @Override
    public Episode episode(int k, Policy behaviour, RandomGenerator random) {
        int[] states = new int[horizon];
        int[] actions = new int[horizon];
        int steps = 0;
        int state = start;
        while (steps < horizon && state != goals[k]) {
            states[steps] = state;
            actions[steps] = behaviour.draw(state, random);
            state = next(state, actions[steps++]);
        }
        return new Episode(
                Arrays.copyOf(states, steps), Arrays.copyOf(actions, steps), state == goals[k]);
    }
}
