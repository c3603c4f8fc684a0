package saddleback.engine.curvature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.net.Block;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.reparam.R2;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Weighted traces of one pass against their definitions on the whole Hessian. */
class WeightedTracesTest {
    private static final int EXAMPLES = 700;

    static Stream<Arguments> problems() {
        List<LayerSettings> middles =
                List.of(
                        new LayerSettings.Relu(),
                        new LayerSettings.LeakyRelu(0.1),
                        new LayerSettings.HardTanh(),
                        new LayerSettings.Maxout(4, 3));
        var all = new ArrayList<Arguments>();
        for (LayerSettings middle : middles)
            for (Loss loss : Loss.values())
                for (int features : new int[] {2, 9})
                    all.add(Arguments.of(middle, loss, features));
        return all.stream();
    }

    private static NetworkObjective objective(
            List<LayerSettings> layers, Loss loss, int features, double decay, int threads) {
        double[] x = new Seed(1).of("x").normals().fill(new double[EXAMPLES * features]);
        int[] labels = IntStream.range(0, EXAMPLES).map(i -> i * i % 3).toArray();
        return new NetworkObjective(
                Network.of(NetworkSettings.of(layers), features),
                new Dataset(x, features, new Targets.Classes(labels, List.of("a", "b", "c"))),
                loss,
                decay,
                new Workers(threads));
    }

    private static List<LayerSettings> layers(LayerSettings middle) {
        return List.of(
                new LayerSettings.Dense(6, true),
                middle,
                new LayerSettings.Dense(5, false),
                middle,
                new LayerSettings.Dense(3, true));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void areThoseOfTheWholeHessian(LayerSettings middle, Loss loss, int features) {
        NetworkObjective f = objective(layers(middle), loss, features, 0.03, 2);
        double[] w = new Seed(7).normals().fill(new double[f.size()]);
        double[] h = f.hessian(w);
        WeightedTraces found = WeightedTraces.hessian(f, w).orElseThrow();
        int block = 0;
        for (int i = 0; i < f.network().layers().size(); i++) {
            int more = f.network().layers().get(i).shapes().size();
            List<Block> blocks = f.network().blocks().subList(block, block + more);
            block += more;
            assertClose(diagonal(blocks, h, new double[w.length], true), found.plain()[i]);
            assertClose(diagonal(blocks, h, w, false), found.adaptive()[i]);
            assertClose(relative(blocks, h, w), found.relative()[i]);
        }
    }

    private static void assertClose(double expected, double found) {
        assertEquals(expected, found, 1e-11 * Math.max(1, Math.abs(expected)));
    }

    private static double diagonal(List<Block> blocks, double[] h, double[] w, boolean plain) {
        double sum = 0;
        for (Block b : blocks)
            for (int i = b.offset(); i < b.offset() + b.size(); i++)
                sum += h[i * w.length + i] * (plain ? 1 : w[i] * w[i]);
        return sum;
    }

    private static double relative(List<Block> blocks, double[] h, double[] w) {
        if (blocks.isEmpty()) return 0;
        Block b = blocks.getFirst();
        double sum = 0;
        for (int s = 0; s < b.rows(); s++)
            for (int t = 0; t < b.rows(); t++) {
                double inner = 0;
                double trace = 0;
                for (int i = 0; i < b.cols(); i++) {
                    int p = b.offset() + s * b.cols() + i;
                    int q = b.offset() + t * b.cols() + i;
                    inner += w[p] * w[q];
                    trace += h[p * w.length + q];
                }
                sum += inner * trace;
            }
        return sum;
    }

    @Test
    void networksThatBendHaveNone() {
        NetworkObjective f =
                objective(layers(new LayerSettings.Tanh()), Loss.SQUARED_ERROR, 2, 0, 1);
        assertTrue(WeightedTraces.hessian(f, new double[f.size()]).isEmpty());
    }

    @Test
    void theBitsDoNotDependOnTheThreads() {
        double[] w = {};
        double[][] found = new double[2][];
        for (int threads = 1; threads <= 2; threads++) {
            NetworkObjective f =
                    objective(
                            layers(new LayerSettings.Relu()), Loss.CROSS_ENTROPY, 9, 0, threads);
            if (w.length == 0) w = new Seed(7).normals().fill(new double[f.size()]);
            found[threads - 1] = WeightedTraces.gaussNewton(f, w).relative();
        }
        assertArrayEquals(found[0], found[1]);
    }

    /** The specification's value of relative flatness off the minimum is the first layer's. */
    @Test
    void relativeFlatnessOfTheFirstLayerIsThatOfTheSpecification() {
        double[] layers = WeightedTraces.hessian(R2.loss(), R2.aside()).orElseThrow().relative();
        assertEquals(3.903701239073868, layers[0], 1e-13);
        assertEquals(0, layers[1]);
        // of the second layer: numpy, from its definition
        assertEquals(8.023591326449033, layers[2], 1e-13);
    }
}
