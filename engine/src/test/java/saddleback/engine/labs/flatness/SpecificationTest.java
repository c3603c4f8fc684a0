package saddleback.engine.labs.flatness;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.Experiment;
import saddleback.engine.Output;
import saddleback.engine.format.Array;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.io.WeightFile;
import saddleback.engine.run.Watch;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The specification's network R2 as an experiment file with its data and weights in files, made by
 * numpy from the specification's formulas. The expected numbers are the specification's.
 */
class SpecificationTest {

    private static FlatnessResult run(String... changes) throws IOException {
        return ran("r2.json", changes);
    }

    private static FlatnessResult ran(String name, String... changes) throws IOException {
        try {
            Path file =
                    Path.of(
                            Objects.requireNonNull(SpecificationTest.class.getResource(name))
                                    .toURI());
            Experiment<?> read = ExperimentFile.read(file, List.of(Flatness.LAB), List.of(changes));
            return Cases.run(Flatness.LAB.typed(read), new Watch<>());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static void assertRelative(double expected, double found) {
        assertEquals(expected, found, 1e-9 * Math.abs(expected));
    }

    @Test
    void aTenthAndTenTimes() throws IOException {
        Output out = Cases.output(run());
        assertRelative(2.6729968465284597, Cases.number(out, "measures.spectral-norm.before"));
        assertRelative(76.54079212743657, Cases.number(out, "measures.spectral-norm.after"));
        assertRelative(6.939064611366128, Cases.number(out, "measures.trace.before"));
        assertRelative(267.1351663484872, Cases.number(out, "measures.trace.after"));
        assertRelative(3.78193001475545, Cases.number(out, "measures.adaptive-trace.before"));
        assertRelative(3.78193001475545, Cases.number(out, "measures.adaptive-trace.after"));
        assertRelative(
                1.735084116945743, Cases.number(out, "measures.adaptive-spectral-norm.before"));
        assertRelative(
                1.735084116945743, Cases.number(out, "measures.adaptive-spectral-norm.after"));
        assertEquals(1, Cases.number(out, "measures.path-norm.ratio"), 1e-12);
        assertTrue(Cases.number(out, "function-difference") <= 1e-14);
        assertRelative(8 * Math.log(0.1), Cases.number(out, "steps.1.log-determinant"));
        assertNull(out.shortfall());
    }

    @ParameterizedTest
    @CsvSource({
        "0.01, 100, 7652.25172188239, 26709.248921900842",
        "2, 0.5, 7.873436039864549, 17.740290259806933",
        "10, 0.1, 192.1718694739096, 426.840685434239"
    })
    void otherFactors(String first, String second, double norm, double trace) throws IOException {
        Output out =
                Cases.output(
                        run(
                                "settings.transform=[{\"alpha-scale\": [%s, %s]}]"
                                        .formatted(first, second)));
        assertRelative(norm, Cases.number(out, "measures.spectral-norm.after"));
        assertRelative(trace, Cases.number(out, "measures.trace.after"));
    }

    /** Theorem 4 for a million: factor, curvature and norm are the specification's. */
    @Test
    void theoremFour() throws IOException {
        Output out = Cases.output(run("settings.transform=[{\"reach-norm\": 1e6}]"));
        assertEquals(0.5072951823385682, Cases.number(out, "steps.1.curvature"), 1e-13);
        assertEquals(7.1153432754e-4, Cases.number(out, "steps.1.factor"), 1e-14);
        assertEquals(1.5114630e6, Cases.number(out, "measures.spectral-norm.after"), 0.1);
        assertEquals(1.5114630e6, Cases.number(out, "steps.1.attained-norm"), 0.1);
        assertTrue(Cases.number(out, "steps.1.guaranteed-norm") >= 1e6);
        assertTrue(Cases.number(out, "function-difference") <= 1e-14);
    }

    /** Theorem 5 for 100 on three layers, whose spectrum stands in the result. */
    @Test
    void theoremFive() throws IOException {
        FlatnessResult r = ran("r2-deep.json", "settings.transform=[{\"reach-eigenvalues\": 100}]");
        Output out = Cases.output(r);
        assertEquals(11, Cases.number(out, "steps.1.rank"));
        assertEquals(4.0495647e-4, Cases.number(out, "steps.1.smallest-eigenvalue"), 1e-11);
        assertEquals(497.42763, Cases.number(out, "steps.1.factor"), 1e-5);
        assertEquals(8, Cases.number(out, "steps.1.guaranteed"));
        assertEquals(0, large(array(r, "spectrum-before")));
        assertEquals(10, large(array(r, "spectrum-after")));
        assertTrue(Cases.number(out, "function-difference") <= 1e-14);
    }

    private static long large(double[] spectrum) {
        return Arrays.stream(spectrum).filter(e -> e > 100).count();
    }

    /** Section 4.3: the constant function at a distance of epsilon, and the sharpness it gives. */
    @Test
    void sectionFourThree() throws IOException {
        Output out =
                Cases.output(
                        run(
                                "settings.transform=[{\"reach-constant\": 0.05}]",
                                "settings.measures=[\"epsilon-sharpness\"]"));
        assertEquals(0.018440176094927735, Cases.number(out, "steps.1.factor"), 1e-15);
        assertEquals(0.05, Cases.number(out, "steps.1.distance"), 1e-16);
        assertEquals(0.9243626478133405, Cases.number(out, "steps.1.loss-there"), 1e-13);
        assertTrue(Cases.number(out, "measures.epsilon-sharpness.before") >= 0.0033740);
        assertTrue(Cases.number(out, "measures.epsilon-sharpness.after") >= 0.9243626478133405);
    }

    /** At theta + 0.05 sin(1.3 j), j from 1 on in the order of the paper. */
    @ParameterizedTest
    @CsvSource({"0.1, 10, 0.0321", "1, 1, 0.00577", "10, 0.1, 0.0479"})
    void besideTheMinimum(String first, String second, double sam) throws IOException {
        Output out =
                Cases.output(
                        ran(
                                "r2-aside.json",
                                "settings.transform=[{\"alpha-scale\": [%s, %s]}]"
                                        .formatted(first, second),
                                "settings.measures=[\"asam\", \"fisher-rao\", \"path-norm\","
                                        + " \"sam\"]"));
        assertEquals(0.004629285559, Cases.number(out, "measures.asam.after"), 1e-12);
        assertEquals(7.563665185182, Cases.number(out, "measures.fisher-rao.after"), 1e-11);
        assertEquals(1.833379288, Cases.number(out, "measures.path-norm.after"), 1e-9);
        assertEquals(sam, Cases.number(out, "measures.sam.after"), 6e-5);
    }

    /** Rounding is no gradient: at a minimum of loss 0 what follows it does not change. */
    @Test
    void atTheMinimumNoLawIsBrokenByRounding() throws IOException {
        Output out =
                Cases.output(
                        run(
                                "settings.matrix=true",
                                "settings.measures=[\"sam\", \"asam\", \"spectral-norm\","
                                        + " \"trace\", \"fisher-rao\"]"));
        assertEquals(0, Cases.number(out, "matrix.laws-broken"));
        assertEquals(0, Cases.number(out, "measures.sam.before"));
        assertEquals(0, Cases.number(out, "measures.sam.after"));
        assertEquals(0, Cases.number(out, "measures.asam.after"));
    }

    /** What a run writes is read again as the same function at the same place. */
    @ParameterizedTest
    @ValueSource(strings = {"weights.npz", "weights.safetensors"})
    void writtenWeightsAreTheSamePlace(String name, @TempDir Path folder) throws IOException {
        FlatnessResult first = run();
        Path file = folder.resolve(name);
        WeightFile.write(file, first.after().place().network(), first.after().place().weights());
        FlatnessResult again =
                run(
                        "settings.transform=[]",
                        "problem.weights={\"file\": \"%s\"}"
                                .formatted(file.toString().replace('\\', '/')));
        assertEquals(first.after().readings(), again.before().readings());
        assertEquals(first.after().train().loss(), again.before().train().loss());
        assertArrayEquals(first.after().spectrum(), again.before().spectrum());
    }

    /** The spectra have the specification's norm, trace and rank 10. */
    @Test
    void spectraAreWhole() throws IOException {
        FlatnessResult r = run();
        assertTrue(r.before().whole() && r.after().whole());
        double[] before = array(r, "spectrum-before");
        double[] after = array(r, "spectrum-after");
        assertEquals(16, before.length);
        assertRelative(2.6729968465284597, before[0]);
        assertRelative(76.54079212743657, after[0]);
        assertRelative(0.0024261365446654796, before[9]);
        for (int i = 10; i < 16; i++) {
            assertEquals(0, before[i], 1e-14);
            assertEquals(0, after[i], 1e-12);
        }
        double sum = 0;
        for (double v : after) sum += v;
        assertRelative(267.1351663484872, sum);
    }

    /** The weights in the result are PyTorch's: a tenth of W1 transposed, ten times W2. */
    @Test
    void theTransformedWeightsAreWritten() throws IOException {
        Output out = Cases.output(run());
        Array first = Objects.requireNonNull(out.weights().get("0.weight"));
        Array second = Objects.requireNonNull(out.weights().get("2.weight"));
        for (int j = 0; j < 4; j++) {
            for (int i = 0; i < 3; i++) {
                double w = Math.sin(1.7 * (i + 1) + 0.3 * (j + 1) + 0.9 * (i + 1) * (j + 1));
                assertEquals(0.1 * w, first.data()[j * 3 + i], 1e-15);
            }
            assertEquals(10 * Math.cos(0.8 * (j + 1) + 0.4), second.data()[j], 1e-14);
        }
    }

    /** At a minimum of loss 0 the middle of the sights is 0, and both rise from there. */
    @Test
    void sightsStandOnTheMinimum() throws IOException {
        Sights s = run().sights();
        assertNotNull(s);
        assertEquals(-1, s.at()[0]);
        assertEquals(0, s.at()[4]);
        assertEquals(0, s.lineBefore()[4], 1e-20);
        assertEquals(0, s.planeAfter()[4 * 9 + 4], 1e-20);
        assertTrue(s.lineBefore()[8] > 0 && s.lineAfter()[8] > 0);
        for (int i = 0; i < 9; i++) {
            assertRelative(s.lineBefore()[i], s.planeBefore()[4 * 9 + i]);
            assertRelative(s.lineAfter()[i], s.planeAfter()[4 * 9 + i]);
        }
    }

    private static double[] array(FlatnessResult r, String name) {
        return Objects.requireNonNull(Cases.output(r).arrays().get(name)).data();
    }
}
