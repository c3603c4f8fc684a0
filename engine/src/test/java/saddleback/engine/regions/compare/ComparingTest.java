package saddleback.engine.regions.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.Slice;
import saddleback.engine.regions.count.RegionCounter;
import saddleback.engine.run.Normals;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Watch;
import saddleback.engine.run.Workers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

class ComparingTest {
    private static final Domain.Box BOX =
            new Domain.Box(new double[] {-3, -3}, new double[] {3, 3});
    private static final int MANY = 100_000;

    @Test
    void powersOfTwoGiveExactlyTheSameFunctionOnEveryRegion() {
        for (int depth = 1; depth <= 4; depth++) {
            int[] widths = widths(2, 9, depth, 2);
            GivenNetwork f = network(widths, ones(depth + 1), depth);
            GivenNetwork g = network(widths, first(depth + 1, 0.25), depth);
            Comparison c = compare(f, g, null, MANY);
            assertEquals(0, c.difference());
            assertEquals(c.regions(), c.pieces());
            assertEquals(c.regions(), c.same());
            assertTrue(c.complete());
        }
    }

    @Test
    void unitsInAnotherOrderAreComparedWithThoseWhoseWorkTheyDo() {
        GivenNetwork f = network(new int[] {2, 7, 6, 2}, ones(3), 12);
        for (double factor : new double[] {1, 4, 0.3}) {
            GivenNetwork g = turned(f, factor);
            Comparison c = compare(f, g, null, MANY);
            assertEquals(c.regions(), c.same());
            assertTrue(c.difference() < 1e-14 * scale(f));
        }
    }

    @Test
    void theRegionsAreThoseOfTheCertifiedCount() {
        int[] widths = {2, 16, 16, 2};
        GivenNetwork f = network(widths, ones(3), 5);
        Comparison c = compare(f, f, null, MANY);
        Cells cells = cells(f, null);
        assertEquals(cells.size(), c.regions());
        assertEquals(36, area(c), 1e-12);
    }

    @Test
    void slicesOfManyInputsHaveTheRegionsOfTheCertifiedCount() {
        int[] widths = {30, 12, 3};
        GivenNetwork f = network(widths, ones(2), 6);
        GivenNetwork g = network(widths, new double[] {0.1, 10}, 6);
        Slice slice = slice(30);
        Comparison c = compare(f, g, slice, MANY);
        assertEquals(cells(f, slice).size(), c.regions());
        assertTrue(c.difference() < 1e-14);
    }

    @Test
    void tenAndATenthDifferByRoundingOnTheCommonRefinement() {
        for (int depth = 1; depth <= 4; depth++) {
            int[] widths = widths(2, 8, depth, 2);
            GivenNetwork f = network(widths, ones(depth + 1), 20 + depth);
            double[] factors = first(depth + 1, 0.1);
            GivenNetwork g = network(widths, factors, 20 + depth);
            Comparison c = compare(f, g, null, MANY);
            assertTrue(c.complete());
            assertTrue(c.difference() > 0);
            assertTrue(c.difference() < 1e-14 * scale(f));
            assertEquals(c.regions(), c.same());
            assertEquals(cells(joined(f, g), null).size(), c.pieces());
        }
    }

    @Test
    void aChangedWeightIsFoundWithItsLargestDifference() {
        int[] widths = {2, 8, 8, 1};
        GivenNetwork f = network(widths, ones(3), 31);
        GivenNetwork g = changed(f, 0.3);
        Comparison c = compare(f, g, null, MANY);
        double grid = grid(f, g, 601);
        assertTrue(grid <= c.difference() * (1 + 1e-13)); // the grid is rounded
        assertEquals(c.difference(), grid, 0.02 * c.difference());
        assertEquals(c.difference(), onCornersOfJoined(f, g), 1e-9);
        assertEquals(c.difference(), Arrays.stream(c.size()).max().orElseThrow());
        assertTrue(c.pieces() > c.regions());
    }

    @Test
    void theDifferenceOfTwoLinesIsThatOfTheirFormula() {
        // f = relu(x), g = relu(x - 1/4): 1/4 wherever x is at least 1/4, at most x before.
        GivenNetwork f = single(0);
        GivenNetwork g = single(-0.25);
        Comparison c = compare(f, g, null, MANY);
        assertEquals(0.25, c.difference());
        assertEquals(2, c.regions());
        assertEquals(3, c.pieces());
        assertArrayEquals(new double[] {0.25, 0}, c.size());
    }

    @Test
    void otherUnitsAreComparedToo() {
        List<double[]> w = List.of(new double[] {1, 2}, new double[] {-1, 0.5});
        double[] b = {0.1, -0.2};
        List<double[]> one = List.of(new double[] {1});
        List<double[]> two = List.of(new double[] {1, -1});
        for (GivenLayer layer :
                List.of(
                        GivenLayer.maxout(2, w, b),
                        new GivenLayer(GivenLayer.Type.HARD_TANH, w, b, null, null),
                        new GivenLayer(GivenLayer.Type.LEAKY_RELU, w, b, null, 0.1))) {
            List<double[]> last = layer.units() == 1 ? one : two;
            var f = new GivenNetwork(List.of(layer, GivenLayer.linear(last, new double[1])));
            Comparison c = compare(f, f, null, MANY);
            assertEquals(0, c.difference());
            assertEquals(cells(f, null).size(), c.regions());
            var g = new GivenNetwork(List.of(layer, GivenLayer.linear(last, new double[] {0.5})));
            assertEquals(0.5, compare(f, g, null, MANY).difference());
        }
    }

    @Test
    void beyondTheLimitItSaysSo() {
        GivenNetwork f = network(new int[] {2, 16, 16, 2}, ones(3), 5);
        Comparison c = compare(f, f, null, 10);
        assertEquals(10, c.regions());
        assertFalse(c.complete());
        assertEquals(11, c.from().length);
    }

    @Test
    void aNetworkWithFarMoreLinesIsNotFollowedWithoutEnd() {
        GivenNetwork f = single(0);
        GivenNetwork g = network(new int[] {2, 16, 16, 1}, ones(3), 5);
        Comparison c = compare(f, g, null, 2);
        assertFalse(c.complete());
        assertTrue(c.pieces() <= 16 * 2);
    }

    /** Fewer pieces than there are: the same ones for any number of threads. */
    @Test
    void aBudgetOfPiecesEndsItInTheSamePlace() {
        int[] widths = {2, 24, 12, 2};
        GivenNetwork f = network(widths, ones(3), 40);
        GivenNetwork g = network(widths, first(3, 0.1), 40);
        Comparison two = Comparing.of(f, g, null, BOX, MANY, 100, Run.unwatched());
        Comparison one = Comparing.of(f, g, null, BOX, MANY, 100, alone());
        assertFalse(two.complete());
        assertTrue(two.pieces() >= 100 && two.regions() < compare(f, g, null, MANY).regions());
        assertEquals(one.pieces(), two.pieces());
        assertArrayEquals(one.corners(), two.corners());
    }

    /** One unit of the first layer, half of those of the second, and 1,000 for the rest. */
    @Test
    void productsOfAPieceAreThoseOfItsLayers() {
        assertEquals(1000 + 3 * 10, products(784, 128, 10));
        assertEquals(1000 + 3 * 128 + 3 * 10 * 64, products(784, 256, 128, 10));
    }

    private static long products(int... widths) {
        return Comparing.products(network(widths, ones(widths.length - 1), 1));
    }

    @Test
    void threadsDoNotMatterAndProgressNeverFalls() {
        int[] widths = {2, 24, 12, 2};
        GivenNetwork f = network(widths, ones(3), 40);
        GivenNetwork g = network(widths, first(3, 0.1), 40);
        var watch = new Watch<Object>();
        Comparison two = Comparing.of(f, g, null, BOX, MANY, 8L * MANY, watch);
        Comparison one = Comparing.of(f, g, null, BOX, MANY, 8L * MANY, alone());
        assertEquals(one.difference(), two.difference());
        assertArrayEquals(one.size(), two.size());
        assertArrayEquals(one.corners(), two.corners());
        assertEquals(watch.fractions.stream().sorted().toList(), watch.fractions);
    }

    @Test
    void networksOfOtherShapesAreRefused() {
        GivenNetwork f = network(new int[] {2, 3, 2}, ones(2), 1);
        GivenNetwork g = network(new int[] {2, 3, 1}, ones(2), 1);
        assertThrows(IllegalArgumentException.class, () -> compare(f, g, null, 9));
    }

    private static Run<Object> alone() {
        var workers = new Workers(1);
        return new Run<>() {
            @Override
            public void step(double fraction, String doing) {}

            @Override
            public Workers workers() {
                return workers;
            }
        };
    }

    private static Comparison compare(
            GivenNetwork f, GivenNetwork g, @Nullable Slice slice, int limit) {
        return Comparing.of(f, g, slice, BOX, limit, 8L * limit, Run.unwatched());
    }

    private static Cells cells(GivenNetwork f, @Nullable Slice slice) {
        Cells cells =
                Objects.requireNonNull(
                        new RegionCounter(f, slice, BOX, true, MANY)
                                .cells(MANY, Run.<Object>unwatched()));
        assertTrue(cells.census().complete() && cells.census().certified());
        return cells;
    }

    /** Both side by side: its cells are the common refinement. */
    private static GivenNetwork joined(GivenNetwork f, GivenNetwork g) {
        var layers = new ArrayList<GivenLayer>();
        for (int l = 0; l < f.layers().size(); l++) {
            GivenLayer a = f.layers().get(l);
            GivenLayer b = g.layers().get(l);
            var rows = new ArrayList<double[]>();
            for (double[] r : a.w()) rows.add(l == 0 ? r : padded(r, 0, b.inputs()));
            for (double[] r : b.w()) rows.add(l == 0 ? r : padded(r, a.inputs(), 0));
            double[] bias = Arrays.copyOf(a.b(), a.b().length + b.b().length);
            System.arraycopy(b.b(), 0, bias, a.b().length, b.b().length);
            layers.add(new GivenLayer(a.type(), rows, bias, a.rank(), a.slope()));
        }
        return new GivenNetwork(layers);
    }

    private static double[] padded(double[] row, int before, int after) {
        double[] out = new double[before + row.length + after];
        System.arraycopy(row, 0, out, before, row.length);
        return out;
    }

    /** The largest difference at the corners of the certified cells of both side by side. */
    private static double onCornersOfJoined(GivenNetwork f, GivenNetwork g) {
        Cells cells = cells(joined(f, g), null);
        double most = 0;
        for (int i = 0; i < cells.corners().length; i += 2)
            most = Math.max(most, apart(f, g, cells.corners()[i], cells.corners()[i + 1]));
        return most;
    }

    private static double grid(GivenNetwork f, GivenNetwork g, int points) {
        double most = 0;
        for (int i = 0; i < points; i++)
            for (int j = 0; j < points; j++)
                most =
                        Math.max(
                                most,
                                apart(
                                        f,
                                        g,
                                        -3 + 6.0 * i / (points - 1),
                                        -3 + 6.0 * j / (points - 1)));
        return most;
    }

    private static double scale(GivenNetwork f) {
        double most = 0;
        for (int i = 0; i <= 20; i++)
            for (int j = 0; j <= 20; j++)
                for (double v : answer(f, -3 + 0.3 * i, -3 + 0.3 * j))
                    most = Math.max(most, Math.abs(v));
        return most;
    }

    private static double apart(GivenNetwork f, GivenNetwork g, double x, double y) {
        double[] a = answer(f, x, y);
        double[] b = answer(g, x, y);
        double most = 0;
        for (int o = 0; o < a.length; o++) most = Math.max(most, Math.abs(a[o] - b[o]));
        return most;
    }

    private static double[] answer(GivenNetwork f, double... x) {
        double[] h = x;
        for (GivenLayer layer : f.layers()) {
            double[] z = layer.b().clone();
            for (int r = 0; r < z.length; r++) {
                for (int i = 0; i < h.length; i++) z[r] += layer.w().get(r)[i] * h[i];
                if (layer.type() == GivenLayer.Type.RELU) z[r] = Math.max(0, z[r]);
            }
            h = z;
        }
        return h;
    }

    private static double area(Comparison c) {
        double sum = 0;
        for (int r = 0; r < c.regions(); r++)
            for (int i = c.from()[r]; i < c.from()[r + 1]; i++) {
                int next = i + 1 == c.from()[r + 1] ? c.from()[r] : i + 1;
                double[] at = c.corners();
                sum += (at[2 * i] * at[2 * next + 1] - at[2 * next] * at[2 * i + 1]) / 2;
            }
        return sum;
    }

    private static GivenNetwork single(double bias) {
        return new GivenNetwork(
                List.of(
                        GivenLayer.relu(List.of(new double[] {1, 0}), new double[] {bias}),
                        GivenLayer.linear(List.of(new double[] {1}), new double[1])));
    }

    private static GivenNetwork changed(GivenNetwork f, double by) {
        var layers = new ArrayList<>(f.layers());
        GivenLayer first = layers.getFirst();
        List<double[]> rows = new ArrayList<>(first.w().stream().map(double[]::clone).toList());
        rows.get(2)[1] += by;
        layers.set(0, GivenLayer.relu(rows, first.b()));
        return new GivenNetwork(layers);
    }

    /** The first layer's units turned round and times a factor, the second's weights over it. */
    private static GivenNetwork turned(GivenNetwork f, double factor) {
        GivenLayer one = f.layers().getFirst();
        GivenLayer two = f.layers().get(1);
        int n = one.units();
        var rows = new ArrayList<double[]>();
        double[] b = new double[n];
        for (int u = 0; u < n; u++) {
            int from = n - 1 - u;
            rows.add(Arrays.stream(one.w().get(from)).map(v -> v * factor).toArray());
            b[u] = one.b()[from] * factor;
        }
        var next = new ArrayList<double[]>();
        for (double[] row : two.w()) {
            double[] moved = new double[n];
            for (int i = 0; i < n; i++) moved[i] = row[n - 1 - i] / factor;
            next.add(moved);
        }
        return new GivenNetwork(
                List.of(
                        GivenLayer.relu(rows, b),
                        GivenLayer.relu(next, two.b()),
                        f.layers().getLast()));
    }

    private static Slice slice(int inputs) {
        Normals normals = new Seed(3).normals();
        var t = new ArrayList<double[]>();
        double[] c = new double[inputs];
        for (int i = 0; i < inputs; i++) {
            t.add(new double[] {normals.next() / 5, normals.next() / 5});
            c[i] = normals.next() / 5;
        }
        return new Slice(t, c);
    }

    private static int[] widths(int inputs, int width, int depth, int outputs) {
        int[] widths = new int[depth + 2];
        Arrays.fill(widths, width);
        widths[0] = inputs;
        widths[depth + 1] = outputs;
        return widths;
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double[] first(int n, double factor) {
        double[] factors = ones(n);
        factors[0] = factor;
        factors[n - 1] = 1 / factor;
        return factors;
    }

    /** ReLU layers of normal weights, layer k times a factor, biases times the product so far. */
    private static GivenNetwork network(int[] widths, double[] factors, int seed) {
        Normals normals = new Seed(seed).normals();
        var layers = new ArrayList<GivenLayer>();
        double product = 1;
        for (int l = 0; l + 1 < widths.length; l++) {
            boolean last = l + 2 == widths.length;
            product = last ? 1 : product * factors[l];
            var rows = new ArrayList<double[]>();
            double[] b = new double[widths[l + 1]];
            for (int u = 0; u < b.length; u++) {
                double[] row = new double[widths[l]];
                for (int i = 0; i < row.length; i++)
                    row[i] = normals.next() * Math.sqrt(2.0 / widths[l]) * factors[l];
                rows.add(row);
                b[u] = 0.3 * normals.next() * product;
            }
            layers.add(last ? GivenLayer.linear(rows, b) : GivenLayer.relu(rows, b));
        }
        return new GivenNetwork(layers);
    }
}
