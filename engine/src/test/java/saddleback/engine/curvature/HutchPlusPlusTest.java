package saddleback.engine.curvature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.linalg.LinearOperator;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;

class HutchPlusPlusTest {
    private static Estimate trace(LinearOperator a, int products, int seed) {
        return HutchPlusPlus.trace(a, products, new Seed(seed), Progress.NONE);
    }

    private static LinearOperator matrix(double[] values) {
        return Operators.reflected(new Seed(8).normals().fill(new double[values.length]), values);
    }

    @Test
    void exactForMatricesOfLowRank() {
        double[] values = new double[300];
        values[3] = 5;
        values[77] = -2;
        values[200] = 1e-3;
        values[299] = 40;
        Estimate found = trace(matrix(values), 12, 1);
        assertEquals(43.001, found.value(), 1e-10);
        assertEquals(0, found.standardError(), 1e-10);
        assertEquals(43.001, trace(matrix(values), 60, 1).value(), 1e-10);
    }

    @Test
    void exactWithAsManyVectorsAsRows() {
        Estimate found = trace(matrix(new double[] {3, -1, 0.5, 9}), 12, 2);
        assertEquals(11.5, found.value(), 1e-12);
        assertEquals(0, found.standardError(), 1e-12);
    }

    @Test
    void zeroHasTraceZero() {
        assertEquals(0, trace(matrix(new double[20]), 6, 1).value());
    }

    /**
     * The mean of many independent estimates is the trace; their spread is the error they state.
     */
    @Test
    void withoutBiasAndWithAnHonestStandardError() {
        double[] values = new double[120];
        double expected = 0;
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.pow(1 + i, -0.7) * (i % 4 == 3 ? -1 : 1);
            expected += values[i];
        }
        LinearOperator a = matrix(values);
        int repeats = 400;
        double[] estimates = new double[repeats];
        double stated = 0;
        for (int i = 0; i < repeats; i++) {
            Estimate e = trace(a, 30, 100 + i);
            estimates[i] = e.value();
            stated += e.standardError() * e.standardError() / repeats;
        }
        Estimate mean = Estimate.of(estimates);
        assertEquals(expected, mean.value(), 4 * mean.standardError());
        double spread = mean.standardError() * mean.standardError() * repeats;
        assertEquals(1, stated / spread, 0.3);
    }

    @Test
    void refusesTooFewProducts() {
        assertThrows(
                IllegalArgumentException.class, () -> trace(matrix(new double[] {1, 2}), 2, 1));
        assertTrue(Double.isNaN(trace(matrix(new double[] {1, 2, 3}), 3, 1).standardError()));
    }
}
