package saddleback.engine.construct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

/** Hats against the barycentric coordinates on the Kuhn simplex of a point. */
class HatsTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 7", "2, 1", "2, 5", "3, 1", "3, 4"})
    void theyAreTheBarycentricCoordinates(int axes, int grid) {
        var random = new Random(3);
        for (int trial = 0; trial < 200; trial++) {
            double[] h = new double[axes];
            for (int k = 0; k < axes; k++)
                h[k] = trial < 50 ? random.nextInt(grid + 1) / (double) grid : random.nextDouble();
            double[] expected = barycentric(grid, h);
            double[] hats = hats(axes, grid, h);
            for (int n = 0; n < hats.length; n++) assertEquals(expected[n], hats[n], 1e-13);
        }
    }

    @Test
    void otherNumbersOfAxesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Hats.of(4, 2));
        assertThrows(IllegalArgumentException.class, () -> Hats.of(0, 2));
    }

    /** Vertices along the coordinates sorted downwards (Kuhn 1960). */
    private static double[] barycentric(int grid, double[] h) {
        int axes = h.length;
        double[] share = new double[axes];
        int[] corner = new int[axes];
        for (int k = 0; k < axes; k++) {
            corner[k] = Math.min((int) Math.floor(grid * h[k]), grid - 1);
            share[k] = grid * h[k] - corner[k];
        }
        Integer[] order = new Integer[axes];
        for (int k = 0; k < axes; k++) order[k] = k;
        java.util.Arrays.sort(order, (a, b) -> Double.compare(share[b], share[a]));
        double[] weights = new double[Math.toIntExact(Hats.nodes(axes, grid))];
        double before = 1;
        for (int v = 0; v <= axes; v++) {
            double next = v < axes ? share[order[v]] : 0;
            weights[index(corner, grid)] += before - next;
            before = next;
            if (v < axes) corner[order[v]]++;
        }
        return weights;
    }

    private static int index(int[] at, int grid) {
        int index = 0;
        for (int k = at.length - 1; k >= 0; k--) index = index * (grid + 1) + at[k];
        return index;
    }

    private static double[] hats(int axes, int grid, double[] h) {
        double[] x = h;
        for (HatLayer layer : Hats.of(axes, grid)) {
            SparseLayer l = layer.layer();
            double[] y = new double[l.outputs()];
            for (int r = 0; r < y.length; r++) {
                y[r] = l.bias()[r];
                for (int k = l.start()[r]; k < l.start()[r + 1]; k++)
                    y[r] += l.weight()[k] * x[l.column()[k]];
                y[r] = Math.max(0, y[r]);
            }
            x = y;
        }
        return x;
    }
}
