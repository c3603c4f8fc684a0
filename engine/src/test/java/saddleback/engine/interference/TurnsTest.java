package saddleback.engine.interference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class TurnsTest {
    @Test
    void steadyOrMonotoneHasAtMostTheEndAsAPeak() {
        assertEquals(List.of(), Turns.peaks(new double[] {2, 2, 2, 2}));
        assertEquals(List.of(), Turns.peaks(new double[] {5}));
        assertEquals(List.of(0), Turns.peaks(new double[] {4, 3, 2, 1}));
        assertEquals(List.of(3), Turns.peaks(new double[] {1, 2, 3, 4}));
    }

    @Test
    void ripplesAreNoTurns() {
        double[] values = new double[100];
        for (int i = 0; i < 100; i++) values[i] = 1 + 4e-4 * Math.sin(i);
        assertEquals(List.of(), Turns.peaks(values));
        for (int i = 0; i < 100; i++) values[i] *= Math.abs(i - 50) + 1;
        assertEquals(List.of(0, 99), Turns.peaks(values));
    }

    @Test
    void peaksAndEnds() {
        assertEquals(List.of(0, 4), Turns.peaks(new double[] {3, 2, 1, 2, 3}));
        assertEquals(List.of(2, 5), Turns.peaks(new double[] {0, 1, 9, 1, 2, 8, 7}));
        assertEquals(List.of(1, 4), Turns.peaks(new double[] {1, 2, -3, -4, 5, -6}));
    }

    @Test
    void smallNumbersTurnAsWell() {
        assertEquals(
                List.of(0, 2, 4), Turns.peaks(new double[] {1, 1e-9, 1e-6, 1e-12, 1e-7, 1e-8}));
    }
}
