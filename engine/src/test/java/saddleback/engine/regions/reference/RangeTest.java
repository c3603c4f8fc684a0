package saddleback.engine.regions.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.Merged;
import saddleback.engine.regions.count.RegionCounter;
import saddleback.engine.regions.merge.Merging;
import saddleback.engine.run.Run;

import java.util.List;

/** Numbers near the ends of the range of float64, where values overflow or vanish on the way. */
final class RangeTest {

    /** Zeros at 0 and -1e-150, no more: 3 intervals, although z spans more than the range. */
    @Test
    void slopesAtTheEndOfTheRange() {
        double[][] w = {{-Double.MAX_VALUE}, {1e300}};
        assertCounts(3, network(w, 0, 1e150), new Domain.Box(new double[] {-1}, new double[] {1}));
    }

    /** Zeros at 25/9 and 5/6 in the longest interval there is. */
    @Test
    void theLongestInterval() {
        double most = Double.MAX_VALUE;
        double[][] w = {{-0.18}, {-0.6}};
        assertCounts(
                3, network(w, 0.5, 0.5), new Domain.Box(new double[] {-most}, new double[] {most}));
    }

    /** A line through the centre divides any disc in two. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e-170, 1, 7e153, 1e200})
    void discsOfAnySize(double radius) {
        double[][] w = {{1, 0.5}};
        assertCounts(2, network(w, 0), new Domain.Disc(new double[2], radius));
    }

    /** The square around a disc that no line meets is one cell, which holds the disc. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-170, 7e153})
    void aDiscBesideALine(double radius) {
        double[][] w = {{1, 1}};
        assertCounts(1, network(w, -1.5 * radius), new Domain.Disc(new double[2], radius));
    }

    /** Two lines that meet at (0, 1 / tilt): the box for the plane shows all four quarters. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-14, 1e-100, 1e-290})
    void linesThatMeetFarOut(double tilt) {
        GivenNetwork network = network(new double[][] {{1, 0}, {1, tilt}}, 0, -1);
        Cells cells = cells(network);
        assertNotNull(cells);
        assertEquals(4, cells.size());
        Merged merged = Merging.of(network, null, new Domain.Whole(), cells);
        assertEquals(4, merged.interiorFacets());
        assertTrue(merged.certified());
    }

    /** Counted, but no box of float64 numbers with room around holds where they meet. */
    @Test
    void linesThatMeetTooFarOut() {
        GivenNetwork network = network(new double[][] {{1, 0}, {1, 1e-305}}, 0, -1);
        assertCounts(4, network, new Domain.Whole());
        assertNull(cells(network));
    }

    private static @Nullable Cells cells(GivenNetwork network) {
        return new RegionCounter(network, null, new Domain.Whole(), true, 1000)
                .cells(1000, Run.unwatched());
    }

    private static GivenNetwork network(double[][] w, double... b) {
        return new GivenNetwork(List.of(GivenLayer.relu(List.of(w), b)));
    }

    private static void assertCounts(long regions, GivenNetwork network, Domain domain) {
        var census = new RegionCounter(network, null, domain, true, 1000).count(Run.unwatched());
        assertArrayEquals(new long[] {regions}, census.afterLayer());
        assertTrue(census.certified());
    }
}
