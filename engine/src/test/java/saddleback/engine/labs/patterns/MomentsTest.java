package saddleback.engine.labs.patterns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MomentsTest {

    @Test
    void distancesGrowEvenly() {
        assertArrayEquals(new int[] {0, 10, 40, 90, 160, 250}, Moments.of(250, 6));
    }

    @Test
    void startAndEndAreAlwaysThere() {
        assertArrayEquals(new int[] {0, 7}, Moments.of(7, 1));
        assertArrayEquals(new int[] {0, 1}, Moments.of(1, 40));
        assertArrayEquals(new int[] {0, 1, 2, 3}, Moments.of(3, 500));
    }

    @Test
    void theyIncreaseAndAreAsManyAsAskedFor() {
        for (int steps : new int[] {1, 2, 5, 39, 40, 41, 300, 1000, 1_000_000})
            for (int count : new int[] {1, 2, 3, 10, 40, 500}) {
                int[] at = Moments.of(steps, count);
                assertEquals(Math.min(Math.max(count, 2), steps + 1), at.length);
                assertEquals(0, at[0]);
                assertEquals(steps, at[at.length - 1]);
                for (int k = 1; k < at.length; k++) assertTrue(at[k] > at[k - 1]);
            }
    }
}
