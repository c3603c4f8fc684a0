package saddleback.engine.regions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Sizes of polytopes that are known in closed form. */
class CellMeasureTest {
    private static final Census ONE = new Census(new long[] {1}, true, true, 0);

    private static CellMeasure of(int dims, double[][] corners, int[][] facets) {
        int[] unit = new int[facets.length];
        return new CellMeasure(
                new Cells(
                        dims,
                        new int[] {0, corners.length},
                        Arrays.stream(corners).flatMapToDouble(Arrays::stream).toArray(),
                        new int[] {0, facets.length},
                        unit,
                        dims < 3 ? new int[0][] : facets,
                        new byte[0],
                        new byte[1],
                        ONE));
    }

    /** The box with sides 1, 2, 3, ... from 0, every second one flipped, moved by 10. */
    private static CellMeasure box(int dims) {
        double[][] corners = new double[1 << dims][dims];
        List<List<Integer>> facets = new ArrayList<>();
        for (int f = 0; f < 2 * dims; f++) facets.add(new ArrayList<>());
        for (int i = 0; i < corners.length; i++)
            for (int k = 0; k < dims; k++) {
                int upper = i >> k & 1;
                corners[i][k] = 10 + upper * (k + 1);
                facets.get(2 * k + upper).add(i);
            }
        return of(
                dims,
                corners,
                facets.stream()
                        .map(f -> f.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5})
    void aBoxHasTheProductOfItsSides(int dims) {
        CellMeasure box = box(dims);
        double volume = 1;
        double[] centre = new double[dims];
        for (int k = 0; k < dims; k++) {
            volume *= k + 1;
            centre[k] = 10 + (k + 1) / 2.0;
        }
        assertEquals(volume, box.size(0), 1e-11 * volume);
        assertArrayEquals(centre, box.centroid(0), 1e-12);
        for (int k = 0; k < dims; k++)
            assertEquals(volume / (k + 1), box.facet(0, 2 * k), 1e-11 * volume, "side " + k);
    }

    @Test
    void aSimplexHasOneOverFactorial() {
        double[][] corners = new double[5][4];
        for (int k = 0; k < 4; k++) corners[k + 1][k] = 1;
        int[][] facets = new int[5][];
        for (int f = 0; f < 5; f++) {
            int left = f;
            facets[f] = IntStream.range(0, 5).filter(i -> i != left).toArray();
        }
        CellMeasure simplex = of(4, corners, facets);
        assertEquals(1 / 24.0, simplex.size(0), 1e-16);
        assertArrayEquals(new double[] {0.2, 0.2, 0.2, 0.2}, simplex.centroid(0), 1e-15);
        // the facet away from the origin: the regular simplex of edge sqrt 2
        assertEquals(Math.sqrt(4) / 6, simplex.facet(0, 0), 1e-15);
        assertEquals(1 / 6.0, simplex.facet(0, 1), 1e-16);
    }

    @Test
    void trianglesAndIntervals() {
        CellMeasure triangle = of(2, new double[][] {{0, 0}, {4, 0}, {0, 3}}, new int[3][]);
        assertEquals(6, triangle.size(0), 1e-15);
        assertArrayEquals(new double[] {4 / 3.0, 1}, triangle.centroid(0), 1e-15);
        assertEquals(5, triangle.facet(0, 1), 1e-15);
        CellMeasure interval = of(1, new double[][] {{-2}, {1}}, new int[2][]);
        assertEquals(3, interval.size(0));
        assertArrayEquals(new double[] {-0.5}, interval.centroid(0));
        assertEquals(1, interval.facet(0, 0));
    }
}
