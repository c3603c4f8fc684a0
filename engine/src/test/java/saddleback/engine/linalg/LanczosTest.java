package saddleback.engine.linalg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.curvature.Curvature;
import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.net.Init;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.objective.Linearization;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Both ends of spectra that are known, or taken from the matrix written out. */
class LanczosTest {

    /** A full matrix with the given eigenvalues: a diagonal one between two reflections. */
    private static LinearOperator matrix(double... values) {
        double[] v = new Seed(8).normals().fill(new double[values.length]);
        double s = 2 / Vectors.dot(v, v);
        return new LinearOperator() {
            @Override
            public int size() {
                return values.length;
            }

            @Override
            public void times(double[] x, double[] y) {
                double[] u = x.clone();
                Vectors.add(u, -s * Vectors.dot(v, u), v);
                for (int i = 0; i < values.length; i++) y[i] = values[i] * u[i];
                Vectors.add(y, -s * Vectors.dot(v, y), v);
            }
        };
    }

    /** Checks values, order, unit vectors, and that no residual is above its bound. */
    private static void check(
            LinearOperator a, double[] all, int largest, int smallest, double tolerance) {
        double[] ascending = all.clone();
        Arrays.sort(ascending);
        int n = ascending.length;
        double scale = Math.max(Math.abs(ascending[0]), Math.abs(ascending[n - 1]));
        EigenPairs found =
                Lanczos.extremes(a, largest, smallest, tolerance, new Seed(4), Progress.NONE);
        assertTrue(found.converged());
        double[] expected = new double[largest + smallest];
        for (int i = 0; i < largest; i++) expected[i] = ascending[n - 1 - i];
        for (int i = 0; i < smallest; i++) expected[largest + i] = ascending[i];
        assertArrayEquals(expected, found.values(), 1e-8 * scale);
        double[] y = new double[n];
        for (int i = 0; i < expected.length; i++) {
            double[] v = found.vectors().get(i);
            assertEquals(1, Vectors.norm(v), 1e-12);
            for (int j = 0; j < i; j++)
                assertEquals(0, Vectors.dot(v, found.vectors().get(j)), 1e-12);
            a.times(v, y);
            Vectors.add(y, -found.values()[i], v);
            assertTrue(found.bounds()[i] <= tolerance * scale + 1e-13 * scale);
            double residual = Vectors.norm(y);
            double bound = found.bounds()[i] + 2e-14 * scale;
            assertTrue(residual <= bound, () -> residual + " above " + bound);
        }
    }

    static Stream<Arguments> networks() {
        return Stream.of(
                Arguments.of(64, 32, new LayerSettings.Tanh(), Loss.CROSS_ENTROPY),
                Arguments.of(64, 32, new LayerSettings.Relu(), Loss.CROSS_ENTROPY),
                Arguments.of(80, 33, new LayerSettings.Softplus(), Loss.SQUARED_ERROR),
                Arguments.of(20, 15, new LayerSettings.LeakyRelu(0.1), Loss.BINARY_CROSS_ENTROPY));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void agreesWithTheDenseSpectrumOfNetworks(
            int features, int units, LayerSettings activation, Loss loss) {
        int examples = 150;
        var network =
                Network.of(
                        NetworkSettings.of(
                                List.of(
                                        new LayerSettings.Dense(units, true),
                                        activation,
                                        new LayerSettings.Dense(10, true))),
                        features);
        assertTrue(network.size() <= 3040);
        double[] x = new Seed(1).normals().fill(new double[examples * features]);
        int[] labels = IntStream.range(0, examples).map(i -> i * i % 10).toArray();
        var names = IntStream.range(0, 10).mapToObj(String::valueOf).toList();
        var objective =
                new NetworkObjective(
                        network,
                        new Dataset(x, features, new Targets.Classes(labels, names)),
                        loss,
                        0.001,
                        new Workers(2));
        double[] w = new Init.He().draw(network, new Seed(1));
        double[] g = new double[w.length];
        for (int i = 0; i < 100; i++) {
            objective.gradient(w, g);
            Vectors.add(w, -0.1, g);
        }
        var at = new Linearization(objective, w);
        LinearOperator hessian = Curvature.hessian(at);
        double[] all = DenseMatrix.eigenvalues(hessian, 2, Progress.NONE);
        check(hessian, all, 10, 5, 1e-9);
        LinearOperator gaussNewton = Curvature.gaussNewton(at);
        check(gaussNewton, DenseMatrix.eigenvalues(gaussNewton, 2, Progress.NONE), 12, 0, 1e-9);
    }

    private static double[] crowd(int n, double... ends) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) values[i] = -1 + 2.0 * i / (n - 1);
        System.arraycopy(ends, 0, values, 0, ends.length);
        return values;
    }

    static Stream<double[]> spectra() {
        double[] powers = new double[700];
        for (int i = 0; i < powers.length; i++) powers[i] = 1 / (1.0 + i * i);
        return Stream.of(
                crowd(500, 10, 10, 10, 9.999, 8, -5, -5),
                crowd(500, 7, 7, 7, 7, 7, 7, -3, -3, -3, -3),
                crowd(400, 3, 3 + 1e-9, 3 - 1e-9, -3, -3 + 1e-10),
                crowd(600, 1e6, 1e6, 1, 1, -1e3),
                powers,
                crowd(1000));
    }

    @ParameterizedTest
    @MethodSource("spectra")
    void findsClustersAndEveryCopy(double[] values) {
        check(matrix(values), values, 6, 4, 1e-10);
        check(matrix(values), values, 3, 0, 1e-10);
        check(matrix(values), values, 0, 2, 1e-10);
        check(matrix(values), values, 1, 1, 1e-10);
    }

    @Test
    void closedSpacesOfFewEigenvalues() {
        double[] values = new double[90];
        for (int i = 0; i < 90; i++) values[i] = i < 3 ? 2 : i == 89 ? -1 : 0;
        check(matrix(values), values, 4, 2, 1e-10);
        check(matrix(new double[60]), new double[60], 3, 2, 1e-10);
        double[] ones = new double[60];
        Arrays.fill(ones, 1);
        check(matrix(ones), ones, 5, 5, 1e-10);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7, 20})
    void allOfASmallMatrix(int n) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) values[i] = Math.sin(3.0 * i) - 0.2;
        for (int largest = 0; largest <= n; largest++) {
            if (largest > 0) check(matrix(values), values, largest, 0, 1e-10);
            if (n > largest) check(matrix(values), values, largest, n - largest, 1e-10);
        }
    }

    /** A basis much smaller than the search needs: restarts many times over. */
    @Test
    void restartsDoNotLoseAccuracy() {
        double[] values = crowd(6000, 1.0001, 1.00011, -1.0002);
        check(matrix(values), values, 4, 3, 1e-9);
    }

    @Test
    void threadsDoNotChangeABit() {
        double[] values = crowd(9000, 2, 3, -2, -2);
        EigenPairs[] found = new EigenPairs[2];
        for (int i = 0; i < 2; i++)
            found[i] =
                    Lanczos.extremes(
                            matrix(values),
                            5,
                            4,
                            1e-6,
                            new Seed(4),
                            new Workers(1 + 3 * i),
                            Progress.NONE);
        assertArrayEquals(found[0].values(), found[1].values());
        assertArrayEquals(found[0].bounds(), found[1].bounds());
        for (int i = 0; i < 9; i++)
            assertArrayEquals(found[0].vectors().get(i), found[1].vectors().get(i));
    }

    @Test
    void notFiniteGivesNaN() {
        EigenPairs found =
                Lanczos.extremes(
                        matrix(1, 2, Double.NaN, 4), 2, 1, 1e-6, new Seed(1), Progress.NONE);
        assertFalse(found.converged());
        for (double v : found.values()) assertTrue(Double.isNaN(v));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "3, 2", "-1, 2"})
    void refusesCountsThatMakeNoSense(int largest, int smallest) {
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        Lanczos.extremes(
                                matrix(1, 2, 3, 4),
                                largest,
                                smallest,
                                1e-6,
                                new Seed(1),
                                Progress.NONE));
    }

    /** A crowd around 0 that is slow to find, and the greatest at either end or at both. */
    @ParameterizedTest
    @CsvSource({"-3, 5", "-5, 3", "-5, 5"})
    void theGreatestNeedsOnlyItsOwnEnd(double low, double high) {
        double[] values = new double[400];
        for (int i = 0; i < values.length; i++) values[i] = Math.sin(i);
        values[0] = low;
        values[1] = high;
        EigenPairs found =
                Lanczos.greatest(
                        matrix(values), 1e-8, new Seed(3), Workers.shared(), Progress.NONE);
        assertTrue(found.converged());
        int at = high >= -low ? 0 : 1;
        assertEquals(at == 0 ? high : low, found.values()[at], 1e-12);
        assertTrue(found.bounds()[at] <= 5e-8);
    }

    @Test
    void theGreatestOfOneRowIsItsEntry() {
        EigenPairs found =
                Lanczos.greatest(matrix(-2.5), 1e-8, new Seed(3), Workers.shared(), Progress.NONE);
        assertArrayEquals(new double[] {-2.5, -2.5}, found.values(), 1e-15);
    }
}
