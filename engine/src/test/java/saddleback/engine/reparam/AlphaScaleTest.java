package saddleback.engine.reparam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.linalg.Blas;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.run.Workers;

/** Rows of the specification, section iv, about alpha-scale on R2. */
class AlphaScaleTest {
    @ParameterizedTest
    @CsvSource({
        "1,    2.6729968465284597, 6.939064611366128",
        "0.1,  76.54079212743657,  267.1351663484872",
        "0.01, 7652.25172188239,   26709.248921900842",
        "2,    7.873436039864549,  17.740290259806933",
        "10,   192.1718694739096,  426.840685434239"
    })
    void spectralNormAndTraceAreThoseOfTheSpecification(double alpha, double norm, double trace) {
        NetworkObjective loss = R2.loss();
        Step step = new AlphaScale(new double[] {alpha, 1 / alpha}).apply(R2.place(), loss);
        double[] h = loss.hessian(step.after().weights());
        double sum = 0;
        for (int i = 0; i < R2.SIZE; i++) sum += h[i * R2.SIZE + i];
        assertEquals(trace, sum, 1e-12 * trace);
        assertEquals(norm, Blas.eigenvalues(h, R2.SIZE, 1)[R2.SIZE - 1], 1e-12 * norm);
        assertEquals((12 - 4) * Math.log(alpha), step.logDeterminant(), 1e-12);
    }

    /** The trace is that of the first layer's block over alpha² plus the second's times alpha². */
    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.1, 1, 2, 10, 300})
    void tracesOfTheLayersScaleOnTheirOwn(double alpha) {
        NetworkObjective loss = R2.loss();
        Step step = new AlphaScale(new double[] {alpha, 1 / alpha}).apply(R2.place(), loss);
        double[] h = loss.hessian(step.after().weights());
        double sum = 0;
        for (int i = 0; i < R2.SIZE; i++) sum += h[i * R2.SIZE + i];
        double expected = 2.670924849508687 / alpha / alpha + 4.26813976185744 * alpha * alpha;
        assertEquals(expected, sum, 1e-13 * expected);
    }

    /** (theta_1 theta_2 - 1)²: eigenvalues 0 and 2 (a² + 1/a²) at (a, 1/a). */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 1, 4})
    void twoParameters(double a) {
        Network network = Network.of(R2.settings(1, 1), 1);
        var data = new Dataset(new double[] {1}, 1, new Targets.Reals(new double[] {1}, 1));
        var loss =
                new NetworkObjective(
                        network, data, Loss.MEAN_SQUARED_ERROR, 0, Workers.shared());
        Step step =
                new AlphaScale(new double[] {a, 1 / a})
                        .apply(Place.of(network, new double[] {1, 1}), loss);
        double[] e = Blas.eigenvalues(loss.hessian(step.after().weights()), 2, 1);
        double top = 2 * (a * a + 1 / (a * a));
        assertEquals(0, e[0], 1e-14 * top);
        assertEquals(top, e[1], 1e-14 * top);
    }

    @Test
    void theMinimumIsOne() {
        assertEquals(0, R2.loss().value(R2.weights()), 1e-30);
        assertEquals(0, R2.deepLoss().value(R2.deepWeights()), 1e-30);
    }
}
