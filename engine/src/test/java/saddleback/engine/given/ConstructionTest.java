package saddleback.engine.given;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/** Constructions against the numbers and weights of the specification. */
class ConstructionTest {

    /** The weights that another program wrote; its output layer has other numbers. */
    @Test
    void foldingsAreTheGoldenOnes() {
        hidden(new Folding(2, List.of(4, 4, 4)), Golden.of("c01-fold-2-4-4-4"));
        hidden(new Folding(1, List.of(4, 4, 4)), Golden.of("c03-fold-1-4-4-4"));
        hidden(new MaxoutFolding(2, 4), Golden.of("c05-maxout-abs-2-L4"));
    }

    private static void hidden(Construction made, JsonNode golden) {
        GivenNetwork network = made.network();
        List<GivenLayer> wanted = Golden.layers(golden);
        assertEquals(wanted.size(), network.layers().size());
        for (int i = 0; i < wanted.size() - 1; i++) {
            GivenLayer a = wanted.get(i);
            GivenLayer b = network.layers().get(i);
            assertEquals(a.type(), b.type());
            assertEquals(a.rank(), b.rank());
            assertEquals(a.w().size(), b.w().size());
            for (int r = 0; r < a.w().size(); r++)
                assertArrayEquals(plus(a.w().get(r)), plus(b.w().get(r)));
            assertArrayEquals(plus(a.b()), plus(b.b()));
        }
        JsonNode counts = golden.get("counts");
        assertEquals(counts.get("formula").longValue(), made.regions().longValueExact());
        assertArrayEquals(Golden.numbers(golden.get("box").get("lo")), made.lo());
        assertArrayEquals(Golden.numbers(golden.get("box").get("hi")), made.hi());
    }

    /** Minus 0 is 0. */
    private static double[] plus(double[] numbers) {
        return Arrays.stream(numbers).map(v -> v + 0.0).toArray();
    }

    @ParameterizedTest
    @CsvSource({
        "1,3-3,12",
        "1,4-4-4,80",
        "2,4-4,44",
        "2,4-4-4,176",
        "2,6-5,144",
        "2,6-6-4,891",
        "2,8-8,592",
        "2,5-7-3,252",
        "3,6-5,208",
        "3,6-6-4,960"
    })
    void foldingAttainsTheoremFour(int inputs, String widths, long regions) {
        check(new Folding(inputs, Golden.widths(widths)), regions);
    }

    @ParameterizedTest
    @CsvSource({
        "1,3-3,16",
        "1,3-3-3,64",
        "1,4-5-3,120",
        "1,5-5-5-5,1296",
        "2,6-4,176",
        "2,6-6-4,2816",
        "2,7-9-5,6400",
        "3,9-4,960"
    })
    void zigZagHasOnePieceMore(int inputs, String widths, long regions) {
        check(new ZigZag(inputs, Golden.widths(widths)), regions);
    }

    @ParameterizedTest
    @CsvSource({"1,1,2", "1,5,32", "2,1,4", "2,4,256", "3,2,64"})
    void maxoutFolds(int inputs, int layers, long regions) {
        check(new MaxoutFolding(inputs, layers), regions);
    }

    @ParameterizedTest
    @CsvSource({"2,4,3,33", "2,6,3,73", "2,6,4,154", "2,10,5,761", "1,5,3,11", "3,5,3,131"})
    void stripsAttainTheSharpMaximum(int inputs, int units, int rank, long regions) {
        check(new MaxoutStrips(inputs, units, rank), regions);
    }

    @ParameterizedTest
    @CsvSource({"3,54", "4,128", "5,250"})
    void conesAreTwiceTheoremEight(int rank, long regions) {
        check(new MaxoutCones(rank), regions);
    }

    /** The numbers of folding with widths of twice the inputs. */
    @ParameterizedTest
    @CsvSource({"1,2,3,16", "2,1,4,44", "2,2,4,176", "3,1,5,208"})
    void absoluteValuesFold(int inputs, int folds, int last, long regions) {
        check(new AbsoluteFolding(inputs, folds, last), regions);
    }

    private static void check(Construction c, long regions) {
        assertEquals(BigInteger.valueOf(regions), c.regions());
        Known.counts(c);
    }

    /** A fan of p pieces: between neighbouring folds it goes straight from 0 to 1 or back. */
    @Test
    void coordinatesAreFolded() {
        GivenNetwork once = new Folding(2, List.of(6, 4)).folded(1);
        for (double x = 0; x <= 1; x += 1.0 / 64) {
            double[] u = Known.value(once, new double[] {x, 1 - x});
            assertEquals(fan(3, x), u[0], 1e-8);
            assertEquals(fan(3, 1 - x), u[1], 1e-8);
        }
        GivenNetwork twice = new ZigZag(1, List.of(3, 4, 3)).folded(2);
        GivenNetwork sheet = new Folding(1, List.of(3, 3)).folded(0);
        for (double x = 0; x <= 1; x += 1.0 / 64) {
            assertEquals(zigZag(4, zigZag(3, x)), Known.value(twice, new double[] {x})[0], 1e-4);
            assertEquals(x, Known.value(sheet, new double[] {x})[0]);
        }
        GivenNetwork absolute = new AbsoluteFolding(1, 2, 3).folded(2);
        assertEquals(2 * Math.abs(2 * 0.75 - 1) - 1, Known.value(absolute, new double[] {0.75})[0]);
        GivenNetwork maxout = new MaxoutFolding(1, 2).folded(2);
        assertEquals(0.5, Known.value(maxout, new double[] {-0.25})[0]);
    }

    private static double fan(int p, double x) {
        double at = x * p % 2;
        return at <= 1 ? at : 2 - at;
    }

    /** From 0 up in a piece of half length, then p pieces. */
    private static double zigZag(int p, double x) {
        double at = (x * (2 * p + 1) + 1) / 2;
        double r = Math.abs(at - 0.5) < 0.5 ? 2 * (at - 0.5) : fan(1, at);
        return r;
    }

    @Test
    void widthsThatDoNotFitAreRefused() {
        var e = assertThrows(IllegalArgumentException.class, () -> new ZigZag(2, List.of(5, 4)));
        assertEquals("widths: 6 to 4096 in layer 1 of 2 for 2 inputs, was 5", e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Folding(2, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Folding(2, List.of(4, 1)));
        assertTrue(new Folding(2, List.of(4, 2)).network().inputs() == 2);
    }
}
