package saddleback.app.labs.flatness.alpha;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Random;

/** Factors with product 1. */
class FactorsTest {
    private static final double CLOSE = 1e-12;

    @Test
    void theOthersFollowEvenly() {
        assertArrayEquals(
                new double[] {4, 0.5, 0.5},
                Factors.ones(3).with(0, 4, false).values(),
                CLOSE);
        assertArrayEquals(
                new double[] {4, 1, 0.25},
                Factors.ones(3).holding(1).with(0, 4, false).values(),
                CLOSE);
    }

    @Test
    void aFactorSnapsToAPowerOfTwo() {
        assertArrayEquals(
                new double[] {0.125, 8}, Factors.ones(2).with(1, 7.1, true).values(), 0);
    }

    @Test
    void noFactorLeavesTheRange() {
        Factors far = Factors.ones(3).with(0, 1000, false).with(1, 1000, false);
        assertArrayEquals(new double[] {1, 1000, 0.001}, far.values(), 1e-9);
        assertEquals(1000, Factors.ones(2).with(0, 1e9, false).values()[0], 1e-9);
        assertThrows(IllegalArgumentException.class, () -> far.with(0, 0, false));
    }

    @Test
    void theProductIsOneWhateverIsMoved() {
        var random = new Random(1);
        Factors f = Factors.ones(4);
        for (int i = 0; i < 500; i++) {
            f = f.holding(random.nextInt(5) - 1);
            f = f.with(random.nextInt(4), Math.pow(10, 8 * random.nextDouble() - 4), i % 3 == 0);
            assertEquals(1, Arrays.stream(f.values()).reduce(1, (a, b) -> a * b), 1e-9);
            for (double v : f.values()) assertEquals(0, Math.max(0, Math.abs(Math.log10(v)) - 3), CLOSE);
        }
    }
}
