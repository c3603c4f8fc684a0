package saddleback.engine.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.run.Seed;

import java.util.Arrays;
import java.util.List;

/** Norms of second derivatives, held against eigenvalues in closed form. */
class SymmetricNormTest {
    private static double bound(int variables, Interval... bend) {
        Interval[] slope = new Interval[variables];
        Arrays.fill(slope, Interval.ZERO);
        return new SecondOrder(Interval.ZERO, List.of(slope), List.of(bend)).curvature();
    }

    /** The eigenvalues of ((a, b), (b, c)) are (a + c) / 2 +- hypot((a - c) / 2, b). */
    @Test
    void ofTwoRowsByTheFormula() {
        double[] x = new Seed(3).of("matrices").normals().fill(new double[3000]);
        for (int i = 0; i < x.length; i += 3) {
            double a = x[i];
            double b = x[i + 1];
            double c = x[i + 2];
            double exact = Math.abs(a + c) / 2 + Math.hypot((a - c) / 2, b);
            double found = bound(2, Interval.of(a), Interval.of(b), Interval.of(c));
            assertTrue(found >= exact && found <= exact * 1.0002, exact + " " + found);
        }
    }

    /** All entries 1: the norm is the number of rows. */
    @Test
    void ofThreeRows() {
        Interval[] ones = new Interval[6];
        Arrays.fill(ones, Interval.ONE);
        assertEquals(3, bound(3, ones), 1e-11);
    }

    /** Entries whose squares are no doubles. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e-170, 1e160, 1e300})
    void entriesOfAnySize(double size) {
        double found = bound(2, Interval.of(size), Interval.ZERO, Interval.of(-3 * size));
        assertTrue(found >= 3 * size && found <= 3.001 * size, "" + found);
        double wide = bound(1, new Interval(-size, size));
        assertTrue(wide >= size && wide <= 1.001 * size, "" + wide);
    }

    @Test
    void whatIsNotKnownHasNone() {
        assertEquals(Double.POSITIVE_INFINITY, bound(1, Interval.UNKNOWN));
        assertEquals(Double.POSITIVE_INFINITY, bound(1, new Interval(0, Double.POSITIVE_INFINITY)));
    }
}
