package saddleback.engine.slice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.objective.Evaluation;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every kind of network on a plane against the network evaluated at each point. */
class PlaneEvaluatorTest {
    private static final double[] A = {-1.5, -1.1, -0.9, -0.2, 0, 0.1, 0.75, 1.2, 1.3};

    static Stream<List<LayerSettings>> networks() {
        var relu = new LayerSettings.Relu();
        var out = new LayerSettings.Dense(3, true);
        return Stream.of(
                List.of(out),
                List.of(new LayerSettings.Dense(7, true), relu, out),
                List.of(
                        new LayerSettings.Dense(7, false),
                        relu,
                        new LayerSettings.Dense(5, false),
                        relu,
                        out),
                List.of(
                        new LayerSettings.Dense(7, true),
                        new LayerSettings.LeakyRelu(0.2),
                        new LayerSettings.Dense(6, true),
                        new LayerSettings.Tanh(),
                        out),
                List.of(new LayerSettings.Dense(7, true), new LayerSettings.Tanh(), out),
                List.of(
                        new LayerSettings.Dense(7, true),
                        new LayerSettings.HardTanh(),
                        new LayerSettings.Dense(5, true),
                        new LayerSettings.HardTanh(),
                        out),
                List.of(new LayerSettings.Maxout(4, 3), out),
                List.of(new LayerSettings.Dense(7, true), relu));
    }

    private static Dataset data() {
        double[] x = new Seed(1).of("x").normals().fill(new double[4 * 90]);
        int[] labels = new int[90];
        for (int i = 0; i < 90; i++) labels[i] = (i * i + i / 7) % 3;
        return new Dataset(x, 4, new Targets.Classes(labels, List.of("a", "b", "c")));
    }

    private static double[] vector(String name, int n) {
        return new Seed(2).of(name).normals().fill(new double[n]);
    }

    @ParameterizedTest
    @MethodSource("networks")
    void agreesWithTheNetworkAtEveryPoint(List<LayerSettings> layers) {
        Network network = Network.of(NetworkSettings.of(layers), 4);
        if (network.outputs() != 3) return;
        Dataset data = data();
        int n = network.size();
        var plane = new Plane(vector("o", n), vector("d1", n), vector("d2", n));
        var objective =
                new NetworkObjective(network, data, Loss.CROSS_ENTROPY, 0.01, new Workers(1));
        var evaluator =
                new PlaneEvaluator(plane, network, data, Loss.CROSS_ENTROPY, 0.01, new Workers(2));
        var rows = List.of(new Row(-0.8, A), new Row(0, A), new Row(0.5, new double[] {0.3, 0.4}));
        RowScores[] scores = evaluator.evaluate(rows);
        for (int r = 0; r < rows.size(); r++)
            for (int i = 0; i < rows.get(r).a().length; i++) {
                double[] w = plane.point(rows.get(r).a()[i], rows.get(r).b(), new double[n]);
                Evaluation expected = objective.evaluate(w);
                assertEquals(objective.value(w), scores[r].loss()[i], 1e-11);
                assertEquals(expected.accuracy(), scores[r].accuracy()[i]);
                for (int k = 0; k < 3; k++)
                    assertEquals(expected.classLoss()[k], scores[r].classLoss()[i * 3 + k], 1e-11);
            }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void linesThroughTheSameOriginShareItToTheBit(List<LayerSettings> layers) {
        Network network = Network.of(NetworkSettings.of(layers), 4);
        if (network.outputs() != 3) return;
        int n = network.size();
        double[] first = vector("d1", n);
        Plane line = Plane.line(vector("o", n), vector("d2", n));
        var begun =
                new PlaneEvaluator(
                        Plane.line(line.origin(), first),
                        network,
                        data(),
                        Loss.CROSS_ENTROPY,
                        0.01,
                        new Workers(2));
        Arrays.fill(first, Double.NaN);
        var rows = List.of(new Row(0, A), new Row(0, new double[] {-0.7, 0.3}));
        RowScores[] shared = begun.along(line.d1()).evaluate(rows);
        RowScores[] alone =
                new PlaneEvaluator(line, network, data(), Loss.CROSS_ENTROPY, 0.01, new Workers(2))
                        .evaluate(rows);
        for (int r = 0; r < rows.size(); r++) assertArrayEquals(alone[r].loss(), shared[r].loss());
    }

    @ParameterizedTest
    @MethodSource("networks")
    void neitherThreadsNorGroupingChangeABit(List<LayerSettings> layers) {
        Network network = Network.of(NetworkSettings.of(layers), 4);
        if (network.outputs() != 3) return;
        int n = network.size();
        var plane = new Plane(vector("o", n), vector("d1", n), vector("d2", n));
        var rows = new ArrayList<Row>();
        for (int i = 0; i < 11; i++) rows.add(new Row(-1 + 0.2 * i, A));
        RowScores[] together =
                new PlaneEvaluator(plane, network, data(), Loss.CROSS_ENTROPY, 0, new Workers(4))
                        .evaluate(rows);
        var alone =
                new PlaneEvaluator(plane, network, data(), Loss.CROSS_ENTROPY, 0, new Workers(1));
        for (int r = 0; r < rows.size(); r++)
            assertArrayEquals(
                    together[r].loss(), alone.evaluate(List.of(rows.get(r)))[0].loss(), 0);
    }

    @Test
    void aLineHasNoSecondDirection() {
        Network network = Network.of(NetworkSettings.of(networks().toList().get(2)), 4);
        int n = network.size();
        var line = Plane.line(vector("o", n), vector("d1", n));
        var zero = new Plane(vector("o", n), vector("d1", n), new double[n]);
        var rows = List.of(new Row(0, A));
        var workers = new Workers(1);
        assertArrayEquals(
                new PlaneEvaluator(zero, network, data(), Loss.CROSS_ENTROPY, 0, workers)
                        .evaluate(rows)[0].loss(),
                new PlaneEvaluator(line, network, data(), Loss.CROSS_ENTROPY, 0, workers)
                        .evaluate(rows)[0].loss(),
                1e-14);
    }

    @Test
    void directionsMustHaveTheOriginsLength() {
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Plane.line(new double[3], new double[2]));
        assertEquals("directions: 3 numbers as the origin, was 2 and 0", e.getMessage());
    }
}
