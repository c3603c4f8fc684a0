package saddleback.engine.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.run.Seed;

import java.util.Arrays;
import java.util.random.RandomGenerator;

class PolicyTest {

    @Test
    void propertiesAtExtremeLogits() {
        RandomGenerator random = new Seed(1).random();
        for (int trial = 0; trial < 2000; trial++) {
            int n = 2 + random.nextInt(6);
            double[] logits = new double[2 * n + 3];
            Arrays.setAll(logits, _ -> 800 * (2 * random.nextDouble() - 1));
            Policy policy = new Policy(2, n);
            policy.set(logits, 3);
            for (int s = 0; s < 2; s++) check(policy, s, logits, 3 + s * n);
        }
    }

    /** ln p = l - largest - ln sum, and the same for all the others, in logarithms. */
    private static void check(Policy policy, int s, double[] logits, int at) {
        int n = policy.actions();
        double largest = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < n; a++) largest = Math.max(largest, logits[at + a]);
        double sum = 0;
        for (int a = 0; a < n; a++) sum += Math.exp(logits[at + a] - largest);
        double whole = 0;
        for (int a = 0; a < n; a++) {
            double p = policy.probability(s, a);
            double other = policy.other(s, a);
            whole += p;
            assertTrue(p >= 0 && p <= 1 && other >= 0 && other <= 1);
            assertEquals(1, p + other, 4e-16);
            double log = logits[at + a] - largest - Math.log(sum);
            if (log > -700) assertEquals(log, Math.log(p), 1e-12 * (1 + Math.abs(log)));
            else assertTrue(p < 1e-300);
            double rest = Double.NEGATIVE_INFINITY;
            for (int b = 0; b < n; b++) if (b != a) rest = Math.max(rest, logits[at + b]);
            double others = 0;
            for (int b = 0; b < n; b++) if (b != a) others += Math.exp(logits[at + b] - rest);
            double restLog = rest + Math.log(others) - largest - Math.log(sum);
            if (restLog > -700)
                assertEquals(restLog, Math.log(other), 1e-12 * (1 + Math.abs(restLog)));
        }
        assertEquals(1, whole, 1e-15);
    }

    @Test
    void twoActionsApartBy1600() {
        Policy policy = new Policy(1, 2);
        policy.set(new double[] {800, -800}, 0);
        assertEquals(1, policy.probability(0, 0));
        assertEquals(0, policy.other(0, 0));
        double[] slopes = new double[2];
        policy.slopes(new double[] {1, 0}, slopes);
        assertEquals(0, slopes[0]);
        assertEquals(0, slopes[1], 0.0);
        policy.addEntropy(1, slopes);
        assertEquals(0, slopes[0]);
        policy.set(new double[] {-600, 0}, 0);
        policy.slopes(new double[] {policy.probability(0, 0), 0}, slopes);
        assertEquals(Math.exp(-600), slopes[0], 1e-13 * Math.exp(-600));
        assertEquals(-Math.exp(-600), slopes[1], 1e-13 * Math.exp(-600));
    }

    @Test
    void slopesAreTheDerivativeOfLogLikelihood() {
        double[] logits = Walking.logits(new Bandit(2, 5), 2, 8);
        double[] credit = {0.3, 2, 0, 1.5, 0.1};
        double[] slopes = new double[5];
        Walking.policy(new Bandit(2, 5), logits).slopes(credit, slopes);
        double step = 1e-5;
        double sum = 0;
        for (int i = 0; i < 5; i++) {
            double here = logits[i];
            logits[i] = here + step;
            double above = likelihood(logits, credit);
            logits[i] = here - step;
            double below = likelihood(logits, credit);
            logits[i] = here;
            assertEquals((above - below) / (2 * step), slopes[i], 1e-9);
            sum += slopes[i];
        }
        assertEquals(0, sum, 1e-15);
    }

    private static double likelihood(double[] logits, double[] credit) {
        Policy policy = Walking.policy(new Bandit(2, 5), logits);
        double sum = 0;
        for (int a = 0; a < 5; a++) sum += credit[a] * Math.log(policy.probability(0, a));
        return sum;
    }

    @Test
    void entropySlopesAreItsDerivative() {
        World world = new Grid(1, 4, 2, 4);
        double[] logits = Walking.logits(world, 1.5, 9);
        double[] slopes = new double[logits.length];
        Arrays.fill(slopes, 7);
        Walking.policy(world, logits).addEntropy(0.4, slopes);
        double step = 1e-5;
        for (int i = 0; i < logits.length; i++) {
            double here = logits[i];
            logits[i] = here + step;
            double above = entropy(world, logits);
            logits[i] = here - step;
            double below = entropy(world, logits);
            logits[i] = here;
            assertEquals(7 + 0.4 * (above - below) / (2 * step), slopes[i], 1e-9);
        }
    }

    private static double entropy(World world, double[] logits) {
        Policy policy = Walking.policy(world, logits);
        double entropy = 0;
        for (int s = 0; s < world.states(); s++)
            for (int a = 0; a < world.actions(); a++) {
                double p = policy.probability(s, a);
                entropy -= p * Math.log(p);
            }
        return entropy;
    }

    @Test
    void drawsActionsAsOftenAsTheyShould() {
        Policy policy = new Policy(1, 4);
        policy.set(new double[] {0, 1, -1, 0.5}, 0);
        RandomGenerator random = new Seed(10).random();
        int draws = 40_000;
        double[] share = new double[4];
        for (int i = 0; i < draws; i++) share[policy.draw(0, random)] += 1.0 / draws;
        for (int a = 0; a < 4; a++) {
            double p = policy.probability(0, a);
            assertEquals(p, share[a], 4 * Math.sqrt(p * (1 - p) / draws));
        }
    }
}
