package saddleback.engine.reparam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import saddleback.engine.linalg.Blas;
import saddleback.engine.objective.NetworkObjective;

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

    @Test
    void theMinimumIsOne() {
        assertEquals(0, R2.loss().value(R2.weights()), 1e-30);
        assertEquals(0, R2.deepLoss().value(R2.deepWeights()), 1e-30);
    }
}
