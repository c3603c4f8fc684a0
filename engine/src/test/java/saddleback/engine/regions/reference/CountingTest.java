package saddleback.engine.regions.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Census;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.Merged;
import saddleback.engine.regions.UnitLayout;
import saddleback.engine.regions.count.RegionCounter;
import saddleback.engine.regions.merge.Merging;
import saddleback.engine.run.Run;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts, shapes and joined cells against the golden cases and the reference counter. */
final class CountingTest {
    private static final int MOST = 1_000_000;

    static List<GoldenCase> cases() {
        return GoldenCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void goldenCase(GoldenCase golden) {
        RegionCounter counter =
                new RegionCounter(golden.network(), golden.slice(), golden.box(), true, MOST);
        check(counter.count(Run.unwatched()), golden.afterLayer(), golden.id());
        Cells cells = cells(counter);
        check(cells.census(), golden.afterLayer(), golden.id());
        assertEquals(golden.count("activation_regions"), cells.size());
        Merged merged = Merging.of(golden.network(), golden.slice(), golden.box(), cells);
        assertEquals(golden.count("linear_regions_connected"), merged.regions());
        assertEquals(golden.count("distinct_affine_functions"), merged.functions());
        assertEquals(golden.count("interior_facets"), merged.interiorFacets());
        assertEquals(golden.count("boundary_facets"), merged.boundaryFacets());
        assertTrue(merged.certified());
    }

    /** Every count of 1,000 networks whose lines coincide, meet and vanish. */
    @Test
    void degenerateNetworks() {
        HalfIntegers networks = new HalfIntegers(7);
        for (int i = 0; i < 1000; i++) {
            int inputs = i % 10 == 0 ? 1 : i % 20 == 5 ? 3 : 2;
            GivenNetwork network = networks.next(inputs);
            degenerate(network, i % 3 == 0 ? 2 : 1, "network " + i);
        }
    }

    /** Circles through corners, and lines that only touch them. */
    @Test
    void discs() {
        HalfIntegers networks = new HalfIntegers(8);
        for (int i = 0; i < 200; i++) {
            GivenNetwork network = networks.next(2);
            Domain.Disc disc =
                    new Domain.Disc(new double[] {0.5 * (i % 3 - 1), 0}, 0.5 * (1 + i % 4));
            Reference truth = Reference.inDisc(network, disc, box(2, 3));
            Merged merged = counted(network, disc, truth, "network " + i);
            assertEquals(0, merged.boundaryFacets());
        }
    }

    /** All vertices of these networks are inside the box that stands for the plane. */
    @Test
    void wholePlanes() {
        HalfIntegers networks = new HalfIntegers(9);
        for (int i = 0; i < 200; i++) {
            int inputs = i % 5 == 0 ? 1 : 2;
            GivenNetwork network = networks.next(inputs);
            Reference truth = Reference.of(network, null, box(inputs, 0x1p20));
            Merged merged = counted(network, new Domain.Whole(), truth, "network " + i);
            assertEquals(0, merged.boundaryFacets());
        }
    }

    private static Domain.Box box(int dims, double side) {
        double[] hi = new double[dims];
        Arrays.fill(hi, side);
        return new Domain.Box(Arrays.stream(hi).map(v -> -v).toArray(), hi);
    }

    private static void degenerate(GivenNetwork network, double side, String name) {
        Domain.Box box = box(network.inputs(), side);
        Reference truth = Reference.of(network, null, box);
        Merged merged = counted(network, box, truth, name);
        assertEquals(truth.boundary(), merged.boundaryFacets(), name);
    }

    private static Merged counted(
            GivenNetwork network, Domain domain, Reference truth, String name) {
        RegionCounter counter = new RegionCounter(network, null, domain, true, MOST);
        check(counter.count(Run.unwatched()), truth.afterLayer(), name);
        Cells cells = cells(counter);
        check(cells.census(), truth.afterLayer(), name);
        assertEquals(truth.states(), states(cells, new UnitLayout(network).units()), name);
        Merged merged = Merging.of(network, null, domain, cells);
        assertEquals(truth.linear(), merged.regions(), name);
        assertEquals(truth.functions(), merged.functions(), name);
        assertEquals(truth.interior(), merged.interiorFacets(), name);
        assertTrue(merged.certified(), name);
        return merged;
    }

    private static Cells cells(RegionCounter counter) {
        Cells cells = counter.cells(MOST, Run.unwatched());
        if (cells == null) throw new AssertionError("no cells");
        return cells;
    }

    private static void check(Census census, List<Long> afterLayer, String name) {
        assertEquals(afterLayer, Arrays.stream(census.afterLayer()).boxed().toList(), name);
        assertTrue(census.complete(), name);
        assertTrue(census.certified(), name);
    }

    private static Set<String> states(Cells cells, int units) {
        Set<String> all = new HashSet<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            StringBuilder text = new StringBuilder();
            for (int u = 0; u < units; u++) text.append(cells.states()[cell * units + u]);
            all.add(text.toString());
        }
        return all;
    }
}
