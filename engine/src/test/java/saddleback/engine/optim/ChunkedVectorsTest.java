package saddleback.engine.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.run.Workers;

class ChunkedVectorsTest {

    /** Sums of whole numbers are exact, so every length must give the closed form. */
    @Test
    void everyNumberCountsOnceAtEveryLength() {
        for (int n : new int[] {1, 2, 3, 4, 5, 16383, 16384, 16385, 32768, 32769, 50_001}) {
            var vectors = new ChunkedVectors(n, Workers.shared());
            double[] a = new double[n];
            double[] b = new double[n];
            for (int i = 0; i < n; i++) {
                a[i] = i - 2;
                b[i] = i % 2 == 0 ? 1 : -1;
            }
            double sum = 0;
            for (int i = 0; i < n; i++) sum += a[i] * b[i];
            assertEquals(sum, vectors.dot(a, b));
            assertEquals(n, vectors.absoluteSum(b));
            assertEquals(Math.sqrt(n), vectors.norm(b));
            double[] c = new double[n];
            vectors.combine(a, 2, b, c);
            vectors.add(-2, b, c);
            vectors.scale(3, c);
            for (int i = 0; i < n; i++) assertEquals(3 * a[i], c[i]);
        }
    }

    @Test
    void theNormIsRightWhereSquaresAreNot() {
        var vectors = new ChunkedVectors(2, Workers.shared());
        assertEquals(5e200, vectors.norm(new double[] {3e200, -4e200}), 1e186);
        assertEquals(5e-200, vectors.norm(new double[] {3e-200, -4e-200}), 1e-214);
        assertEquals(0, vectors.norm(new double[] {0, -0.0}));
        assertEquals(Double.NaN, vectors.norm(new double[] {1, Double.NaN}));
        assertEquals(
                Double.POSITIVE_INFINITY, vectors.norm(new double[] {1, Double.NEGATIVE_INFINITY}));
    }

    @Test
    void oneNumberThatIsNotFiniteIsEnough() {
        assertTrue(Vectors.finite(new double[] {1, -0.0, Double.MAX_VALUE}));
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY})
            assertFalse(Vectors.finite(new double[] {1, -bad, 2}));
    }
}
