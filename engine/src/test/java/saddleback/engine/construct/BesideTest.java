package saddleback.engine.construct;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.GradientSweep;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.objective.Evaluation;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.pattern.Maps;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Patterns beside something that answers its inputs (Theorem 2). */
class BesideTest {
    private static final int FEATURES = 3;
    private static final List<String> NAMES = List.of("a", "b", "c");

    private static Dataset data(int examples, int seed) {
        double[] x = new Seed(seed).of("x").normals().fill(new double[examples * FEATURES]);
        int[] labels =
                IntStream.range(0, examples)
                        .map(i -> x[3 * i] > 0.4 ? 0 : x[3 * i + 1] > 0 ? 1 : 2)
                        .toArray();
        return new Dataset(x, FEATURES, new Targets.Classes(labels, NAMES));
    }

    private static Network network(int... widths) {
        var layers = new ArrayList<LayerSettings>();
        for (int w : widths) {
            layers.add(new LayerSettings.Dense(w, true));
            layers.add(new LayerSettings.Relu());
        }
        layers.add(new LayerSettings.Dense(3, true));
        return Network.of(NetworkSettings.of(layers), FEATURES);
    }

    private static TaskPath task(Loss loss, int... widths) {
        Network network = network(widths);
        double[] w = new Seed(11).of("w").normals().fill(new double[network.size()]);
        return TaskPath.of(network, w, loss);
    }

    private static double[] outputs(Network network, double[] w, Dataset data) {
        Matrix x = Matrix.of(data.x(), data.examples(), FEATURES);
        return new GradientSweep(network, Loss.CROSS_ENTROPY.function()).outputs(w, x).toArray();
    }

    private static Formula above(double least) {
        return new Formula(
                2, z -> least + 0.1 + 0.7 * Math.pow(Math.sin(3 * z[0]) * z[1], 2) + z[0] / 5);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 7})
    void theDenseNetworkAnswersTheTaskPlusS(int hidden) {
        int[] widths = IntStream.range(0, hidden).map(i -> 6 + i).toArray();
        TaskPath task = task(Loss.CROSS_ENTROPY, widths);
        Dataset train = data(40, 1);
        double least = task.on(train).least();
        ConstructedNetwork c = ConstructedNetwork.of(above(least), 3, task, train);
        Network dense = c.network();
        double[] own = task.outputs(train);
        Lattice at = Lattice.unit(2, 7);
        double[] s = c.added(at, Progress.NONE);
        for (int p = 0; p < at.size(); p += 5) {
            double[] expected = own.clone();
            for (int i = 0; i < 40; i++) expected[3 * i] += s[p];
            double[] all = outputs(dense, c.weights(at.point(p)), train);
            double largest = 1;
            for (double o : expected) largest = Math.max(largest, Math.abs(o));
            assertArrayEquals(expected, all, 1e-12 * largest);
        }
        assertEquals(dense.size(), c.parameters());
    }

    @Test
    void mapsAreThoseOfTheDenseNetwork() {
        for (Loss loss : List.of(Loss.CROSS_ENTROPY, Loss.MEAN_SQUARED_ERROR)) {
            TaskPath task = task(loss, 8, 5);
            Dataset train = data(40, 1);
            ConstructedNetwork c =
                    ConstructedNetwork.of(above(task.on(train).least()), 3, task, train);
            Lattice at = Lattice.unit(2, 5);
            for (Dataset data : List.of(train, data(60, 2))) {
                Maps maps = c.maps(data, at, Progress.NONE);
                var objective =
                        new NetworkObjective(c.network(), data, loss, 0, Workers.shared());
                for (int p = 0; p < at.size(); p++) {
                    Evaluation e = objective.evaluate(c.weights(at.point(p)));
                    assertEquals(e.loss(), maps.loss()[p], 1e-12 * (1 + e.loss()));
                    assertEquals(e.accuracy(), maps.accuracy()[p], 1e-12);
                }
            }
        }
    }

    @Test
    void onlyTheTwoBiasesAreMovedAndBlocksDoNotSeeEachOther() {
        TaskPath task = task(Loss.CROSS_ENTROPY, 8, 5);
        Dataset train = data(40, 1);
        ConstructedNetwork c =
                ConstructedNetwork.of(above(task.on(train).least()), 2, task, train);
        double[] from = c.weights(0, 0);
        double[] to = c.weights(0.25, 0.5);
        int moved = 0;
        for (int i = 0; i < from.length; i++) if (from[i] != to[i]) moved++;
        assertEquals(2, moved);
        assertEquals(2, c.blocks().getFirst().moved());
    }

    @Test
    void atTheNodesTheLossOfATrainedTaskIsTheTarget() {
        TaskPath task = task(Loss.CROSS_ENTROPY, 8);
        Dataset train = data(40, 1);
        Formula target = above(task.on(train).least());
        ConstructedNetwork c = ConstructedNetwork.of(target, 6, task, train);
        Lattice nodes = Lattice.unit(2, 7);
        Maps maps = c.maps(train, nodes, Progress.NONE);
        for (int p = 0; p < nodes.size(); p++)
            assertEquals(target.height(nodes.point(p)), maps.loss()[p], 1e-13);
        // the pattern is one of these examples: on others the loss of the same outputs differs
        double[] other = c.maps(data(60, 2), nodes, Progress.NONE).loss();
        double apart = 0;
        for (int p = 0; p < other.length; p++)
            apart = Math.max(apart, Math.abs(other[p] - maps.loss()[p]));
        assertTrue(apart > 0.05, "differs by " + apart);
    }

    @Test
    void onOtherExamplesTheMapIsTheParabolaOfTheirOwnResiduals() {
        // mean squared error: L(s) = mean |r|^2 + 2 s mean r_0 + s^2 with r the task's residuals
        TaskPath task = task(Loss.MEAN_SQUARED_ERROR, 8);
        Dataset train = data(40, 1);
        Dataset test = data(60, 2);
        ConstructedNetwork c =
                ConstructedNetwork.of(above(task.on(train).least()), 4, task, train);
        Lattice at = Lattice.unit(2, 9);
        double[] s = c.added(at, Progress.NONE);
        double[] map = c.maps(test, at, Progress.NONE).loss();
        double[] o = task.outputs(test);
        int[] labels = ((Targets.Classes) test.targets()).labels();
        double square = 0;
        double first = 0;
        for (int i = 0; i < 60; i++)
            for (int k = 0; k < 3; k++) {
                double r = o[3 * i + k] - (labels[i] == k ? 1 : 0);
                square += r * r / 60;
                if (k == 0) first += r / 60;
            }
        for (int p = 0; p < at.size(); p++)
            assertEquals(square + 2 * s[p] * first + s[p] * s[p], map[p], 1e-11 * map[p]);
    }

    @Test
    void otherFunctionsThanReluAreRefused() {
        Network tanh =
                Network.of(
                        NetworkSettings.of(
                                List.of(
                                        new LayerSettings.Dense(4, true),
                                        new LayerSettings.Tanh(),
                                        new LayerSettings.Dense(3, true))),
                        FEATURES);
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () ->
                                TaskPath.of(
                                        tanh, new double[tanh.size()], Loss.CROSS_ENTROPY));
        String message = e.getMessage();
        assertNotNull(message);
        assertTrue(
                message.startsWith("network: dense layers with a ReLU between each and the next"),
                message);
    }
}
