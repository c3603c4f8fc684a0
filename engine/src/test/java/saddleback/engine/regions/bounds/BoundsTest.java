package saddleback.engine.regions.bounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import saddleback.engine.given.Counts;
import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Bound;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.Slice;
import saddleback.engine.regions.count.RegionCounter;
import saddleback.engine.run.Run;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** The tables of the specification, which other programs computed, and counting by hand. */
class BoundsTest {

    private static Bound bound(List<Bound> all, String id) {
        return all.stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow();
    }

    private static @Nullable BigInteger value(List<Bound> all, String id) {
        return bound(all, id).value();
    }

    private static BigInteger known(List<Bound> all, String id) {
        return Objects.requireNonNull(value(all, id));
    }

    private static double mean(Bound b) {
        return Objects.requireNonNull(b.expectation());
    }

    private static List<Integer> widths(String written) {
        return Arrays.stream(written.split("-")).map(Integer::valueOf).toList();
    }

    private static @Nullable BigInteger number(String written) {
        if (written.equals("n/a")) return null;
        return written.startsWith("2^")
                ? BigInteger.TWO.pow(Integer.parseInt(written.substring(2)))
                : new BigInteger(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 3-3 | 7 | 12 | 12 | 16 | 16 | 16 | 64",
                "1 | 4-4-4 | 13 | 80 | 80 | 125 | 125 | 125 | 4096",
                "2 | 4-4 | 37 | 22 | 44 | n/a | 121 | 121 | 256",
                "2 | 8-8 | 137 | 148 | 592 | 925 | 1369 | 1369 | 65536",
                "2 | 16-16 | 529 | 1096 | 8768 | 11097 | 18769 | 18769 | 4294967296",
                "2 | 8-8-8 | 301 | 592 | 9472 | 23125 | 50653 | 50653 | 16777216",
                "2 | 16-16-16 | 1177 | 8768 | 561152 | 898857 | 2571353 | 2571353 | 2^48",
                "2 | 32-32-32 | 4657 | 135424 | 34668544 | 44182609 | 148035889 | 148035889 | 2^96",
                "2 | 64-64-64-64 | 32897 | 68190208 | 2234456735744 | 2687544843489"
                        + " | 18753758574721 | 18753758574721 | 2^256",
                "3 | 9-9 | 988 | 390 | 3510 | 8320 | 16900 | 16900 | 262144",
                "3 | 12-12-12 | 7807 | 4784 | 1224704 | 4671875 | 26730899 | 26730899 | 2^36",
                "4 | 8-8 | 2517 | 326 | 2608 | n/a | 26569 | 26569 | 65536",
                "10 | 10-10 | 616666 | 1024 | 1024 | n/a | 616666 | 1048576 | 1048576",
                "2 | 256-128 | 73921 | 1056896 | 135282688 | 137404737 | 271630529 | 271630529 |"
                        + " 2^384"
            })
    void reluTable(
            int inputs,
            String shape,
            String shallow,
            String pascanu,
            String montufar,
            String serraLower,
            String serraUpper,
            String montufar17,
            String all) {
        List<Bound> b = Bounds.of(Outline.relu(inputs, widths(shape)));
        assertEquals(number(shallow), value(b, "shallow"));
        assertEquals(number(pascanu), value(b, "pascanu-2013"));
        assertEquals(number(montufar), value(b, "montufar-2014"));
        assertEquals(number(serraLower), value(b, "serra-lower"));
        assertEquals(number(serraUpper), value(b, "serra-upper"));
        assertEquals(number(montufar17), value(b, "montufar-2017"));
        assertEquals(number(all), value(b, "trivial"));
        if (inputs == 1) assertEquals(number(serraUpper), value(b, "line-maximum"));
    }

    @ParameterizedTest
    @CsvSource({"2,2,8,16,16", "2,3,27,484,81", "3,3,81,10648,729", "2,5,125,44521,625"})
    void maxoutTable(int layers, int rank, long lower, long serra, long product) {
        List<Integer> widths = Collections.nCopies(layers, 2);
        List<Bound> b = Bounds.of(Outline.maxout(2, widths, rank));
        assertEquals(BigInteger.valueOf(lower), value(b, "maxout-montufar-2014"));
        assertEquals(BigInteger.valueOf(serra), value(b, "maxout-serra-upper"));
        assertEquals(BigInteger.valueOf(product), value(b, "maxout-product"));
    }

    @ParameterizedTest
    @CsvSource({"2,4,3,33", "2,6,3,73", "2,6,4,154", "2,10,5,761", "1,5,3,11"})
    void oneLayerOfMaxout(int inputs, int units, int rank, long most) {
        List<Bound> b = Bounds.of(Outline.maxout(inputs, List.of(units), rank));
        assertEquals(BigInteger.valueOf(most), value(b, "maxout-product"));
        assertEquals(BigInteger.valueOf(most), value(b, "shallow"));
    }

    @Test
    void theoremEightNeedsTwoInputsFromRankThreeOn() {
        var one = Bounds.of(Outline.maxout(1, List.of(1, 1), 3));
        assertNull(value(one, "maxout-montufar-2014"));
        var two = Bounds.of(Outline.maxout(1, List.of(1, 1), 2));
        assertEquals(BigInteger.valueOf(4), value(two, "maxout-montufar-2014"));
        assertEquals(BigInteger.valueOf(4), value(two, "maxout-folding"));
    }

    /** Theorem 1 as it is written: all tuples. */
    private static BigInteger serra(int dims, List<Integer> widths, int layer) {
        if (layer == widths.size()) return BigInteger.ONE;
        BigInteger sum = BigInteger.ZERO;
        int n = widths.get(layer);
        for (int j = 0; j <= Math.min(dims, n); j++)
            sum =
                    sum.add(
                            Counts.choose(n, j)
                                    .multiply(serra(Math.min(dims, n - j), widths, layer + 1)));
        return sum;
    }

    @Test
    void serraIsTheSumOverAllTuples() {
        var random = new Random(1);
        for (int i = 0; i < 300; i++) {
            int inputs = 1 + random.nextInt(6);
            var widths = new ArrayList<Integer>();
            for (int l = 0; l < 1 + random.nextInt(4); l++) widths.add(1 + random.nextInt(7));
            assertEquals(
                    serra(inputs, widths, 0),
                    value(Bounds.of(Outline.relu(inputs, widths)), "serra-upper"),
                    inputs + " " + widths);
        }
    }

    @Test
    void boundsAreInOrder() {
        var random = new Random(2);
        for (int i = 0; i < 300; i++) {
            int inputs = 1 + random.nextInt(5);
            var widths = new ArrayList<Integer>();
            for (int l = 0; l < 1 + random.nextInt(4); l++) widths.add(1 + random.nextInt(20));
            List<Bound> b = Bounds.of(Outline.relu(inputs, widths));
            BigInteger upper = known(b, "serra-upper");
            assertTrue(upper.compareTo(known(b, "montufar-2017")) <= 0);
            assertTrue(known(b, "montufar-2017").compareTo(known(b, "trivial")) <= 0);
            for (Bound lower : b)
                if (lower.kind() == Bound.Kind.LOWER && lower.value() != null)
                    assertTrue(lower.value().compareTo(upper) <= 0, lower.id() + widths);
        }
    }

    /** Inactive leaky units do not narrow what comes after, hard tanh has two parallel cuts. */
    @Test
    void otherUnitsHaveOnlyWhatCountingCutsGives() {
        var leaky =
                new Outline(
                        3,
                        List.of(
                                new Outline.Part(GivenLayer.Type.LEAKY_RELU, 4, 2),
                                new Outline.Part(GivenLayer.Type.LEAKY_RELU, 4, 2)));
        List<Bound> b = Bounds.of(leaky);
        assertEquals(List.of("trivial", "product", "shallow"), b.stream().map(Bound::id).toList());
        assertEquals(BigInteger.valueOf(15 * 15), value(b, "product"));
        var hard = new Outline(2, List.of(new Outline.Part(GivenLayer.Type.HARD_TANH, 2, 3)));
        assertEquals(BigInteger.valueOf(9), value(Bounds.of(hard), "product"));
        assertEquals(BigInteger.valueOf(9), value(Bounds.of(hard), "trivial"));
    }

    /** Five units behind a linear layer of one see a line. */
    @Test
    void linearLayersNarrow() {
        var outline =
                new Outline(
                        3,
                        List.of(
                                new Outline.Part(GivenLayer.Type.LINEAR, 1, 1),
                                new Outline.Part(GivenLayer.Type.RELU, 5, 2),
                                new Outline.Part(GivenLayer.Type.LINEAR, 1, 1)));
        List<Bound> b = Bounds.of(outline);
        assertEquals(BigInteger.valueOf(6), value(b, "serra-upper"));
        assertEquals(BigInteger.valueOf(6), value(b, "montufar-2017"));
        assertNull(value(b, "montufar-2014"));
    }

    @Test
    void aCutHasTheBoundsOfItsCoordinates() {
        GivenNetwork network = network(5, 4);
        var rows = new ArrayList<double[]>();
        for (int i = 0; i < 5; i++) rows.add(new double[] {i, 1});
        var slice = new Slice(rows, new double[] {1, 0, 0, 0, 0});
        assertEquals(BigInteger.valueOf(16), value(Bounds.of(network, null, null), "serra-upper"));
        assertEquals(BigInteger.valueOf(11), value(Bounds.of(network, slice, null), "serra-upper"));
        assertFalse(has(Bounds.of(network, slice, null), "zero-bias"));
    }

    /** Four lines through 0 make eight sectors. */
    @Test
    void withoutBiasesAllGoesThroughZero() {
        assertEquals(
                BigInteger.valueOf(8), value(Bounds.of(network(2, 4), null, null), "zero-bias"));
        assertEquals(
                BigInteger.valueOf(2), value(Bounds.of(network(1, 4), null, null), "zero-bias"));
    }

    private static boolean has(List<Bound> all, String id) {
        return all.stream().anyMatch(b -> b.id().equals(id));
    }

    private static GivenNetwork network(int inputs, int units) {
        var random = new Random(3);
        var w = new ArrayList<double[]>();
        for (int i = 0; i < units; i++) w.add(random.doubles(inputs, -1, 1).toArray());
        double[] ones = new double[units];
        Arrays.fill(ones, 1);
        return new GivenNetwork(
                List.of(
                        GivenLayer.relu(w, new double[units]),
                        GivenLayer.linear(List.of(ones), new double[1])));
    }

    /** Quadrants with 0, 1, 1 and 2 active units before three: 1 + 4 + 4 + 7. */
    @Test
    void activeUnitsFoundNarrowWhatFollows() {
        var second = List.of(new double[] {1, 2}, new double[] {2, 1}, new double[] {1, 1});
        var network =
                new GivenNetwork(
                        List.of(
                                GivenLayer.relu(
                                        List.of(new double[] {1, 0}, new double[] {0, 1}),
                                        new double[2]),
                                GivenLayer.relu(second, new double[] {-0.25, -0.5, -0.125})));
        var box = new Domain.Box(new double[] {-1, -1}, new double[] {1, 1});
        var cells = new RegionCounter(network, null, box, true, 1000).cells(1000, Run.unwatched());
        assertEquals(
                BigInteger.valueOf(16), value(Bounds.of(network, null, cells), "hinz-van-de-geer"));
    }

    /** The number of the specification, which a Monte Carlo mean of 50.02 confirms. */
    @Test
    void meansOfOneLayer() {
        double disc = mean(Expectations.disc(12, 1, 0.7, 1.5));
        assertEquals(49.96, disc, 0.005);
        double sum = 0;
        var random = new Random(4);
        int draws = 40_000;
        for (int i = 0; i < draws; i++) {
            int breaks = 0;
            for (int u = 0; u < 8; u++) {
                double at = -0.5 * random.nextGaussian() / (1.3 * random.nextGaussian());
                if (Math.abs(at) < 2) breaks++;
            }
            sum += 1 + breaks;
        }
        assertEquals(sum / draws, mean(Expectations.line(8, 1.3, 0.5, 2)), 0.03);
    }

    /** All lines go through 0: two pieces, two sectors for each line. */
    @Test
    void meansWithoutBiases() {
        assertEquals(2, mean(Expectations.line(8, 1.3, 0, 2)));
        assertEquals(24, mean(Expectations.disc(12, 1, 0, 1.5)));
    }

    @Test
    void theRuleOfThumbIsHalfTheSquareInThePlane() {
        Bound b = bound(Bounds.of(Outline.relu(2, List.of(16, 16, 16))), "hanin-rolnick");
        assertEquals(48 * 48 / 2.0, b.expectation());
        assertEquals(Bound.Kind.EXPECTED, b.kind());
    }
}
