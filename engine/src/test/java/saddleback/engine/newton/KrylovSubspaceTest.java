package saddleback.engine.newton;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.linalg.LinearOperator;
import saddleback.engine.linalg.Vectors;

import java.util.function.IntToDoubleFunction;

/** Spans that close, and the model they give. */
class KrylovSubspaceTest {

    private static LinearOperator diagonal(int n, IntToDoubleFunction values) {
        return new LinearOperator() {
            @Override
            public int size() {
                return n;
            }

            @Override
            public void times(double[] x, double[] y) {
                for (int i = 0; i < n; i++) y[i] = values.applyAsDouble(i) * x[i];
            }
        };
    }

    private static double[] ones(int n) {
        double[] g = new double[n];
        java.util.Arrays.fill(g, 1);
        return g;
    }

    /** Three different eigenvalues, scaled far up and down. */
    @Test
    void theSpanClosesAtTheNumberOfEigenvalues() {
        for (double scale : new double[] {1e-12, 1, 1e12}) {
            var s = KrylovSubspace.of(diagonal(60, i -> scale * (i % 3 - 1)), ones(60), 50);
            assertEquals(3, s.dimension());
            double[] values = s.model(ones(60)).values();
            assertArrayEquals(new double[] {-scale, 0, scale}, values, 1e-13 * scale);
        }
    }

    @Test
    void nothingIsSpannedByZeros() {
        assertEquals(0, KrylovSubspace.of(diagonal(4, i -> i), new double[4], 3).dimension());
    }

    /** All of the space: -(|H| + 1/10 I)⁻¹ g in closed form. */
    @Test
    void theWholeSpaceGivesTheExactStep() {
        int n = 12;
        var h = diagonal(n, i -> i - 5.5);
        var subspace = KrylovSubspace.of(h, ones(n), n);
        LocalModel m = subspace.model(ones(n));
        double[] s = subspace.step(m, Division.ABSOLUTE.step(m, 0.1));
        for (int i = 0; i < n; i++) assertEquals(-1 / (Math.abs(i - 5.5) + 0.1), s[i], 1e-12);
    }

    @Test
    void numbersThatAreNotFiniteGiveStepsThatAreNot() {
        var subspace = KrylovSubspace.of(diagonal(5, _ -> Double.NaN), ones(5), 4);
        LocalModel m = subspace.model(ones(5));
        double[] s = subspace.step(m, Division.ABSOLUTE.step(m, 1));
        assertTrue(Double.isNaN(Vectors.norm(s)));
    }
}
