package saddleback.engine.policy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.run.Seed;

class StartTest {
    private final double[] outcome = new double[2];

    @Test
    void banditsHaveTheSuccessTheyAreGiven() {
        World world = new Bandit(3, 5);
        double[] success = {0.06, 1e-9, 0.999};
        Policy policy = new Policy(1, 5);
        Start start = Start.performance(world, success);
        for (int k = 0; k < 3; k++) {
            policy.set(start.logits(), k * 5);
            world.outcome(k, policy, outcome);
            assertEquals(success[k], outcome[0], 1e-14 * success[k]);
            assertEquals(1 - success[k], outcome[1], 1e-14);
            for (int a = 0; a < 5; a++)
                if (a != k) assertEquals((1 - success[k]) / 4, policy.probability(0, a), 1e-15);
        }
    }

    @Test
    void everyStateOfAGridPrefersTheBestAction() {
        Grid grid = new Grid(3, 5, 4, 8);
        Start start = Start.performance(grid, 0.4, 0.5, 0.6, 0.7);
        Policy policy = new Policy(15, 4);
        for (int k = 0; k < 4; k++) {
            policy.set(start.logits(), k * 60);
            for (int s = 0; s < 15; s++)
                if (s != grid.goal(k))
                    assertEquals(0.4 + 0.1 * k, policy.probability(s, grid.best(k, s)), 1e-15);
        }
    }

    /** The start of the specification's staircase, and its one way back: n above K. */
    @Test
    void adversarialStartPrefersTheNext() {
        double[] logits = Start.adversarial(new Bandit(3, 3), 3).logits();
        double first = 3 * (1 + 0.15 * Math.sin(1.7));
        double second = 3 * (1 + 0.15 * Math.sin(3.4));
        double third = 3 * (1 + 0.15 * Math.sin(1.7 * 3));
        assertArrayEquals(new double[] {0, first, 0, 0, 0, second, third, 0, 0}, logits, 1e-15);
        double[] wider = Start.adversarial(new Bandit(3, 4), 3).logits();
        assertEquals(third, wider[2 * 4 + 3], 1e-15);
    }

    @Test
    void adversarialWalkersGoTheOtherWay() {
        for (int goals = 2; goals <= 4; goals++) {
            Grid chain = new Grid(1, 7, goals, 6);
            Start bad = Start.adversarial(chain, 2);
            Policy policy = new Policy(7, 2);
            Policy uniform = new Policy(7, 2);
            for (int k = 0; k + 1 < goals; k++) {
                policy.set(bad.logits(), k * 14);
                chain.outcome(k, policy, outcome);
                double success = outcome[0];
                chain.outcome(k, uniform, outcome);
                assertTrue(success < outcome[0], "goal %d of %d".formatted(k, goals));
            }
        }
    }

    @Test
    void tablesAreProbabilities() {
        double[][] rows = {{0.2, 0.3, 0.5}, {0.7, 0.1, 0.2}};
        Start start = Start.probabilities(new Bandit(2, 3), rows);
        Policy policy = new Policy(1, 3);
        for (int k = 0; k < 2; k++) {
            policy.set(start.logits(), 3 * k);
            for (int a = 0; a < 3; a++)
                assertEquals(rows[k][a], policy.probability(0, a), 1e-15);
        }
        Grid chain = new Grid(1, 3, 2, 3);
        Policy walking = new Policy(3, 2);
        walking.set(
                Start.probabilities(chain, new double[][] {{0.9, 0.1}, {0.3, 0.7}}).logits(), 6);
        for (int s = 0; s < 3; s++) assertEquals(0.3, walking.probability(s, 0), 1e-15);
    }

    @Test
    void randomLogitsHaveTheirDeviation() {
        World world = new Bandit(20, 50);
        double[] logits = Start.random(world, 3, new Seed(2)).logits();
        double square = 0;
        for (double l : logits) square += l * l / logits.length;
        assertEquals(9, square, 4 * 9 * Math.sqrt(2.0 / logits.length));
        assertArrayEquals(logits, Start.random(world, 3, new Seed(2)).logits());
    }

    @Test
    void linearAgentsBeginThere() {
        World world = new Grid(1, 5, 2, 4);
        Start start = Start.random(world, 1, new Seed(3));
        for (double kappa : new double[] {0, 1, 4}) {
            Initial initial = start.linear(kappa);
            assertArrayEquals(start.logits(), initial.logits(world));
            assertEquals(kappa > 0 ? 30 : 20, initial.parameters().length);
        }
    }

    @Test
    void saysWhatDoesNotFit() {
        World world = new Bandit(3, 4);
        assertEquals(
                "success: one number for each of 3 contexts, was 2 of them",
                refused(() -> Start.performance(world, 0.1, 0.2)));
        assertEquals(
                "success[1]: above 0 and below 1, was 1.0",
                refused(() -> Start.performance(world, 0.1, 1, 0.2)));
        assertEquals(
                "rows: one for each of 3 contexts, was 1 of them",
                refused(() -> Start.probabilities(world, new double[1][4])));
        assertEquals(
                "rows[0]: one number for each of 4 actions, was 3 of them",
                refused(() -> Start.probabilities(world, new double[3][3])));
    }

    private static String refused(Runnable start) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, start::run).getMessage());
    }
}
