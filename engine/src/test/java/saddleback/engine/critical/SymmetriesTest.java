package saddleback.engine.critical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import saddleback.engine.net.Block;
import saddleback.engine.net.Init;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.LayerSettings.Dense;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.problem.R1;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class SymmetriesTest {
    private static final double NEAR = 1e-9;

    enum Function {
        TANH(new LayerSettings.Tanh(), true, false),
        HARD_TANH(new LayerSettings.HardTanh(), true, false),
        RELU(new LayerSettings.Relu(), false, true),
        LEAKY(new LayerSettings.LeakyRelu(0.2), false, true),
        LINEAR(new LayerSettings.Linear(), true, true),
        SIGMOID(new LayerSettings.Sigmoid(), false, false);

        final LayerSettings layer;
        final boolean odd;
        final boolean scales;

        Function(LayerSettings layer, boolean odd, boolean scales) {
            this.layer = layer;
            this.odd = odd;
            this.scales = scales;
        }
    }

    private static Network network(LayerSettings function, int... widths) {
        var layers = new ArrayList<LayerSettings>();
        for (int w : widths) {
            layers.add(new Dense(w, true));
            layers.add(function);
        }
        layers.add(new Dense(3, true));
        return Network.of(NetworkSettings.of(layers), 4);
    }

    private static double[] weights(Network network, long seed) {
        return new Init.Normal(0.8).draw(network, new Seed(seed));
    }

    private static double value(Network network, double decay, double[] w) {
        try (var one = new Workers(1)) {
            return new NetworkObjective(network, R1.data(), Loss.CROSS_ENTROPY, decay, one)
                    .value(w);
        }
    }

    /** Exchanges units of every hidden layer at random and changes signs where that is allowed. */
    private static double[] shuffled(Network network, double[] w, boolean signs, Random random) {
        double[] out = w.clone();
        for (HiddenLayer layer : HiddenLayer.of(network))
            for (int i = layer.units() - 1; i >= 0; i--) {
                layer.exchange(out, i, random.nextInt(i + 1));
                if (signs && random.nextBoolean()) layer.multiply(out, i, -1, -1);
            }
        return out;
    }

    @ParameterizedTest
    @EnumSource
    void shuffledUnitsAreTheSamePoint(Function f) {
        var random = new Random(1);
        for (int[] widths : new int[][] {{5}, {4, 6}, {3, 4, 5}}) {
            Network network = network(f.layer, widths);
            double[] w = weights(network, 2);
            var symmetries = new Symmetries(network, Loss.CROSS_ENTROPY, 0.01);
            for (int k = 0; k < 20; k++) {
                double[] other = shuffled(network, w, f.odd, random);
                assertEquals(value(network, 0.01, w), value(network, 0.01, other), 1e-12);
                assertTrue(symmetries.same(w, other, NEAR));
                assertTrue(symmetries.same(other, w, NEAR));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void otherPointsAreOthers(Function f) {
        Network network = network(f.layer, 4, 4);
        var symmetries = new Symmetries(network, Loss.CROSS_ENTROPY, 0);
        double[] w = weights(network, 2);
        assertFalse(symmetries.same(w, weights(network, 3), 0.1));
        int moves = 0;
        for (int i = 0; i < w.length; i += 7) {
            double[] moved = w.clone();
            moved[i] += 0.1;
            if (Math.abs(value(network, 0, w) - value(network, 0, moved)) < 1e-9) continue;
            moves++;
            assertFalse(symmetries.same(w, moved, 1e-3), "parameter " + i);
        }
        assertTrue(moves >= 5, "parameters that count " + moves);
    }

    @ParameterizedTest
    @EnumSource
    void factorsAreTakenOutWithoutDecayWhereTheFunctionAllowsThem(Function f) {
        Network network = network(f.layer, 4, 5);
        double[] w = weights(network, 4);
        double[] other = w.clone();
        var random = new Random(5);
        for (HiddenLayer layer : HiddenLayer.of(network))
            for (int i = 0; i < layer.units(); i++) {
                double by = 0.2 + 3 * random.nextDouble();
                layer.multiply(other, i, by, 1 / by);
            }
        boolean alike = Math.abs(value(network, 0, w) - value(network, 0, other)) < 1e-12;
        assertEquals(f.scales, alike);
        var free = new Symmetries(network, Loss.CROSS_ENTROPY, 0);
        assertEquals(f.scales, free.same(w, shuffled(network, other, f.odd, random), NEAR));
        assertFalse(new Symmetries(network, Loss.CROSS_ENTROPY, 0.01).same(w, other, 1e-3));
    }

    @Test
    void shiftsOfAllOutputsAreTakenOutWithoutDecayAndWithCrossEntropy() {
        Network network = network(new LayerSettings.Tanh(), 5);
        double[] w = weights(network, 6);
        double[] other = w.clone();
        Block bias = network.blocks().getLast();
        Block weight = network.blocks().get(network.blocks().size() - 2);
        for (int o = 0; o < 3; o++) {
            other[bias.offset() + o] += 0.7;
            for (int i = 0; i < 5; i++) other[weight.offset() + o * 5 + i] += 0.3 * (i - 1);
        }
        assertEquals(value(network, 0, w), value(network, 0, other), 1e-12);
        assertTrue(new Symmetries(network, Loss.CROSS_ENTROPY, 0).same(w, other, NEAR));
        assertFalse(new Symmetries(network, Loss.CROSS_ENTROPY, 0.01).same(w, other, 1e-3));
        assertFalse(new Symmetries(network, Loss.SQUARED_ERROR, 0).same(w, other, 1e-3));
    }

    @Test
    void equalUnitsAndUnitsOfZeroDoNotConfuse() {
        Network network = network(new LayerSettings.Tanh(), 5);
        double[] w = weights(network, 7);
        HiddenLayer layer = HiddenLayer.of(network).getFirst();
        layer.multiply(w, 0, 0, 0);
        layer.multiply(w, 3, 0, 0);
        double[] copy = w.clone();
        for (int i = 0; i < 4; i++) w[4 + i] = copy[16 + i];
        w[21] = copy[24];
        for (int o = 0; o < 3; o++) w[layer.outAt(o, 1)] = copy[layer.outAt(o, 4)];
        var symmetries = new Symmetries(network, Loss.CROSS_ENTROPY, 0.01);
        var random = new Random(8);
        for (int k = 0; k < 20; k++) {
            double[] other = shuffled(network, w, true, random);
            for (int i = 0; i < other.length; i++) other[i] += 1e-9 * (random.nextDouble() - 0.5);
            assertTrue(symmetries.same(w, other, 1e-7));
        }
    }

    @Test
    void insideOtherLayersNothingIsIdentified() {
        var maxout =
                Network.of(
                        NetworkSettings.of(
                                List.of(new LayerSettings.Maxout(3, 2), new Dense(3, true))),
                        4);
        double[] w = weights(maxout, 9);
        var symmetries = new Symmetries(maxout, Loss.CROSS_ENTROPY, 0.01);
        assertTrue(symmetries.same(w, w.clone(), NEAR));
        double[] other = w.clone();
        other[0] += 0.1;
        assertFalse(symmetries.same(w, other, 1e-3));
    }
}
