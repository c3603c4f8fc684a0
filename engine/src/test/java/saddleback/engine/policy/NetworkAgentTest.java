package saddleback.engine.policy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import saddleback.engine.net.Init;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.run.Seed;

import java.util.List;
import java.util.stream.Stream;

class NetworkAgentTest {
    private static final Grid CHAIN = new Grid(1, 5, 3, 6);
    private static final Bandit BANDIT = new Bandit(3, 4);

    static Stream<List<LayerSettings>> hidden() {
        return Stream.of(
                List.of(),
                List.of(new LayerSettings.Dense(6, true), new LayerSettings.Relu()),
                List.of(new LayerSettings.Dense(6, false), new LayerSettings.Tanh()),
                List.of(new LayerSettings.Dense(6, true), new LayerSettings.Sigmoid()),
                List.of(new LayerSettings.Dense(6, true), new LayerSettings.Softplus()),
                List.of(new LayerSettings.Dense(6, true), new LayerSettings.Gelu()),
                List.of(new LayerSettings.Dense(6, true), new LayerSettings.LeakyRelu(0.1)),
                List.of(new LayerSettings.Dense(6, true), new LayerSettings.HardTanh()),
                List.of(new LayerSettings.Maxout(5, 3)),
                List.of(
                        new LayerSettings.Dense(5, true),
                        new LayerSettings.Tanh(),
                        new LayerSettings.Dense(4, true),
                        new LayerSettings.Gelu()));
    }

    @ParameterizedTest
    @MethodSource("hidden")
    void gradientsAgreeWithDifferences(List<LayerSettings> hidden) {
        for (World world : List.of(BANDIT, CHAIN)) {
            Initial initial = network(world, hidden);
            assertGradient(world, initial);
            assertGradient(world, initial.factored(world));
            assertGradient(world, initial.heads(world));
        }
    }

    private static void assertGradient(World world, Initial initial) {
        Agent agent = initial.agent();
        double[] w = initial.parameters().clone();
        double[] gradient = new double[w.length];
        double[] weights = Walking.logits(world, 1, 5);
        double step = 1e-5;
        for (int k = 0; k < world.components(); k++) {
            agent.gradient(w, k, weights, gradient);
            for (int i = 0; i < w.length; i++) {
                double here = w[i];
                w[i] = here + step;
                double above = weighted(world, agent, w, k, weights);
                w[i] = here - step;
                double below = weighted(world, agent, w, k, weights);
                w[i] = here;
                assertEquals((above - below) / (2 * step), gradient[i], 1e-8);
            }
        }
    }

    private static double weighted(
            World world, Agent agent, double[] w, int k, double[] weights) {
        double[] logits = new double[world.components() * agent.logits()];
        agent.logits(w, logits);
        double sum = 0;
        for (int i = 0; i < weights.length; i++)
            sum += weights[i] * logits[k * weights.length + i];
        return sum;
    }

    @ParameterizedTest
    @MethodSource("hidden")
    void beginsExactlyThere(List<LayerSettings> hidden) {
        for (World world : List.of(BANDIT, CHAIN)) {
            Start start = Start.random(world, 20, new Seed(6));
            Initial initial = start.network(hidden, new Init.He(), new Seed(7));
            assertArrayEquals(start.logits(), initial.logits(world));
            assertArrayEquals(start.logits(), initial.factored(world).logits(world));
            assertArrayEquals(start.logits(), initial.heads(world).logits(world));
            assertArrayEquals(start.logits(), initial.copy().logits(world));
        }
    }

    @Test
    void separateHeadsShareAllLayersButTheLast() {
        Initial initial = network(CHAIN, hidden().toList().getLast());
        // inputs: 3 contexts and 5 places; 5 units, 4 units, 2 actions
        assertEquals((8 + 1) * 5 + (5 + 1) * 4 + (4 + 1) * 2, initial.parameters().length);
        assertEquals(
                (8 + 1) * 5 + (5 + 1) * 4 + 3 * (4 + 1) * 2,
                initial.heads(CHAIN).parameters().length);
        assertEquals(
                3 * initial.parameters().length, initial.factored(CHAIN).parameters().length);
    }

    @Test
    void gradientsDoNotDependOnWhatWasAskedBefore() {
        Initial initial = network(CHAIN, hidden().toList().get(2));
        double[] w = initial.parameters().clone();
        double[] weights = Walking.logits(CHAIN, 1, 5);
        double[] first = new double[w.length];
        double[] second = new double[w.length];
        initial.agent().gradient(w, 1, weights, first);
        double here = w[3];
        w[3] = here + 1;
        initial.agent().gradient(w, 1, weights, second);
        w[3] = here;
        initial.agent().gradient(w, 1, weights, second);
        assertArrayEquals(first, second);
        w[3] += 1;
        initial.agent().gradient(w, 1, weights, first);
        initial.copy().agent().gradient(w, 1, weights, second);
        assertArrayEquals(first, second);
    }

    private static Initial network(World world, List<LayerSettings> hidden) {
        return Start.random(world, 1, new Seed(4))
                .network(hidden, new Init.Normal(0.7), new Seed(5));
    }
}
