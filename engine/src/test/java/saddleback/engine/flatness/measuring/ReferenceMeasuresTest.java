package saddleback.engine.flatness.measuring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.curvature.WeightedTraces;
import saddleback.engine.data.Targets;
import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.MeasureSettings;
import saddleback.engine.flatness.Reading;
import saddleback.engine.flatness.Subject;
import saddleback.engine.linalg.Blas;
import saddleback.engine.reparam.AlphaScale;
import saddleback.engine.reparam.Place;
import saddleback.engine.reparam.R2;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Rows of the specification, section iv, about measures of R2. */
class ReferenceMeasuresTest {
    private static Place scaled(double[] w, double alpha) {
        Place place = Place.of(R2.network(), w);
        return new AlphaScale(new double[] {alpha, 1 / alpha})
                .apply(place, R2.loss(), Progress.NONE)
                .after();
    }

    private static Map<Measure, Reading> at(Place place, Measure... measures) {
        Subject subject = Subject.of(place, R2.loss(), MeasureSettings.defaults(), new Seed(1));
        return Measuring.of(subject, List.of(measures), Progress.NONE);
    }

    private static Reading get(Map<Measure, Reading> found, Measure measure) {
        return Objects.requireNonNull(found.get(measure));
    }

    private static Reading one(Place place, Measure measure) {
        return get(at(place, measure), measure);
    }

    private static void close(double expected, Reading reading, double relative) {
        assertEquals(expected, reading.value(), relative * Math.abs(expected));
        assertEquals(Reading.Certainty.EXACT, reading.certainty());
    }

    @ParameterizedTest
    @CsvSource({
        "1,    2.6729968465284597, 6.939064611366128",
        "0.1,  76.54079212743657,  267.1351663484872",
        "0.01, 7652.25172188239,   26709.248921900842",
        "2,    7.873436039864549,  17.740290259806933",
        "10,   192.1718694739096,  426.840685434239"
    })
    void spectralNormAndTraceScale(double alpha, double norm, double trace) {
        var found = at(scaled(R2.weights(), alpha), Measure.SPECTRAL_NORM, Measure.TRACE);
        close(norm, get(found, Measure.SPECTRAL_NORM), 1e-12);
        close(trace, get(found, Measure.TRACE), 1e-13);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 0.01, 0.1, 0.37, 1, 2, 10, 1e3})
    void traceFollowsItsLaw(double alpha) {
        double[] blocks = WeightedTraces.hessian(R2.loss(), R2.weights()).orElseThrow().plain();
        assertEquals(2.670924849508687, blocks[0], 1e-14);
        assertEquals(4.26813976185744, blocks[2], 1e-14);
        double law = blocks[0] / (alpha * alpha) + blocks[2] * alpha * alpha;
        close(law, one(scaled(R2.weights(), alpha), Measure.TRACE), 1e-13);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 0.01, 0.1, 0.37, 1, 2, 10, 1e3})
    void adaptiveTraceAndSpectrumStay(double alpha) {
        var found =
                at(
                        scaled(R2.weights(), alpha),
                        Measure.ADAPTIVE_TRACE,
                        Measure.ADAPTIVE_SPECTRAL_NORM);
        assertEquals(3.78193001475545, get(found, Measure.ADAPTIVE_TRACE).value(), 1e-12);
        assertEquals(1.735084116945743, get(found, Measure.ADAPTIVE_SPECTRAL_NORM).value(), 1e-12);
    }

    @Test
    void theHessianHasRankTen() {
        double[] all = Blas.eigenvalues(R2.loss().hessian(R2.weights()), R2.SIZE, 1);
        assertEquals(10, Arrays.stream(all).filter(v -> v > 1e-12 * all[15]).count());
        assertEquals(0.0024261365446654796, all[6], 1e-13);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1, 10})
    void invariantsOffTheMinimumStay(double alpha) {
        Place place = scaled(R2.aside(), alpha);
        var found = at(place, Measure.ASAM, Measure.FISHER_RAO, Measure.PATH_NORM);
        assertEquals(0.004629285559, get(found, Measure.ASAM).value(), 1e-12);
        assertEquals(7.563665185182, get(found, Measure.FISHER_RAO).value(), 1e-12);
        assertEquals(1.833379288, get(found, Measure.PATH_NORM).value(), 1e-9);
        assertEquals(3.903701239073868, one(place, Measure.RELATIVE_FLATNESS).value(), 1e-12);
        double[] relative =
                WeightedTraces.hessian(R2.loss(), place.weights()).orElseThrow().relative();
        assertEquals(8.023591, relative[2], 1e-6); // numpy
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.0321, 5e-5", "1, 0.00577, 5e-6", "10, 0.0479, 5e-5"})
    void samVaries(double alpha, double expected, double rounding) {
        Reading sam = one(scaled(R2.aside(), alpha), Measure.SAM);
        assertEquals(expected, sam.value(), rounding);
    }

    /** J w = K f for K layers of a ReLU network without biases. */
    @Test
    void fisherRaoHasAClosedFormWithoutBiases() {
        var outputs = (Targets.Reals) R2.data(R2.network(), R2.aside()).targets();
        double[] z = outputs.y();
        double squares = 0;
        for (double f : z) squares += f * f / z.length;
        Place place = Place.of(R2.network(), R2.aside());
        close(2 * 4 * squares, one(place, Measure.FISHER_RAO), 1e-13);
    }
}
