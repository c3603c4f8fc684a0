package saddleback.engine.labs.spectrum;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.engine.Output;
import saddleback.engine.format.Array;
import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Problem;
import saddleback.engine.run.Workers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Numbers known from elsewhere: the specification's table for R1, and closed forms. */
class SpectrumTruthTest {
    @TempDir Path folder = Path.of(".");

    @Test
    void r1IsAsTheSpecificationSays() throws IOException {
        SpectrumResult r = Cases.run(Cases.r1(folder, 0), Cases.exact());
        double[] all = Cases.all(r);
        assertEquals(43, all.length);
        assertEquals(1.1613629394815952, r.loss(), 1e-12);
        assertEquals(0.37799497756322414, r.gradientNorm(), 1e-11);
        assertEquals(1.1159307069011906, all[0], 1e-10);
        assertEquals(-0.14349915614622866, all[42], 1e-10);
        assertEquals(3.7199152351246294, Objects.requireNonNull(r.trace()).value(), 1e-10);
        assertEquals(1.629913483453975, Vectors.norm(all), 1e-10);
        Census census = Cases.census(r);
        assertEquals(15, census.negative());
        assertEquals(6, census.zero());
        assertEquals(6, census.explained());
        assertEquals(
                List.of(new Symmetry("the same added to all outputs", 6, true)),
                census.symmetries());
        assertEquals(15.0 / 43, census.negativeShare());
    }

    @Test
    void theFilesOfR1HaveTheNamesThatArePromised() throws IOException {
        SpectrumSettings settings =
                Cases.with(
                        Cases.exact(),
                        true,
                        DensitySettings.defaults(),
                        Operator.HESSIAN,
                        true,
                        null);
        Output out = Spectrum.LAB.output().apply(Cases.run(Cases.r1(folder, 0), settings));
        assertEquals(
                3.7199152351246294,
                (double) Objects.requireNonNull(out.values().get("trace")),
                1e-10);
        assertEquals(0.0, out.values().get("trace-error"));
        assertEquals(15L, out.values().get("negative"));
        assertEquals(6L, out.values().get("zero"));
        assertEquals(15.0 / 43, out.values().get("index"));
        assertEquals(43L, out.values().get("parameters"));
        assertEquals(43, array(out, "eigenvalues").length);
        assertEquals(array(out, "density.x").length, array(out, "density.y").length);
        assertEquals(
                List.of("spectrum", "blocks"),
                out.tables().stream().map(Output.Table::name).toList());
        assertNull(out.shortfall());
    }

    private static double[] array(Output out, String name) {
        return Objects.requireNonNull(out.arrays().get(name), name).data();
    }

    @Test
    void lanczosFindsTheEndsOfR1() throws IOException {
        Problem r1 = Cases.r1(folder, 0);
        double[] all = Cases.all(Cases.run(r1, Cases.exact()));
        SpectrumResult r =
                Cases.run(
                        r1, Cases.with(Cases.exact(), false, null, Operator.HESSIAN, false, null));
        Eigenvalues ends = Objects.requireNonNull(r.eigenvalues());
        assertNull(ends.all());
        assertTrue(ends.converged());
        assertArrayEquals(Arrays.copyOf(all, 3), ends.largest().values(), 1e-8);
        assertArrayEquals(new double[] {all[42], all[41]}, ends.smallest().values(), 1e-8);
        for (double b : ends.largest().bounds()) assertTrue(b <= 1e-9 * all[0]);
        Trace trace = Objects.requireNonNull(r.trace());
        assertEquals(Trace.How.HUTCH_PLUS_PLUS, trace.how());
        assertEquals(3.7199152351246294, trace.value(), 5 * trace.standardError() + 1e-9);
        assertEquals(-1, Cases.census(r).negative());
    }

    @Test
    void vectorsOfR1AreEigenvectors() throws IOException {
        SpectrumResult r = Cases.run(Cases.r1(folder, 0), Cases.exact());
        Eigenvalues e = Objects.requireNonNull(r.eigenvalues());
        var objective = Preparation.loaded(Cases.r1(folder, 0), Cases.SEED).train(Workers.shared());
        double[] product = new double[43];
        for (var pairs : List.of(e.largest(), e.smallest()))
            for (int i = 0; i < pairs.values().length; i++) {
                double[] v = pairs.vectors().get(i);
                assertEquals(1, Vectors.norm(v), 1e-12);
                objective.hessianTimes(r.weights(), v, product);
                Vectors.add(product, -pairs.values()[i], v);
                assertEquals(0, Vectors.norm(product), 1e-12);
            }
        assertEquals(3, e.largest().vectors().size());
        assertEquals(2, e.smallest().vectors().size());
    }

    @Test
    void withDecayTheSymmetricOnesEqualItAndAreNotNegative() throws IOException {
        double decay = 0.005;
        SpectrumResult plain = Cases.run(Cases.r1(folder, 0), Cases.exact());
        SpectrumResult r = Cases.run(Cases.r1(folder, decay), Cases.exact());
        double[] all = Cases.all(r);
        assertEquals(6, Arrays.stream(all).filter(v -> Math.abs(v - decay) <= 1e-10).count());
        assertEquals(6, Cases.census(r).explained());
        assertEquals(0, Cases.census(r).zero());
        double[] before = Cases.all(plain);
        for (int i = 0; i < 43; i++) assertEquals(before[i] + decay, all[i], 1e-12);
    }

    /** The mean of half the squared error of a linear map has the Hessian XᵀX / n. */
    @Test
    void linearRegressionHasTheSpectrumOfItsInputs() throws IOException {
        int n = 30;
        int d = 4;
        double[] x = new double[n * d];
        for (int i = 0; i < x.length; i++) x[i] = Math.cos(0.7 * i + 0.01 * i * i);
        double[] gram = new double[d * d];
        for (int k = 0; k < n; k++)
            for (int i = 0; i < d; i++)
                for (int j = 0; j < d; j++) gram[i * d + j] += x[k * d + i] * x[k * d + j] / n;
        double[] expected = Blas.eigenvalues(gram, d, 1);
        double[] y = new double[n];
        for (int k = 0; k < n; k++) y[k] = Math.sin(k);
        Problem problem =
                Cases.inFiles(
                        folder,
                        Array.matrix(x, n, d),
                        Array.matrix(y, n, 1),
                        NetworkSettings.of(List.of(new LayerSettings.Dense(1, false))),
                        Loss.SQUARED_ERROR,
                        0,
                        new double[] {1, -2, 3, 0.5});
        for (Operator o : List.of(Operator.HESSIAN, Operator.GAUSS_NEWTON)) {
            double[] all = Cases.all(Cases.run(problem, Cases.of(o)));
            for (int i = 0; i < d; i++) assertEquals(expected[d - 1 - i], all[i], 1e-12);
        }
        for (double v : Cases.all(Cases.run(problem, Cases.of(Operator.DIFFERENCE))))
            assertEquals(0, v, 1e-12);
    }

    @Test
    void theHessianIsGaussNewtonAndTheDifferenceAndDecay() throws IOException {
        Problem r1 = Cases.r1(folder, 0.01);
        double h = trace(Cases.run(r1, Cases.of(Operator.HESSIAN)));
        double g = trace(Cases.run(r1, Cases.of(Operator.GAUSS_NEWTON)));
        double d = trace(Cases.run(r1, Cases.of(Operator.DIFFERENCE)));
        assertEquals(h, g + d + 43 * 0.01, 1e-12);
        double[] fisher = Cases.all(Cases.run(r1, Cases.of(Operator.FISHER)));
        assertTrue(fisher[42] > -1e-12);
    }

    private static double trace(SpectrumResult r) {
        return Objects.requireNonNull(r.trace()).value();
    }

    @Test
    void theDensityAgreesWithAllEigenvalues() throws IOException {
        SpectrumSettings settings =
                Cases.with(
                        Cases.exact(),
                        true,
                        new DensitySettings(400, 43, 0.02),
                        Operator.HESSIAN,
                        false,
                        null);
        SpectrumResult r = Cases.run(Cases.r1(folder, 0), settings);
        Density density = Objects.requireNonNull(r.density());
        double[] all = Cases.all(r);
        double area = 0;
        double step = density.x()[1] - density.x()[0];
        double worst = 0;
        for (int i = 0; i < density.x().length; i++) {
            double exact = 0;
            for (double v : all) {
                double z = (density.x()[i] - v) / density.sigma();
                exact += Math.exp(-z * z / 2) / (density.sigma() * Math.sqrt(2 * Math.PI)) / 43;
            }
            area += step * density.y()[i];
            double off = Math.abs(exact - density.y()[i]);
            worst = Math.max(worst, off / (density.standardError()[i] + 1e-9));
        }
        assertEquals(1, area, 1e-6);
        assertTrue(worst < 5, "standard errors " + worst);
        double below = Arrays.stream(all).filter(v -> v < -density.sigma()).count() / 43.0;
        assertEquals(below, density.negativeMass(), 5 * density.negativeMassError());
    }

    @Test
    void blocksAreThoseOfTheMatrix() throws IOException {
        Problem r1 = Cases.r1(folder, 0);
        SpectrumResult exact =
                Cases.run(r1, Cases.with(Cases.exact(), true, null, Operator.HESSIAN, true, null));
        assertEquals(
                List.of("dense 0 (4 x 5)", "dense 2 (5 x 3)"),
                exact.blocks().stream().map(LayerBlock::name).toList());
        assertEquals(List.of(25, 18), exact.blocks().stream().map(LayerBlock::size).toList());
        assertEquals(List.of(0, 25), exact.blocks().stream().map(LayerBlock::from).toList());
        double sum = exact.blocks().stream().mapToDouble(LayerBlock::trace).sum();
        assertEquals(3.7199152351246294, sum, 1e-10);
        SpectrumResult some =
                Cases.run(r1, Cases.with(Cases.exact(), false, null, Operator.HESSIAN, true, null));
        for (int b = 0; b < 2; b++) {
            double[] all = exact.blocks().get(b).eigenvalues().all();
            assertNotNull(all);
            assertEquals(all[0], some.blocks().get(b).eigenvalues().greatest(), 1e-8);
            assertEquals(all[all.length - 1], some.blocks().get(b).eigenvalues().least(), 1e-8);
        }
    }

    /** R1's examples 500 times over are cut into several blocks; the mean is the same. */
    @Test
    void theMeanIsTakenOnceHoweverManyExamplesThereAre() throws IOException {
        Problem once = Cases.r1(folder, 0.01);
        Map<Operator, double[]> expected = new EnumMap<>(Operator.class);
        for (Operator o : Operator.values())
            expected.put(o, Cases.all(Cases.run(once, Cases.of(o))));
        Problem often = Cases.r1(folder, 0.01, 500);
        for (Operator o : Operator.values()) {
            SpectrumResult r = Cases.run(often, Cases.of(o));
            assertEquals(30_000, r.examples());
            assertArrayEquals(expected.get(o), Cases.all(r), 1e-12);
        }
        int blocks = Preparation.loaded(often, Cases.SEED).train(Workers.shared()).blocks();
        assertTrue(blocks > 1, "blocks " + blocks);
    }

    @Test
    void weightsThatAreNotFiniteAreAShortfall() {
        Problem problem = Cases.moons(Cases.RELU, 0, Cases.trained(40, 1e200));
        for (boolean exact : new boolean[] {true, false}) {
            SpectrumSettings settings =
                    Cases.with(
                            Cases.exact(),
                            exact,
                            DensitySettings.defaults(),
                            Operator.HESSIAN,
                            true,
                            null);
            Output out = Spectrum.LAB.output().apply(Cases.run(problem, settings));
            assertEquals("the loss at this point is not finite", out.shortfall());
        }
    }

    /** Where the Hessian is not finite nothing is counted. */
    @Test
    void nothingIsCountedWhereNumbersOverflow() {
        Problem p = Cases.moons(Cases.RELU, 0, Cases.trained(5, 1e200));
        SpectrumResult r = Cases.run(p, Cases.exact());
        assertTrue(Double.isNaN(Cases.all(r)[0]));
        var values = Spectrum.LAB.output().apply(r).values();
        assertFalse(values.containsKey("negative"), values.toString());
        assertFalse(values.containsKey("zero"));
        assertFalse(values.containsKey("index"));
    }
}
