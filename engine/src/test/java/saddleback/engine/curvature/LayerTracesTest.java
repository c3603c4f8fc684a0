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
import saddleback.engine.linalg.DenseMatrix;
import saddleback.engine.linalg.LinearOperator;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.objective.Linearization;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Traces of one pass, and parts of matrices, against the matrices written out. */
class LayerTracesTest {
    private static final int EXAMPLES = 80;
    private static final int FEATURES = 3;

    static Stream<Arguments> problems() {
        List<LayerSettings> middles =
                List.of(
                        new LayerSettings.Relu(),
                        new LayerSettings.LeakyRelu(0.1),
                        new LayerSettings.HardTanh(),
                        new LayerSettings.Linear(),
                        new LayerSettings.Maxout(4, 3),
                        new LayerSettings.Tanh(),
                        new LayerSettings.Dense(4, false));
        var all = new ArrayList<Arguments>();
        for (LayerSettings middle : middles)
            for (Loss loss : Loss.values())
                for (double decay : new double[] {0, 0.03})
                    all.add(Arguments.of(middle, loss, decay));
        return all.stream();
    }

    private static NetworkObjective objective(
            LayerSettings middle, Loss loss, double decay, int copies, int threads) {
        var layers =
                List.of(
                        new LayerSettings.Dense(6, true),
                        middle,
                        new LayerSettings.Dense(5, false),
                        middle,
                        new LayerSettings.Dense(3, true));
        double[] once = new Seed(1).of("x").normals().fill(new double[EXAMPLES * FEATURES]);
        double[] x = new double[copies * once.length];
        int[] labels = new int[copies * EXAMPLES];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = (i % EXAMPLES) * (i % EXAMPLES) % 3;
            System.arraycopy(once, (i % EXAMPLES) * FEATURES, x, i * FEATURES, FEATURES);
        }
        return new NetworkObjective(
                Network.of(NetworkSettings.of(layers), FEATURES),
                new Dataset(x, FEATURES, new Targets.Classes(labels, List.of("a", "b", "c"))),
                loss,
                decay,
                new Workers(threads));
    }

    private static double[] weights(NetworkObjective f) {
        return new Seed(7).normals().fill(new double[f.size()]);
    }

    /** The sum of the diagonal over the parameters of each layer. */
    private static double[] traces(NetworkObjective f, LinearOperator a) {
        double[] m = DenseMatrix.of(a, Progress.NONE);
        double[] traces = new double[f.network().layers().size()];
        int at = 0;
        for (int i = 0; i < traces.length; i++)
            for (int[] shape : f.network().layers().get(i).shapes())
                for (int k = 0; k < shape[0] * shape[1]; k++, at++)
                    traces[i] += m[at * f.size() + at];
        return traces;
    }

    private static void close(double[] expected, double[] got) {
        double size = IntStream.range(0, expected.length).mapToDouble(i -> expected[i]).sum();
        assertArrayEquals(expected, got, 1e-12 * Math.abs(size));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void areTheSumsOfTheDiagonal(LayerSettings middle, Loss loss, double decay) {
        var f = objective(middle, loss, decay, 1, 2);
        double[] w = weights(f);
        var at = new Linearization(f, w);
        close(traces(f, Curvature.gaussNewton(at)), LayerTraces.gaussNewton(f, w).traces());
        close(traces(f, Curvature.empiricalFisher(at)), LayerTraces.empiricalFisher(f, w).traces());
        var hessian = LayerTraces.hessian(f, w);
        assertEquals(!(middle instanceof LayerSettings.Tanh), hessian.isPresent());
        if (hessian.isPresent())
            close(traces(f, Curvature.hessian(at)), hessian.orElseThrow().traces());
    }

    @Test
    void threadsDoNotChangeABit() {
        double[][] found = new double[2][];
        for (int i = 0; i < 2; i++) {
            var f = objective(new LayerSettings.Relu(), Loss.CROSS_ENTROPY, 0, 30, 1 + 3 * i);
            found[i] = LayerTraces.gaussNewton(f, weights(f)).traces();
        }
        assertArrayEquals(found[0], found[1]);
    }

    @ParameterizedTest
    @MethodSource("problems")
    void differenceIsTheHessianLessDecayLessGaussNewton(
            LayerSettings middle, Loss loss, double decay) {
        var f = objective(middle, loss, decay, 1, 2);
        var at = new Linearization(f, weights(f));
        double[] h = DenseMatrix.of(Curvature.hessian(at), Progress.NONE);
        double[] g = DenseMatrix.of(Curvature.gaussNewton(at), Progress.NONE);
        double[] d = DenseMatrix.of(Curvature.difference(at), Progress.NONE);
        int n = f.size();
        for (int i = 0; i < n * n; i++)
            assertEquals(h[i] - g[i] - (i % (n + 1) == 0 ? decay : 0), d[i], 1e-11);
    }

    @Test
    void blockIsAPartOfTheMatrix() {
        var f = objective(new LayerSettings.Tanh(), Loss.CROSS_ENTROPY, 0.01, 1, 2);
        var whole = Curvature.hessian(new Linearization(f, weights(f)));
        int n = f.size();
        double[] h = DenseMatrix.of(whole, Progress.NONE);
        double[] b = DenseMatrix.of(Curvature.block(whole, 7, 20), Progress.NONE);
        for (int i = 0; i < 20; i++)
            for (int j = 0; j < 20; j++) assertEquals(h[(7 + i) * n + 7 + j], b[i * 20 + j], 1e-13);
    }

    /** The mean over examples is the same for every example written twice or thirty times. */
    @Test
    void copiesOfTheDataDoNotChangeTheSpectrum() {
        for (int copies : new int[] {2, 30}) {
            var once = objective(new LayerSettings.Relu(), Loss.CROSS_ENTROPY, 0.01, 1, 2);
            var more = objective(new LayerSettings.Relu(), Loss.CROSS_ENTROPY, 0.01, copies, 2);
            assertTrue(more.blocks() >= once.blocks());
            double[] w = weights(once);
            var a = Curvature.hessian(new Linearization(once, w));
            var b = Curvature.hessian(new Linearization(more, w));
            double[] expected = DenseMatrix.eigenvalues(a, 1, Progress.NONE);
            double[] got = DenseMatrix.eigenvalues(b, 1, Progress.NONE);
            assertArrayEquals(expected, got, 1e-12 * expected[expected.length - 1]);
            assertArrayEquals(
                    LayerTraces.empiricalFisher(once, w).traces(),
                    LayerTraces.empiricalFisher(more, w).traces(),
                    1e-12 * expected[expected.length - 1] * once.size());
        }
    }
}
