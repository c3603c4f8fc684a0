package saddleback.engine.regions.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.Merged;
import saddleback.engine.regions.merge.Merging;

import java.util.Arrays;
import java.util.List;

/** Merging of exact cells, apart from how the program finds cells. */
final class MergingFuzzTest {
    static List<GoldenCase> cases() {
        return GoldenCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void goldenCase(GoldenCase golden) {
        Merged merged =
                Merging.of(
                        golden.network(),
                        golden.slice(),
                        golden.box(),
                        ReferenceCells.of(golden.network(), golden.slice(), golden.box()));
        assertEquals(golden.count("linear_regions_connected"), merged.regions());
        assertEquals(golden.count("distinct_affine_functions"), merged.functions());
        assertEquals(golden.count("interior_facets"), merged.interiorFacets());
        assertEquals(golden.count("boundary_facets"), merged.boundaryFacets());
        assertTrue(merged.certified());
    }

    @Test
    void degenerateNetworks() {
        HalfIntegers networks = new HalfIntegers(5);
        for (int i = 0; i < 300; i++) {
            int inputs = i % 10 == 9 ? 3 : i % 5 == 0 ? 1 : 2;
            GivenNetwork network = networks.next(inputs);
            double side = inputs == 3 ? 1 : 2;
            double[] lo = new double[inputs];
            double[] hi = new double[inputs];
            Arrays.fill(lo, -side);
            Arrays.fill(hi, side);
            Domain.Box box = new Domain.Box(lo, hi);
            Reference truth = Reference.of(network, null, box);
            Cells cells = ReferenceCells.of(network, null, box);
            String name = "network " + i;
            Merged merged = checked(network, box, cells, truth, name);
            assertTrue(merged.certified(), name);
            // cuts told by the corners are right here too, but of three pieces without proof
            Merged untold = checked(network, box, untold(cells), truth, name);
            if (network.layers().stream().noneMatch(l -> Integer.valueOf(3).equals(l.rank())))
                assertTrue(untold.certified(), name);
        }
    }

    private static Merged checked(
            GivenNetwork network, Domain.Box box, Cells cells, Reference truth, String name) {
        Merged merged = Merging.of(network, null, box, cells);
        assertEquals(truth.linear(), merged.regions(), name);
        assertEquals(truth.functions(), merged.functions(), name);
        assertEquals(truth.interior(), merged.interiorFacets(), name);
        assertEquals(truth.boundary(), merged.boundaryFacets(), name);
        return merged;
    }

    private static Cells untold(Cells c) {
        return new Cells(
                c.dims(),
                c.cornerBegin(),
                c.corners(),
                c.facetBegin(),
                c.facetUnit(),
                c.facetCorners(),
                c.states(),
                c.origin(),
                c.census());
    }
}
