package saddleback.engine.flatness.measuring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.MeasureSettings;
import saddleback.engine.flatness.Reading;
import saddleback.engine.flatness.Subject;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.reparam.InputScale;
import saddleback.engine.reparam.Place;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A network 3-5-4-3 with biases and cross-entropy in closed form. Expected numbers are from numpy
 * in float64 without shared code: the gradient by hand, the Hessian and the Jacobians by complex
 * steps from it, paths one by one.
 */
class BiasedMeasuresTest {
    private static final int EXAMPLES = 7;

    private static Network network() {
        return Network.of(
                NetworkSettings.of(
                        List.of(
                                new LayerSettings.Dense(5, true),
                                new LayerSettings.Relu(),
                                new LayerSettings.Dense(4, true),
                                new LayerSettings.Relu(),
                                new LayerSettings.Dense(3, true))),
                3);
    }

    private static double[] weights(Network network) {
        double[] w = new double[network.size()];
        for (int k = 0; k < network.blocks().size(); k++) {
            var b = network.blocks().get(k);
            int l = k / 2;
            for (int r = 0; r < b.rows(); r++)
                for (int c = 0; c < b.cols(); c++)
                    w[b.offset() + r * b.cols() + c] =
                            b.bias()
                                    ? 0.4 * Math.cos(2 * l + 0.9 * c)
                                    : 0.6 * Math.sin(1 + 3 * l + 1.3 * r + 0.7 * c);
        }
        return w;
    }

    private static NetworkObjective loss(Network network) {
        double[] x = new double[EXAMPLES * 3];
        for (int n = 0; n < EXAMPLES; n++)
            for (int d = 0; d < 3; d++) x[n * 3 + d] = Math.sin(0.8 * (n + 1) * (d + 1) + 0.5 * d);
        int[] labels = IntStream.range(0, EXAMPLES).map(n -> n % 3).toArray();
        return new NetworkObjective(
                network,
                new Dataset(x, 3, new Targets.Classes(labels, List.of("a", "b", "c"))),
                Loss.CROSS_ENTROPY,
                0,
                Workers.shared());
    }

    private static Reading read(Place place, Measure measure) {
        Subject subject =
                Subject.of(place, loss(place.network()), MeasureSettings.defaults(), new Seed(1));
        return Objects.requireNonNull(
                Measuring.of(subject, List.of(measure), Progress.NONE).get(measure));
    }

    @ParameterizedTest
    @CsvSource({
        "SPECTRAL_NORM,          0.7925749112862878",
        "TRACE,                  1.7798247994620024",
        "LOG_DETERMINANT,        84.00832574398635",
        "ADAPTIVE_TRACE,         0.20283367662893884",
        "ADAPTIVE_SPECTRAL_NORM, 0.09296811190160795",
        "RELATIVE_FLATNESS,      0.12143471491606235",
        "ASAM,                   0.008189225223418485",
        "SAM,                    0.022462137229647614",
        "FISHER_RAO,             0.4390154234454194",
        "PATH_NORM,              1.2944106980882395",
        "INPUT_SENSITIVITY,      0.5490226961976562"
    })
    void isThatOfAnotherProgram(Measure measure, double expected) {
        Network network = network();
        Reading found = read(Place.of(network, weights(network)), measure);
        // eigenvalues that are 0 are positive by rounding: ln(1 + 1e-16 / 1e-3) each
        assertEquals(expected, found.value(), 1e-11 * expected, found.how());
        assertEquals(Reading.Certainty.EXACT, found.certainty());
    }

    @Test
    void inputSensitivityGrowsWithTheUnitOfTheInput() {
        Network network = network();
        Place before = Place.of(network, weights(network));
        Place after = new InputScale(10).apply(before, loss(network), Progress.NONE).after();
        assertEquals(5.490226961976562, read(after, Measure.INPUT_SENSITIVITY).value(), 1e-12);
    }

    @Test
    void lossesThatAreNotFiniteHaveNoReading() {
        Network network = network();
        double[] w = weights(network);
        w[0] = Double.NaN;
        for (Measure measure : Measure.values())
            assertTrue(Double.isNaN(read(Place.of(network, w), measure).value()), measure.name());
    }

    @Test
    void everyMeasureHasFacts() {
        for (Measure measure : Measure.values()) {
            Facts facts = Facts.of(measure);
            assertTrue(!facts.title().isBlank() && !facts.formula().isBlank(), measure.name());
            assertTrue(!facts.reference().isBlank() && !facts.unit().isBlank(), measure.name());
        }
    }
}
