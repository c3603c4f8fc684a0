package saddleback.engine.labs.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import saddleback.engine.format.Array;
import saddleback.engine.format.ElementType;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.problem.Problem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What is explained is never more than the zeros that the whole spectrum has. */
class SymmetriesTest {
    private static final int N = 60;
    private static final int D = 5;

    @TempDir Path folder = Path.of(".");

    /** Of five inputs one is always zero and one the sum of two others. */
    private static double[] inputs() {
        double[] x = new double[N * D];
        for (int n = 0; n < N; n++) {
            for (int d = 0; d < 3; d++) x[n * D + d] = Math.sin(1.3 * (n + 1) * (d + 1) + d);
            x[n * D + 4] = x[n * D] + x[n * D + 1];
        }
        return x;
    }

    private Problem classes(NetworkSettings network, double[] w) throws IOException {
        double[] labels = new double[N];
        for (int n = 0; n < N; n++) labels[n] = n % 3;
        return Cases.inFiles(
                folder,
                Array.matrix(inputs(), N, D),
                Array.vector(labels).as(ElementType.I64),
                network,
                Loss.CROSS_ENTROPY,
                0,
                w);
    }

    private static double[] weights(NetworkSettings network) {
        double[] w = new double[Network.of(network, D).size()];
        for (int i = 0; i < w.length; i++) w[i] = Math.sin(2.3 * i + 0.4);
        return w;
    }

    private static int count(SpectrumResult r, String start) {
        return Cases.census(r).symmetries().stream()
                .filter(s -> s.name().startsWith(start))
                .mapToInt(Symmetry::count)
                .sum();
    }

    @Test
    void dependentInputsAndTheShiftAreAllTheZerosOfATanhNetwork() throws IOException {
        NetworkSettings network = Cases.network(4, 3, Cases.TANH);
        SpectrumResult r = Cases.run(classes(network, weights(network)), Cases.exact());
        assertEquals(2 * 4, count(r, "combinations"));
        assertEquals(4 + 1, count(r, "the same"));
        assertEquals(13, Cases.census(r).explained());
        assertEquals(13, Cases.census(r).zero());
    }

    @ParameterizedTest
    @EnumSource(Operator.class)
    void aDeadUnitIsCountedOnceWithAllThatMeetsIt(Operator operator) throws IOException {
        NetworkSettings network = Cases.network(6, 3, Cases.RELU);
        double[] w = weights(network);
        w[6 * D + 2] = -100;
        SpectrumResult r = Cases.run(classes(network, w), Cases.of(operator));
        // The unit's 6 weights and bias, of which 2 are dependent, and the 3 weights after it, of
        // which one sum is the shift.
        assertEquals(2 * 6, count(r, "combinations"));
        assertEquals(6 + 3, count(r, "units"));
        assertEquals(6 + 1, count(r, "the same"));
        int nowhereTwice = 12 + 9 + 7 - 2 - 1;
        boolean outputsOnly = operator == Operator.GAUSS_NEWTON || operator == Operator.FISHER;
        assertEquals(5, count(r, "scaling"));
        assertEquals(nowhereTwice + (outputsOnly ? 5 : 0), Cases.census(r).explained());
        assertTrue(Cases.census(r).explained() <= Cases.census(r).zero(), r.census() + "");
    }

    @ParameterizedTest
    @EnumSource(Operator.class)
    void noKindOfNetworkExplainsMoreThanThereIs(Operator operator) throws IOException {
        List<NetworkSettings> networks =
                List.of(
                        Cases.network(4, 3, new LayerSettings.LeakyRelu(0.1)),
                        NetworkSettings.of(List.of(new LayerSettings.Dense(3, false))),
                        NetworkSettings.of(
                                List.of(
                                        new LayerSettings.Maxout(3, 2),
                                        new LayerSettings.Dense(4, false),
                                        Cases.RELU,
                                        new LayerSettings.Dense(3, true),
                                        new LayerSettings.Linear())),
                        NetworkSettings.of(
                                List.of(
                                        new LayerSettings.Dense(5, true),
                                        Cases.RELU,
                                        new LayerSettings.Dense(5, true),
                                        Cases.RELU,
                                        new LayerSettings.Dense(4, false),
                                        Cases.TANH,
                                        new LayerSettings.Maxout(3, 2))));
        for (NetworkSettings network : networks)
            for (double much : new double[] {0.3, 1, 20}) {
                double[] w = weights(network);
                for (int i = 0; i < w.length; i++) w[i] *= i % 7 == 3 ? -much : 1;
                SpectrumResult r = Cases.run(classes(network, w), Cases.of(operator));
                assertTrue(
                        Cases.census(r).explained() <= Cases.census(r).zero(),
                        network + " " + r.census());
                assertTrue(Cases.census(r).explained() >= 3, network + " " + r.census());
            }
    }

    @Test
    void fewExamplesLeaveMostOfGaussNewtonAtZero() throws IOException {
        NetworkSettings network = Cases.network(6, 3, Cases.TANH);
        Problem problem =
                Cases.inFiles(
                        folder,
                        Array.matrix(Arrays.copyOf(inputs(), 4 * D), 4, D),
                        Array.vector(0, 1, 2, 0).as(ElementType.I64),
                        network,
                        Loss.CROSS_ENTROPY,
                        0,
                        weights(network));
        SpectrumResult g = Cases.run(problem, Cases.of(Operator.GAUSS_NEWTON));
        assertEquals(57 - 4 * 2, Cases.census(g).explained());
        assertEquals(57 - 4 * 2, Cases.census(g).zero());
        SpectrumResult f = Cases.run(problem, Cases.of(Operator.FISHER));
        assertEquals(57 - 4, Cases.census(f).explained());
        assertEquals(57 - 4, Cases.census(f).zero());
    }
}
