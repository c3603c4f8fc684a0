package saddleback.engine.regions.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Census;
import saddleback.engine.regions.Domain;
import saddleback.engine.run.Run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;

final class RegionSearchTest {
    private static Domain.Box box(int dims, double size) {
        double[] lo = new double[dims];
        double[] hi = new double[dims];
        Arrays.fill(lo, -size);
        Arrays.fill(hi, size);
        return new Domain.Box(lo, hi);
    }

    /** Rows of W with one entry: on each axis the network of one input. */
    private static GivenNetwork product(int dims, double... breaks) {
        List<double[]> w = new ArrayList<>();
        double[] b = new double[dims * breaks.length];
        for (int i = 0; i < b.length; i++) {
            double[] row = new double[dims];
            row[i / breaks.length] = 1;
            w.add(row);
            b[i] = -breaks[i % breaks.length];
        }
        return new GivenNetwork(List.of(GivenLayer.relu(w, b)));
    }

    private static GivenNetwork hyperplanes(int dims, int n) {
        var random = new SplittableRandom(5);
        List<double[]> w = new ArrayList<>();
        double[] b = new double[n];
        for (int i = 0; i < n; i++) {
            w.add(random.doubles(dims, -1, 1).toArray());
            b[i] = random.nextDouble(-1, 1);
        }
        return new GivenNetwork(List.of(GivenLayer.relu(w, b)));
    }

    @Test
    void asManyAsAnyNetworkOfTheShapeIsKnownToBeAll() {
        // the sum of C(8, j) for j up to 6, in a box that holds all points where planes meet
        Census census =
                new RegionSearch(hyperplanes(6, 8), null, box(6, 1e3), true, 10_000)
                        .count(Run.unwatched());
        assertEquals(256 - 8 - 1, census.regions());
        assertTrue(census.complete() && census.certified());
    }

    @Test
    void independentInputsMultiply() {
        Census census =
                new RegionSearch(product(6, -0.5, 0.25), null, box(6, 1), true, 10_000)
                        .count(Run.unwatched());
        assertEquals(729, census.regions());
        assertFalse(census.complete());
    }

    @Test
    void theBudgetAndACancelledRunEndIt() {
        var search = new RegionSearch(product(7, 0), null, box(7, 1), false, 20);
        Census census = search.count(Run.unwatched());
        assertArrayEquals(new long[] {20}, census.afterLayer());
        assertFalse(census.complete() || census.certified());
        Run<Void> run =
                (fraction, doing) -> {
                    if (fraction > 0) throw new CancellationException();
                };
        assertThrows(CancellationException.class, () -> search.count(run));
    }
}
