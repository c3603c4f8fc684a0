package saddleback.engine.multipoint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The published formulas, on vectors one can work out by hand. */
class FrameTest {
    private static final double[] TRAINED = {
        1, 0, 0, /* right */ 3, 0, 0, /* up */ 1, 5, 0, /* forward */ 4, 4, 7
    };

    private static double[][] directions(Parametrisation how) {
        var frame = new Frame(how, 3, 3);
        frame.make(TRAINED);
        return frame.directions();
    }

    @Test
    void simpleTakesTheVectors() {
        double[][] d = directions(Parametrisation.SIMPLE);
        assertArrayEquals(new double[] {3, 0, 0}, d[0]);
        assertArrayEquals(new double[] {1, 5, 0}, d[1]);
        assertArrayEquals(new double[] {4, 4, 7}, d[2]);
    }

    @Test
    void differenceSubtractsTheOrigin() {
        double[][] d = directions(Parametrisation.DIFFERENCE);
        assertArrayEquals(new double[] {2, 0, 0}, d[0]);
        assertArrayEquals(new double[] {0, 5, 0}, d[1]);
        assertArrayEquals(new double[] {3, 4, 7}, d[2]);
    }

    /** Only the first is a difference; all have its length. */
    @Test
    void upOrthogonalMakesThemOrthogonalAndEquallyLong() {
        double[][] d = directions(Parametrisation.UP_ORTHOGONAL);
        assertArrayEquals(new double[] {2, 0, 0}, d[0], 1e-15);
        assertArrayEquals(new double[] {0, 2, 0}, d[1], 1e-15);
        assertArrayEquals(new double[] {0, 0, 2}, d[2], 1e-15);
    }

    @Test
    void theCosineIsThatBeforeTheyAreMadeOrthogonal() {
        var frame = new Frame(Parametrisation.UP_ORTHOGONAL, 2, 3);
        frame.make(TRAINED);
        assertEquals(1 / Math.sqrt(26), frame.cosine(), 1e-15);
        assertEquals(Double.NaN, new Frame(Parametrisation.SIMPLE, 1, 3).cosine());
    }

    @Test
    void parallelVectorsAreNoPlane() {
        var frame = new Frame(Parametrisation.UP_ORTHOGONAL, 2, 2);
        assertTrue(frame.make(new double[] {0, 0, 1, 2, -2, 4}));
        assertFalse(frame.make(new double[] {0, 0, 1, 2, -2, -4}));
        assertArrayEquals(new double[] {1, 2}, frame.directions()[0]);
        assertTrue(Double.isNaN(frame.directions()[1][0]));
        assertTrue(frame.make(new double[] {0, 0, 1, 2, -2, 4}));
        assertTrue(Double.isFinite(frame.directions()[1][0]));
    }

    /** 0.5 (a.b)² + 2 (|a| - |b|)² and its derivatives, by hand. */
    @Test
    void thePenaltyHoldsThemOrthogonalAndEquallyLong() {
        double[][] d = {{3, 0}, {4, 3}};
        double[][] g = new double[2][2];
        assertEquals(0.5 * 144 + 2 * 4, new Penalty(0.5, 2).add(d, g), 1e-12);
        assertArrayEquals(new double[] {12 * 4 - 8, 12 * 3}, g[0], 1e-12);
        assertArrayEquals(new double[] {12 * 3 + 8 * 0.8, 8 * 0.6}, g[1], 1e-12);
    }
}
