package saddleback.engine.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

final class AreaMeanTest {

    @Test
    void eachNewSampleHasTheMeanOfWhatItCovers() {
        double[] four = {1, 2, 3, 10};
        assertArrayEquals(new double[] {1.5, 6.5}, AreaMean.along(four, 1, 4, 1, 2));
        assertArrayEquals(four, AreaMean.along(four, 1, 4, 1, 4));
        // Thirds of four: 1 and a third of 2; two thirds of 2 and of 3; a third of 3 and 10.
        assertArrayEquals(
                new double[] {(1 + 2 / 3.0) / (4 / 3.0), 2.5, (3 / 3.0 + 10) / (4 / 3.0)},
                AreaMean.along(four, 1, 4, 1, 3),
                1e-15);
        assertArrayEquals(
                new double[] {1, 1, 2, 2}, AreaMean.along(new double[] {1, 2}, 1, 2, 1, 4));
    }

    @Test
    void theMeanOfAllStays() {
        double[] in = new SplittableRandom(3).doubles(7 * 11 * 5).toArray();
        double mean = Arrays.stream(in).average().orElseThrow();
        for (int to : new int[] {1, 2, 3, 7, 10, 11, 12, 40}) {
            double[] out = AreaMean.along(in, 7, 11, 5, to);
            assertEquals(7 * to * 5, out.length);
            assertEquals(mean, Arrays.stream(out).average().orElseThrow(), 1e-14);
        }
    }
}
