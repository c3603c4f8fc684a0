package saddleback.engine.newton;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.linalg.LinearOperator;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.run.Seed;

/** Steps by conjugate gradients against closed forms and against the exact step. */
class TruncatedStepTest {

    /** A diagonal matrix. */
    private record Diagonal(double... values) implements LinearOperator {
        @Override
        public int size() {
            return values.length;
        }

        @Override
        public void times(double[] x, double[] y) {
            for (int i = 0; i < values.length; i++) y[i] = values[i] * x[i];
        }
    }

    private static double change(Diagonal h, double[] g, double[] s) {
        double[] hs = new double[s.length];
        h.times(s, hs);
        return Vectors.dot(g, s) + Vectors.dot(s, hs) / 2;
    }

    @Test
    void withRoomItIsNewtonsStep() {
        var h = new Diagonal(1, 2, 5, 0.5);
        double[] g = {1, -2, 3, 4};
        var s = TruncatedStep.of(h, g, 100, 1e-12, 100);
        assertArrayEquals(new double[] {-1, 1, -0.6, -8}, s.step(), 1e-11);
        assertFalse(s.edge());
        assertEquals(4, s.products(), "as many as there are different eigenvalues");
        assertEquals(change(h, g, s.step()), s.change(), 1e-12);
    }

    @Test
    void negativeCurvatureIsFollowedToTheEdge() {
        var s = TruncatedStep.of(new Diagonal(-1, -1), new double[] {3, 4}, 10, 0, 9);
        assertArrayEquals(new double[] {-6, -8}, s.step(), 1e-14);
        assertTrue(s.edge());
        assertEquals(1, s.products());
        assertEquals(-100, s.change(), 1e-12);
    }

    /**
     * At most half of the greatest decrease is lost where the Hessian is positive definite (Yuan,
     * Math. Program. 87, 2000); nowhere more is gained than the exact step gains.
     */
    @Test
    void itGainsAtLeastHalfOfWhatTheExactStepGains() {
        for (int trial = 0; trial < 500; trial++) {
            var normals = new Seed(trial).normals();
            double[] values = normals.fill(new double[6]);
            if (trial % 2 == 0) for (int i = 0; i < 6; i++) values[i] = Math.abs(values[i]) + 1e-3;
            java.util.Arrays.sort(values);
            double[] g = normals.fill(new double[6]);
            double radius = Math.pow(10, trial % 5 - 2);
            var h = new Diagonal(values);
            var s = TruncatedStep.of(h, g, radius, 1e-10, 100);
            var model = new LocalModel(values, new double[36], g);
            double most = model.change(ShiftedStep.inRegion(model, radius).components());
            assertTrue(Vectors.norm(s.step()) <= radius * (1 + 1e-12));
            assertTrue(s.change() >= most * (1 + 1e-9));
            if (trial % 2 == 0) assertTrue(s.change() <= most / 2);
            assertEquals(change(h, g, s.step()), s.change(), 1e-9 * Math.abs(s.change()));
        }
    }

    @Test
    void productsAreCounted() {
        var s = TruncatedStep.of(new Diagonal(1, 2, 3), new double[] {1, 1, 1}, 100, 0, 2);
        assertEquals(2, s.products());
        assertFalse(s.edge());
    }
}
