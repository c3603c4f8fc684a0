package saddleback.engine.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** Numbers are computed once and found again to the last bit. */
class KeptNumbersTest {

    @Test
    void numbersAreComputedOnceAndComeBackBitForBit() {
        var kept = new KeptNumbers(new Watch<Object>());
        double[] odd = {Math.PI, -0.0, Double.NaN, Double.MIN_VALUE, Double.NEGATIVE_INFINITY};
        var times = new AtomicInteger();
        for (int i = 0; i < 2; i++)
            assertArrayEquals(
                    odd,
                    kept.of(
                            "odd",
                            odd.length,
                            () -> {
                                times.incrementAndGet();
                                return odd.clone();
                            }),
                    0);
        assertEquals(1, times.get());
    }

    @Test
    void aPartOfAnotherLengthIsComputedAnew() {
        var watch = new Watch<Object>();
        watch.store("a", new byte[8]);
        assertArrayEquals(
                new double[] {1, 2}, new KeptNumbers(watch).of("a", 2, () -> new double[] {1, 2}));
        assertEquals(16, Objects.requireNonNull(watch.parts.get("a")).length);
    }
}
