package saddleback.engine.optim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.LongStream;

class IntervalTest {

    @Test
    void stepsAndBothEnds() {
        assertArrayEquals(new long[] {0, 4, 8, 10}, due(new Interval.Steps(4), 10, 3));
    }

    @Test
    void endsOfEpochsAndTheEndOfTraining() {
        assertArrayEquals(new long[] {0, 6, 12, 14}, due(new Interval.Epochs(2), 14, 3));
    }

    @Test
    void pointsAreEvenlySpreadEndsOfEpochs() {
        assertArrayEquals(new long[] {0, 15, 30}, due(new Interval.Points(2), 30, 3));
        assertArrayEquals(new long[] {0, 3, 6, 9}, due(new Interval.Points(100), 9, 3));
        assertArrayEquals(
                new long[] {0, 250, 500, 750, 1000}, due(new Interval.Points(4), 1000, 1));
    }

    @Test
    void chosenStepsAndBothEnds() {
        assertArrayEquals(
                new long[] {0, 2, 7, 10}, due(new Interval.Chosen(List.of(2L, 7L, 30L)), 10, 3));
        assertThrows(IllegalArgumentException.class, () -> new Interval.Chosen(List.of(2L, 2L)));
    }

    @Test
    void never() {
        assertArrayEquals(new long[0], due(new Interval.Never(), 10, 3));
    }

    @Test
    void timesIsNeverLessThanWhatIsDue() {
        for (Interval i :
                List.of(
                        new Interval.Steps(4),
                        new Interval.Epochs(2),
                        new Interval.Points(7),
                        new Interval.Points(1),
                        new Interval.Chosen(List.of(0L, 3L, 11L)),
                        new Interval.Never()))
            for (int perEpoch = 1; perEpoch < 6; perEpoch++)
                for (int steps = 1; steps < 60; steps++) {
                    int due = due(i, steps, perEpoch).length;
                    assertTrue(due <= i.times(steps, perEpoch), i + " " + steps + " " + perEpoch);
                    if (!(i instanceof Interval.Points))
                        assertEquals(i.times(steps, perEpoch), due);
                }
    }

    private static long[] due(Interval interval, long steps, int perEpoch) {
        return LongStream.rangeClosed(0, steps)
                .filter(s -> interval.due(s, steps, perEpoch))
                .toArray();
    }
}
