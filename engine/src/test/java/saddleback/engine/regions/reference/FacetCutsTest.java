package saddleback.engine.regions.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.UnitLayout;
import saddleback.engine.regions.count.RegionCounter;
import saddleback.engine.regions.exact.ExactNetwork;
import saddleback.engine.run.Run;

import java.math.BigInteger;
import java.util.Arrays;

/** The cut that a counter names for a facet is one of its unit and vanishes on the facet. */
final class FacetCutsTest {

    @ParameterizedTest
    @CsvSource({"1, 100", "2, 200", "3, 20"})
    void vanishOnTheirFacets(int dims, int networks) {
        HalfIntegers random = new HalfIntegers(11);
        double[] hi = new double[dims];
        Arrays.fill(hi, 2);
        Domain box = new Domain.Box(Arrays.stream(hi).map(v -> -v).toArray(), hi);
        for (int i = 0; i < networks; i++) check(random.next(dims), box, "network " + i);
    }

    private static void check(GivenNetwork network, Domain box, String name) {
        Cells cells =
                new RegionCounter(network, null, box, true, 100_000)
                        .cells(100_000, Run.unwatched());
        if (cells == null) throw new AssertionError("no cells");
        UnitLayout layout = new UnitLayout(network);
        ExactNetwork exact = ExactNetwork.of(network, null);
        int units = layout.units();
        for (int cell = 0; cell < cells.size(); cell++) {
            byte[] states = Arrays.copyOfRange(cells.states(), cell * units, (cell + 1) * units);
            for (int f = cells.facetBegin()[cell]; f < cells.facetBegin()[cell + 1]; f++) {
                int unit = cells.facetUnit()[f];
                int cut = cells.facetCut()[f];
                if (unit < 0) {
                    assertEquals(-1, cut, name);
                    continue;
                }
                int layer = layout.layerOf(unit);
                assertEquals(unit - layout.firstUnit(layer), cut / layout.cutsPerUnit(layer), name);
                double[] form = scaled(exact.cut(layer, cut, states));
                for (int corner : corners(cells, cell, f))
                    assertEquals(0, value(form, cells, corner), 1e-12, name);
            }
        }
    }

    /** A function that is no constant, its largest gradient 1. */
    private static double[] scaled(BigInteger[] form) {
        double[] numbers = Arrays.stream(form).mapToDouble(BigInteger::doubleValue).toArray();
        double most = 0;
        for (int c = 0; c < numbers.length - 1; c++) most = Math.max(most, Math.abs(numbers[c]));
        assertTrue(most > 0);
        double largest = most;
        return Arrays.stream(numbers).map(v -> v / largest).toArray();
    }

    private static double value(double[] form, Cells cells, int corner) {
        int dims = cells.dims();
        double sum = form[dims];
        for (int c = 0; c < dims; c++) sum += form[c] * cells.corners()[corner * dims + c];
        return sum;
    }

    private static int[] corners(Cells cells, int cell, int facet) {
        int first = cells.cornerBegin()[cell];
        int at = facet - cells.facetBegin()[cell];
        int all = cells.cornerBegin()[cell + 1] - first;
        return switch (cells.dims()) {
            case 1 -> new int[] {first + at};
            case 2 -> new int[] {first + at, first + (at + 1) % all};
            default -> Arrays.stream(cells.facetCorners()[facet]).map(i -> first + i).toArray();
        };
    }
}
