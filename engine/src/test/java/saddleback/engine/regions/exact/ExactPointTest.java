package saddleback.engine.regions.exact;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.math.BigInteger;
import java.util.SplittableRandom;

final class ExactPointTest {
    @Test
    void formsVanishWhereTheyMeet() {
        SplittableRandom random = new SplittableRandom(2);
        for (int d = 1; d <= 5; d++)
            for (int trial = 0; trial < 50; trial++) {
                double[] at = new double[d];
                for (int i = 0; i < d; i++) at[i] = random.nextInt(-64, 65) / 16.0;
                BigInteger[][] forms = new BigInteger[d][];
                for (int i = 0; i < d; i++) forms[i] = through(random, at);
                ExactPoint point;
                try {
                    point = ExactPoint.meet(forms);
                } catch (IllegalArgumentException dependent) {
                    continue;
                }
                for (BigInteger[] form : forms) assertEquals(0, point.sign(form));
                if (point.direction()) continue;
                assertArrayEquals(at, point.coordinates());
                assertTrue(point.same(ExactPoint.of(at)));
            }
    }

    private static BigInteger[] through(SplittableRandom random, double[] at) {
        double[] form = new double[at.length + 1];
        for (int i = 0; i < at.length; i++) {
            form[i] = random.nextInt(-2, 3) / 2.0;
            form[at.length] -= form[i] * at[i];
        }
        return ExactPoint.form(form);
    }

    @Test
    void parallelLinesMeetInADirection() {
        ExactPoint far = ExactPoint.meet(ExactPoint.form(1, 2, 3), ExactPoint.form(-2, -4, 7));
        assertTrue(far.direction());
        assertEquals(0, far.sign(ExactPoint.form(1, 2, 100)));
        int side = far.sign(ExactPoint.form(1, 0, 0));
        assertEquals(-side, far.opposite().sign(ExactPoint.form(1, 0, 0)));
        assertFalse(far.same(far.opposite()));
    }

    @Test
    void aFormTwiceIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> ExactPoint.meet(ExactPoint.form(1, 2, 3), ExactPoint.form(0.5, 1, 1.5)));
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        ExactPoint.meet(
                                ExactPoint.form(1, 0, 0, 1),
                                ExactPoint.form(0, 1, 0, 1),
                                ExactPoint.form(1, 1, 0, 2)));
    }

    @Test
    void signsAreRightWhereFloatsRoundToZero() {
        // at 1/3 exactly: 3 x - 1 = 0, (3 + 2^-50) x - 1 > 0
        ExactPoint third = ExactPoint.meet(new BigInteger[][] {ExactPoint.form(3, -1)});
        assertEquals(0, third.sign(ExactPoint.form(6, -2)));
        assertEquals(1, third.sign(ExactPoint.form(3 + 0x1p-50, -1)));
        assertEquals(-1, third.sign(ExactPoint.form(3 - 0x1p-51, -1)));
        assertEquals(1, third.sign(ExactPoint.form(Double.MIN_VALUE, 0)));
        assertEquals(1.0 / 3, third.coordinates()[0]);
    }

    @Test
    void theMeanIsInTheMiddle() {
        ExactPoint third = ExactPoint.meet(new BigInteger[][] {ExactPoint.form(3, -1)});
        ExactPoint middle = ExactPoint.mean(third, ExactPoint.of(-1.0 / 4), ExactPoint.of(2));
        assertEquals(0, middle.sign(ExactPoint.form(36, -25)));
    }

    @Test
    void anOpenDiscDoesNotMeetItsTangent() {
        ExactDisc disc = new ExactDisc(new double[] {1, 2}, 0.5);
        ExactPoint left = ExactPoint.of(0, 2.5);
        ExactPoint right = ExactPoint.of(2, 2.5);
        assertFalse(disc.meets(left, right));
        assertFalse(disc.contains(ExactPoint.of(1, 2.5)));
        assertTrue(disc.contains(ExactPoint.of(1, Math.nextDown(2.5))));
        assertTrue(disc.meets(ExactPoint.of(0, Math.nextDown(2.5)), right), "a little below");
        assertFalse(disc.meets(ExactPoint.of(0, 2), ExactPoint.of(0.5, 2)), "ends on the circle");
        assertTrue(disc.meets(ExactPoint.of(0, 2), ExactPoint.of(Math.nextUp(0.5), 2)));
    }

    @Test
    void aPolygonAroundTheDiscMeetsIt() {
        ExactDisc disc = new ExactDisc(new double[] {0.25, 0}, 0x1p-40);
        assertTrue(disc.meets(square(0, 0)));
        assertFalse(disc.meets(square(3, 0)));
        assertFalse(disc.meets(square(1.25 + 0x1p-40, 0)), "touches");
        assertTrue(disc.meets(square(1.25 + 0x1p-41, 0)));
    }

    private static ExactPoint[] square(double x, double y) {
        return new ExactPoint[] {
            ExactPoint.of(x - 1, y - 1),
            ExactPoint.of(x + 1, y - 1),
            ExactPoint.of(x + 1, y + 1),
            ExactPoint.of(x - 1, y + 1)
        };
    }
}
