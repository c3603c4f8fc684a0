package saddleback.engine.policy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import saddleback.engine.run.Seed;

import java.util.HashSet;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

class GridTest {
    private final double[] outcome = new double[2];

    static Stream<Arguments> grids() {
        return Stream.of(
                Arguments.of(new Grid(1, 5, 3, 8), 1.0),
                Arguments.of(new Grid(1, 4, 3, 7), 2.0),
                Arguments.of(new Grid(2, 3, 5, 5), 1.5),
                Arguments.of(new Grid(3, 3, 3, 5), 1.0),
                Arguments.of(new Grid(3, 4, 4, 5), 20.0));
    }

    @ParameterizedTest
    @MethodSource("grids")
    void sumsUpEveryWalk(Grid grid, double deviation) {
        Policy policy = Walking.policy(grid, Walking.logits(grid, deviation, 3));
        double[] credit = new double[grid.states() * grid.actions()];
        for (int k = 0; k < grid.components(); k++) {
            Walking walks = Walking.everywhere(grid, k, policy);
            grid.outcome(k, policy, outcome);
            assertEquals(walks.success, outcome[0], 1e-13 * walks.success);
            assertEquals(walks.failure, outcome[1], 1e-13 * walks.failure);
            assertEquals(1, outcome[0] + outcome[1], 1e-14);
            grid.credit(k, policy, credit);
            for (int i = 0; i < credit.length; i++)
                assertEquals(walks.credit[i], credit[i], 1e-13 * walks.credit[i]);
        }
    }

    @ParameterizedTest
    @MethodSource("grids")
    void slopesOfTheCreditAreTheGradientOfTheSuccess(Grid grid, double deviation) {
        double step = 1e-5;
        double[] logits = Walking.logits(grid, Math.min(deviation, 2), 4);
        double[] credit = new double[logits.length];
        double[] slopes = new double[logits.length];
        for (int k = 0; k < grid.components(); k++) {
            Policy policy = Walking.policy(grid, logits);
            grid.credit(k, policy, credit);
            policy.slopes(credit, slopes);
            for (int i = 0; i < logits.length; i++) {
                double here = logits[i];
                logits[i] = here + step;
                double above = success(grid, k, logits);
                logits[i] = here - step;
                double below = success(grid, k, logits);
                logits[i] = here;
                assertEquals((above - below) / (2 * step), slopes[i], 1e-10);
            }
        }
    }

    private double success(Grid grid, int k, double[] logits) {
        grid.outcome(k, Walking.policy(grid, logits), outcome);
        return outcome[0];
    }

    @Test
    void rareFailuresKeepTheirDigits() {
        Grid chain = new Grid(1, 7, 2, 9);
        double[] logits = new double[14];
        for (int s = 0; s < 7; s++) logits[2 * s] = 60 + s;
        Policy policy = Walking.policy(chain, logits);
        Walking walks = Walking.everywhere(chain, 0, policy);
        chain.outcome(0, policy, outcome);
        assertTrue(walks.failure > 0 && walks.failure < 1e-100, "failure " + walks.failure);
        assertEquals(walks.failure, outcome[1], 1e-12 * walks.failure);
        chain.outcome(1, policy, outcome);
        Walking other = Walking.everywhere(chain, 1, policy);
        assertTrue(other.success > 0 && other.success < 1e-70, "success " + other.success);
        assertEquals(other.success, outcome[0], 1e-12 * other.success);
    }

    @Test
    void uniformWalksOnThreeCells() {
        Policy uniform = new Policy(3, 2);
        double[] expected = {0.5, 0.5, 0.5 + 0.125, 0.5 + 0.125 + 0.0625};
        for (int horizon = 1; horizon <= expected.length; horizon++) {
            new Grid(1, 3, 2, horizon).outcome(1, uniform, outcome);
            assertEquals(expected[horizon - 1], outcome[0], 1e-15);
        }
    }

    @Test
    void oneStepIsABandit() {
        assertBandit(new Grid(1, 3, 2, 1), new Bandit(2, 2));
        assertBandit(new Grid(3, 3, 4, 1), new Bandit(4, 4));
    }

    private void assertBandit(Grid grid, Bandit bandit) {
        int n = bandit.actions();
        double[] logits = Walking.logits(grid, 1, 5);
        double[] row = new double[n];
        System.arraycopy(logits, grid.start() * n, row, 0, n);
        Policy walking = Walking.policy(grid, logits);
        Policy pulling = Walking.policy(bandit, row);
        double[] expected = new double[2];
        double[] credit = new double[logits.length];
        double[] pulled = new double[n];
        for (int k = 0; k < n; k++) {
            grid.outcome(k, walking, outcome);
            bandit.outcome(k, pulling, expected);
            assertArrayEquals(expected, outcome, 1e-15);
            grid.credit(k, walking, credit);
            bandit.credit(k, pulling, pulled);
            for (int i = 0; i < credit.length; i++)
                assertEquals(
                        i / n == grid.start() ? pulled[i % n] : 0, credit[i], 1e-15);
            assertEquals(bandit.best(k, 0), grid.best(k, grid.start()));
        }
    }

    @Test
    void episodesAreDrawnAsOftenAsTheyShould() {
        Grid grid = new Grid(3, 5, 4, 7);
        Policy policy = Walking.policy(grid, Walking.logits(grid, 0.7, 6));
        double[] credit = new double[grid.states() * grid.actions()];
        double[] counts = new double[credit.length];
        RandomGenerator random = new Seed(7).random();
        int episodes = 40_000;
        int rewarded = 0;
        for (int e = 0; e < episodes; e++) {
            Episode episode = grid.episode(2, policy, random);
            assertTrue(episode.states().length <= grid.horizon());
            if (!episode.rewarded()) continue;
            rewarded++;
            for (int t = 0; t < episode.states().length; t++)
                counts[episode.states()[t] * grid.actions() + episode.actions()[t]]++;
        }
        grid.outcome(2, policy, outcome);
        grid.credit(2, policy, credit);
        double sigma = Math.sqrt(outcome[0] * outcome[1] / episodes);
        assertEquals(outcome[0], (double) rewarded / episodes, 4 * sigma);
        // a count within an episode is at most the horizon, so that its variance is at most the
        // horizon times its mean
        for (int i = 0; i < credit.length; i++)
            assertEquals(
                    credit[i],
                    counts[i] / episodes,
                    4.5 * Math.sqrt(grid.horizon() * credit[i] / episodes));
    }

    @ParameterizedTest
    @MethodSource("grids")
    void demonstrationsAreShortest(Grid grid, double deviation) {
        assertTrue(deviation > 0);
        double[] taken = new double[grid.states() * grid.actions()];
        for (int k = 0; k < grid.components(); k++) {
            grid.demonstration(k, taken);
            double steps = 0;
            for (double t : taken) steps += t;
            assertEquals(distance(grid, grid.start(), grid.goal(k)), steps);
            for (int s = 0; s < grid.states(); s++) {
                int best = grid.best(k, s);
                if (s == grid.goal(k)) assertEquals(-1, best);
                else
                    assertEquals(
                            distance(grid, s, grid.goal(k)) - 1,
                            distance(grid, grid.next(s, best), grid.goal(k)));
            }
        }
    }

    private static int distance(Grid grid, int a, int b) {
        int c = grid.columns();
        return Math.abs(a / c - b / c) + Math.abs(a % c - b % c);
    }

    @Test
    void goalsStandWhereTheyAreSaidTo() {
        assertEquals(List.of(0, 6, 1, 5), goals(new Grid(1, 7, 4, 3)));
        assertEquals(List.of(0, 5, 1, 4, 2), goals(new Grid(1, 6, 5, 3)));
        assertEquals(List.of(10, 2, 14, 22), goals(new Grid(5, 5, 4, 2)));
        for (int rows = 1; rows <= 5; rows++)
            for (int columns = 3; columns <= 6; columns++) {
                int border = 2 * (rows + columns) - 4;
                int cells = rows == 1 ? columns - 1 : rows == 2 ? border - 1 : border;
                for (int k = 2; k <= cells; k++) {
                    Grid grid = new Grid(rows, columns, k, 20);
                    List<Integer> goals = goals(grid);
                    assertEquals(k, new HashSet<>(goals).size());
                    assertTrue(!goals.contains(grid.start()));
                }
                int r = rows;
                int c = columns;
                assertThrows(
                        IllegalArgumentException.class, () -> new Grid(r, c, cells + 1, 20));
            }
    }

    private static List<Integer> goals(Grid grid) {
        return java.util.stream.IntStream.range(0, grid.components())
                .mapToObj(grid::goal)
                .toList();
    }

    @Test
    void saysWhatDoesNotFit() {
        assertEquals(
                "contexts: at most 4, the cells for goals in a grid of 1 x 5, was 5",
                refused(1, 5, 5, 9));
        assertEquals(
                "horizon: at least 3, the steps to the farthest goal, was 2",
                refused(1, 7, 2, 2));
        assertEquals("contexts: at least 2, was 1", refused(1, 7, 1, 9));
        assertEquals("columns: at least 3, was 2", refused(4, 2, 2, 9));
    }

    private static String refused(int rows, int columns, int goals, int horizon) {
        return String.valueOf(
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Grid(rows, columns, goals, horizon))
                        .getMessage());
    }
}
