package saddleback.engine.regions.polytope;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Census;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.Slice;
import saddleback.engine.run.Run;
import saddleback.engine.run.Workers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

final class PolytopeCounterTest {
    static List<Golden> goldens() throws IOException {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void everyGoldenCaseIsCounted(Golden g) {
        Census census = Nets.count(g.network(), g.slice(), g.box());
        assertArrayEquals(g.afterLayer(), census.afterLayer());
        assertTrue(census.complete() && census.certified());
        Census plain =
                PolytopeCounter.division(
                                g.network(), g.slice(), g.box(), false, Long.MAX_VALUE, false)
                        .run(Run.unwatched());
        assertArrayEquals(g.afterLayer(), plain.afterLayer());
        assertFalse(plain.certified());
        assertEquals(0, plain.exactDecisions());
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5})
    void generalPositionHasTheShallowMaximum(int dims) {
        for (int n = 1; n <= 8; n++) {
            long regions = 0;
            for (int j = 0; j <= Math.min(dims, n); j++) regions += Nets.choose(n, j);
            var network = new GivenNetwork(List.of(Nets.general(dims, n)));
            assertEquals(regions, Nets.count(network, null, Nets.box(dims, 0, 1)).regions());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5})
    void hyperplanesThroughOnePointHaveHalfAsManyDimensionsLess(int dims) {
        for (int n = dims; n <= 8; n++) {
            long regions = 0;
            for (int j = 0; j < dims; j++) regions += 2 * Nets.choose(n - 1, j);
            GivenNetwork network = Nets.shallow(Nets.general(dims, n).w(), new double[n]);
            Census census = Nets.count(network, null, Nets.box(dims, -1, 1));
            assertEquals(regions, census.regions());
            assertTrue(n == dims || census.exactDecisions() > 0);
        }
    }

    @Test
    void foldingNetworksAttainTheirFormula() {
        Domain.Box cube = Nets.box(3, 0, 1);
        assertEquals(208, Nets.count(Nets.folding(3, 6, 5), null, cube).regions());
        assertEquals(960, Nets.count(Nets.folding(3, 6, 6, 4), null, cube).regions());
        assertArrayEquals(
                new long[] {16, 16 * 31}, // 2^4 for 4;8,5, and the sum of C(5, j), j <= 4
                Nets.count(Nets.folding(4, 8, 5), null, Nets.box(4, 0, 1)).afterLayer());
    }

    @Test
    void gridsArePilesOfBoxesWhateverIsRepeated() {
        List<double[]> w = new ArrayList<>();
        List<Double> b = new ArrayList<>();
        int[] per = {3, 2, 4};
        for (int a = 0; a < 3; a++)
            for (int i = 0; i < per[a]; i++)
                for (double scale : new double[] {1, -0.3, 7}) {
                    double[] row = new double[3];
                    row[a] = scale;
                    w.add(row);
                    b.add(-scale * (i - 1) / 4);
                }
        // not seen: no normal, a side of the box, an edge, a corner
        w.addAll(List.of(new double[3], new double[] {1, 0, 0}));
        w.addAll(List.of(new double[] {1, 1, 0}, new double[] {1, -1, 1}));
        b.addAll(List.of(0.0, -1.0, -2.0, -3.0));
        double[] biases = b.stream().mapToDouble(v -> v).toArray();
        Domain.Box box = Nets.box(3, -1, 1);
        assertEquals(4 * 3 * 5, Nets.count(Nets.shallow(w, biases), null, box).regions());
    }

    @Test
    void aSliceIsTheNetworkOfItsProducts() {
        GivenNetwork five = Nets.random(4, 5, 9, 6);
        var slice =
                new Slice(
                        List.of(
                                new double[] {1, 0, 0},
                                new double[] {0, 0.5, 0},
                                new double[] {0, 0, -2},
                                new double[] {0, 0, 0},
                                new double[] {0, 0, 0}),
                        new double[5]);
        List<double[]> w = new ArrayList<>();
        for (double[] row : five.layers().getFirst().w())
            w.add(new double[] {row[0], row[1] / 2, -2 * row[2]});
        List<GivenLayer> layers = new ArrayList<>(five.layers());
        layers.set(0, GivenLayer.relu(w, five.layers().getFirst().b()));
        Domain.Box box = Nets.box(3, -2, 2);
        assertArrayEquals(
                Nets.count(new GivenNetwork(layers), null, box).afterLayer(),
                Nets.count(five, slice, box).afterLayer());
    }

    @Test
    void theSameForAnyThreadsAndWithinTheBudget() {
        GivenNetwork network = Nets.random(5, 3, 9, 9, 5);
        Domain.Box box = Nets.box(3, -1, 1);
        for (long budget : new long[] {1, 50, 300, 1_000_000}) {
            var counter = new PolytopeCounter(network, null, box, true, budget);
            try (var one = new Workers(1);
                    var three = new Workers(3)) {
                Census a = counter.count(on(one));
                Census b = counter.count(on(three));
                assertArrayEquals(a.afterLayer(), b.afterLayer());
                assertEquals(a.exactDecisions(), b.exactDecisions());
                assertEquals(a.complete(), b.complete());
                assertEquals(budget == 1_000_000, a.complete());
                assertTrue(budget == 1_000_000 || a.regions() >= budget);
                Cells c = counter.cells(100_000, on(one));
                Cells d = counter.cells(100_000, on(three));
                assertEquals(a.complete(), c != null && d != null);
                if (c == null || d == null) continue;
                assertArrayEquals(c.corners(), d.corners());
                assertArrayEquals(c.states(), d.states());
                assertEquals(a.regions(), c.size());
            }
        }
    }

    @Test
    void moreCellsThanAllowedAreNotKept() {
        GivenNetwork network = new GivenNetwork(List.of(Nets.general(3, 5)));
        var counter = new PolytopeCounter(network, null, Nets.box(3, 0, 1), true, 1000);
        assertNull(counter.cells(25, Run.unwatched()));
        Cells cells = counter.cells(26, Run.unwatched());
        assertNotNull(cells);
        assertEquals(26, cells.size());
        assertTrue(cells.census().complete());
    }

    @Test
    void aCancelledRunEnds() {
        var counter =
                new PolytopeCounter(
                        Nets.random(6, 3, 12, 12, 8), null, Nets.box(3, -1, 1), true, 1_000_000);
        int[] steps = {0};
        Run<Void> run =
                (fraction, doing) -> {
                    if (++steps[0] == 3) throw new CancellationException();
                };
        assertThrows(CancellationException.class, () -> counter.count(run));
    }

    @Test
    void otherDimensionsAreRefused() {
        GivenNetwork plane = Nets.random(1, 2, 3);
        assertThrows(
                IllegalArgumentException.class,
                () -> new PolytopeCounter(plane, null, Nets.box(2, 0, 1), true, 10));
        GivenNetwork space = Nets.random(1, 3, 3);
        assertThrows(
                IllegalArgumentException.class,
                () -> new PolytopeCounter(space, null, Nets.box(4, 0, 1), true, 10));
    }

    @Test
    void networksThatDivideNothingHaveOneCell() {
        var network =
                new GivenNetwork(
                        List.of(GivenLayer.linear(List.of(new double[] {1, 2, 3}), new double[1])));
        var counter = new PolytopeCounter(network, null, Nets.box(3, 0, 1), true, 10);
        Cells cells = counter.cells(10, Run.unwatched());
        assertNotNull(cells);
        assertArrayEquals(new long[] {1}, cells.census().afterLayer());
        assertEquals(6, cells.facetUnit().length);
        int[] sides = cells.facetUnit().clone();
        Arrays.sort(sides);
        assertArrayEquals(new int[] {-6, -5, -4, -3, -2, -1}, sides);
    }

    private static Run<Void> on(Workers workers) {
        return new Run<>() {
            @Override
            public void step(double fraction, String doing) {}

            @Override
            public Workers workers() {
                return workers;
            }
        };
    }
}
