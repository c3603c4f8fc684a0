package saddleback.engine.interference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Init;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.policy.Bandit;
import saddleback.engine.policy.Grid;
import saddleback.engine.policy.Initial;
import saddleback.engine.policy.Start;
import saddleback.engine.policy.World;
import saddleback.engine.run.Seed;

import java.util.List;
import java.util.Random;

class PolicyLossTest {
    private static final Seed SEED = new Seed(5);
    private static final List<LayerSettings> TANH =
            List.of(new LayerSettings.Dense(5, true), new LayerSettings.Tanh());

    private static Start random(World world) {
        return Start.random(world, 1, SEED);
    }

    private static Initial network(World world) {
        return random(world).network(TANH, new Init.Normal(0.7), SEED);
    }

    /** The reference start of three bandits with four arms, J by numpy. */
    @Test
    void theReferenceValues() {
        double[] w = new double[16];
        for (int k = 0; k < 3; k++)
            for (int i = 0; i < 4; i++) w[4 * k + i] = Math.sin(1.1 * i + 2.3 * k);
        System.arraycopy(new double[] {0.2, -0.1, 0.3, 0.05}, 0, w, 12, 4);
        var bandit = new Bandit(3, 4);
        var loss = new PolicyLoss(bandit, Start.uniform(bandit).linear(1).agent());
        assertEquals(
                -0.16606165005634413 - 0.16138101239558686 - 0.366245763237572,
                loss.value(w),
                1e-15);
        derivatives(loss, w);
    }

    @Test
    void linearAgents() {
        for (World world : List.of(new Bandit(3, 4), new Grid(1, 5, 2, 6), new Grid(3, 3, 3, 5))) {
            check(world, random(world).linear(2));
            check(world, random(world).linear(0));
            check(world, random(world).linear(0.5).factored(world));
        }
    }

    @Test
    void networkAgents() {
        for (World world : List.of(new Bandit(2, 3), new Grid(1, 5, 2, 6))) {
            check(world, network(world));
            check(world, network(world).factored(world));
            check(world, network(world).heads(world));
        }
    }

    /** The inputs of an activation that comes first do not move with the parameters. */
    @Test
    void aNetworkThatBeginsWithAnActivation() {
        for (World world : List.of(new Bandit(2, 3), new Grid(1, 5, 2, 6))) {
            List<LayerSettings> hidden = List.of(new LayerSettings.Tanh());
            check(world, random(world).network(hidden, new Init.Normal(0.7), SEED));
        }
    }

    private static void check(World world, Initial initial) {
        derivatives(new PolicyLoss(world, initial.agent()), initial.parameters());
    }

    /** Gradient and Hessian products against central differences, fourth order. */
    private static void derivatives(PolicyLoss loss, double[] w) {
        var random = new Random(3);
        int n = loss.size();
        for (int trial = 0; trial < 3; trial++) {
            double[] v = new double[n];
            for (int i = 0; i < n; i++) v[i] = random.nextGaussian();
            Vectors.scale(v, 1 / Vectors.norm(v));
            double[] g = new double[n];
            assertEquals(loss.value(w), loss.gradient(w, g), 0);
            double h = 1e-2;
            double[] slope = new double[1];
            double[] expected = new double[n];
            for (int side : new int[] {-2, -1, 1, 2}) {
                double[] there = w.clone();
                Vectors.add(there, side * h, v);
                double[] gradient = new double[n];
                double value = loss.gradient(there, gradient);
                double weight = (side % 2 == 0 ? -1.0 : 8.0) * Integer.signum(side) / (12 * h);
                slope[0] += weight * value;
                Vectors.add(expected, weight, gradient);
            }
            assertEquals(slope[0], Vectors.dot(g, v), 1e-7);
            double[] hv = new double[n];
            loss.hessianTimes(w, v, hv);
            for (int i = 0; i < n; i++) assertEquals(expected[i], hv[i], 1e-7);
        }
    }

    /**
     * With one arm nearly certain J = 1 - e^-y to leading order, so that the Hessian by the logits
     * of the two arms is e^-y times (1, -1; -1, 1).
     */
    @Test
    void theHessianKeepsItsDigitsAtTheCorner() {
        var bandit = new Bandit(2, 2);
        var loss = new PolicyLoss(bandit, Start.uniform(bandit).linear(0).agent());
        double[] w = {60, 0, 70, 0};
        double[] hv = new double[4];
        loss.hessianTimes(w, new double[] {1, 0, 1, 0}, hv);
        double small = Math.exp(-60);
        double wrong = -Math.exp(-70);
        assertEquals(small, hv[0], 1e-12 * small);
        assertEquals(-small, hv[1], 1e-12 * small);
        assertEquals(wrong, hv[2], 1e-12 * -wrong);
        assertEquals(-wrong, hv[3], 1e-12 * -wrong);
    }
}
