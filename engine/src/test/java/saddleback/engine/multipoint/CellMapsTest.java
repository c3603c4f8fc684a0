package saddleback.engine.multipoint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
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

class CellMapsTest {
    private static final Seed SEED = new Seed(5);

    private static Network network(int outputs) {
        return Network.of(
                NetworkSettings.of(
                        List.of(
                                new LayerSettings.Dense(40, true),
                                new LayerSettings.Relu(),
                                new LayerSettings.Dense(outputs, true))),
                3);
    }

    /** More examples than one slab of the first layer's 40 units holds. */
    private static Dataset classes(int count) {
        int n = 4000;
        int[] labels = new int[n];
        for (int i = 0; i < n; i++) labels[i] = i * 7 % count;
        var names = new ArrayList<String>();
        for (int k = 0; k < count; k++) names.add("class " + k);
        return new Dataset(inputs(n), 3, new Targets.Classes(labels, names));
    }

    private static double[] inputs(int n) {
        return SEED.of("inputs").normals().fill(new double[3 * n]);
    }

    private static double[] vector(Network network, String name) {
        return SEED.of(name).normals().fill(new double[network.size()]);
    }

    private static Maps maps(Network network, Dataset data, Loss loss, Lattice at, int threads) {
        double[][] directions = new double[at.axes()][];
        for (int k = 0; k < directions.length; k++) directions[k] = vector(network, "axis " + k);
        try (Workers workers = new Workers(threads)) {
            return new Found(network, loss, vector(network, "origin"), directions, workers)
                    .maps(data, at, Progress.NONE);
        }
    }

    private static Lattice lattice(int axes) {
        double[][] all = {{-1, -0.25, 0.5, 2}, {1, 0, -0.5}, {0.75, -0.75}};
        return new Lattice(java.util.Arrays.copyOf(all, axes));
    }

    /** Against the ordinary evaluation at each point. */
    private static void check(Network network, Dataset data, Loss loss, int axes) {
        Lattice at = lattice(axes);
        Maps maps = maps(network, data, loss, at, 2);
        var objective = new NetworkObjective(network, data, loss, 0, Workers.shared());
        for (int i = 0; i < at.size(); i++) {
            double[] w = vector(network, "origin");
            for (int k = 0; k < axes; k++) {
                double[] d = vector(network, "axis " + k);
                for (int j = 0; j < w.length; j++) w[j] += at.point(i)[k] * d[j];
            }
            Evaluation there = objective.evaluate(w);
            assertEquals(there.loss(), maps.loss()[i], 1e-11 * there.loss());
            assertEquals(there.accuracy(), maps.accuracy()[i], 1e-15);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void classesAreScoredAsPointByPoint(int axes) {
        check(network(4), classes(4), Loss.CROSS_ENTROPY, axes);
    }

    @Test
    void aSingleOutputAnswersByItsSign() {
        check(network(1), classes(2), Loss.BINARY_CROSS_ENTROPY, 2);
    }

    @Test
    void realTargetsHaveNoAccuracy() {
        double[] y = SEED.of("targets").normals().fill(new double[2 * 4000]);
        Dataset data = new Dataset(inputs(4000), 3, new Targets.Reals(y, 2));
        Lattice at = lattice(2);
        check(network(2), data, Loss.SQUARED_ERROR, 2);
        Maps maps = maps(network(2), data, Loss.SQUARED_ERROR, at, 1);
        for (double accuracy : maps.accuracy()) assertTrue(Double.isNaN(accuracy));
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBits() {
        Lattice at = Lattice.unit(2, 9);
        Maps one = maps(network(4), classes(4), Loss.CROSS_ENTROPY, at, 1);
        Maps three = maps(network(4), classes(4), Loss.CROSS_ENTROPY, at, 3);
        assertArrayEquals(one.loss(), three.loss(), 0);
        assertArrayEquals(one.accuracy(), three.accuracy(), 0);
    }
}
