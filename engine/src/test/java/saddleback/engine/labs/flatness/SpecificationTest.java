package saddleback.engine.labs.flatness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import saddleback.engine.Experiment;
import saddleback.engine.Output;
import saddleback.engine.format.Array;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.run.Watch;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The specification's network R2 as an experiment file with its data and weights in files, made by
 * numpy from the specification's formulas. The expected numbers are the specification's.
 */
class SpecificationTest {

    private static FlatnessResult run(String... changes) throws IOException {
        try {
            Path file =
                    Path.of(
                            Objects.requireNonNull(SpecificationTest.class.getResource("r2.json"))
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
