package saddleback.engine.multipoint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.optim.Adam;
import saddleback.engine.pattern.Pattern;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The objective's gradient against differences, and all cells at once against one by one. */
class GradientTest {
    private static final int EXAMPLES = 27;
    private static final int FEATURES = 3;

    /** One way of asking. */
    record Case(
            LayerSettings activation,
            Loss loss,
            Parametrisation how,
            MultiPointSettings.Variant variant,
            int axes,
            double decay) {

        Network network() {
            return Network.of(
                    NetworkSettings.of(
                            List.of(
                                    new LayerSettings.Dense(5, true),
                                    activation,
                                    new LayerSettings.Dense(4, false),
                                    activation,
                                    new LayerSettings.Dense(3, true))),
                    FEATURES);
        }
    }

    static Stream<Case> cases() {
        var activations =
                List.of(
                        new LayerSettings.Relu(),
                        new LayerSettings.LeakyRelu(0.1),
                        new LayerSettings.HardTanh(),
                        new LayerSettings.Tanh(),
                        new LayerSettings.Sigmoid(),
                        new LayerSettings.Softplus(),
                        new LayerSettings.Gelu(),
                        new LayerSettings.Linear());
        var cases = new ArrayList<Case>();
        int n = 0;
        for (LayerSettings f : activations)
            for (Loss loss : Loss.values())
                for (var variant : MultiPointSettings.Variant.values()) {
                    var how = List.of(Parametrisation.values()).get(n % 3);
                    cases.add(new Case(f, loss, how, variant, 1 + n / 3 % 3, n % 2 * 0.03));
                    n++;
                }
        for (var how : Parametrisation.values())
            for (int axes = 1; axes <= 3; axes++)
                cases.add(
                        new Case(
                                new LayerSettings.Tanh(),
                                Loss.CROSS_ENTROPY,
                                how,
                                MultiPointSettings.Variant.TWO_VALUED,
                                axes,
                                0.03));
        return cases.stream();
    }

    static double[] normals(String name, int n, double deviation) {
        double[] v = new Seed(5).of(name).normals().fill(new double[n]);
        Vectors.scale(v, deviation);
        return v;
    }

    static Dataset data(Loss loss) {
        double[] x = normals("x", EXAMPLES * FEATURES, 1);
        if (loss == Loss.SQUARED_ERROR)
            return new Dataset(x, FEATURES, new Targets.Reals(normals("y", 3 * EXAMPLES, 1), 3));
        int[] labels = new int[EXAMPLES];
        Arrays.setAll(labels, i -> i * i % 3);
        return new Dataset(x, FEATURES, new Targets.Classes(labels, List.of("a", "b", "c")));
    }

    static Pattern pattern(int axes) {
        int[] shape =
                axes == 1 ? new int[] {7} : axes == 2 ? new int[] {4, 5} : new int[] {3, 2, 3};
        int size = Arrays.stream(shape).reduce(1, (a, b) -> a * b);
        double[] height = new double[size];
        for (int i = 0; i < size; i++) height[i] = i % 5 == 4 ? Double.NaN : i * 7 % 10 / 10.0;
        return new Pattern(shape, height);
    }

    static MultiPointSettings settings(
            Parametrisation how, MultiPointSettings.Variant variant, @Nullable Integer cells) {
        return new MultiPointSettings(
                variant,
                how,
                Adam.defaults(),
                null,
                cells,
                cells,
                1.1,
                0.7,
                null,
                false,
                0.3,
                true,
                0.2,
                0.3);
    }

    static MultiPointObjective objective(Case c, Dataset data, CellGradient gradient) {
        var settings = settings(c.how, c.variant, null);
        var objective =
                new MultiPointObjective(
                        data,
                        gradient,
                        c.network().size(),
                        c.decay,
                        new Places(pattern(c.axes).shape(), true),
                        new Frame(c.how, c.axes, c.network().size()),
                        c.how.orthogonal() ? null : new Penalty(0.2, 0.3),
                        Goal.of(settings, pattern(c.axes), 0.5, 1.5));
        objective.draw(new Seed(1));
        return objective;
    }

    private static double[] at(Case c) {
        double[] w = normals("w", (c.axes + 1) * c.network().size() + 1, 0.5);
        w[w.length - 1] = 0.3;
        return w;
    }

    private static double value(MultiPointObjective f, double[] w, double[] g) {
        int[] order = new int[EXAMPLES];
        Arrays.setAll(order, i -> i);
        return f.gradient(w, order, 0, EXAMPLES, g);
    }

    private static CellGradient fast(Case c, Dataset data, Cut cut, Workers workers) {
        return new BatchedCells(c.network(), data, c.loss, c.axes, cut, workers);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theGradientIsThatOfTheValue(Case c) {
        Dataset data = data(c.loss);
        var f = objective(c, data, fast(c, data, new Cut(64, 64, 3), Workers.shared()));
        double[] w = at(c);
        double[] g = new double[w.length];
        value(f, w, g);
        double norm = f.norm();
        for (String name : List.of("one", "two")) {
            double[] d = normals(name, w.length, 1);
            Vectors.scale(d, 1 / Vectors.norm(d));
            double h = 1e-6;
            Vectors.add(w, h, d);
            double above = value(f, w, new double[w.length]);
            Vectors.add(w, -2 * h, d);
            double below = value(f, w, new double[w.length]);
            Vectors.add(w, h, d);
            assertEquals((above - below) / (2 * h), Vectors.dot(g, d), 2e-6 * (1 + norm));
        }
        double h = 1e-6;
        w[w.length - 1] += h;
        double above = value(f, w, new double[w.length]);
        w[w.length - 1] -= 2 * h;
        double below = value(f, w, new double[w.length]);
        assertEquals((above - below) / (2 * h), g[g.length - 1], 2e-6 * (1 + norm));
    }

    /** In one slab, and in several slabs of several blocks, where cells may run forward twice. */
    @ParameterizedTest
    @MethodSource("cases")
    void allCellsAtOnceAreTheCellsOneByOne(Case c) {
        Dataset data = data(c.loss);
        var slow =
                objective(
                        c,
                        data,
                        new CellByCell(
                                new NetworkObjective(
                                        c.network(), data, c.loss, 0, Workers.shared())));
        double[] w = at(c);
        double[] expected = new double[w.length];
        double value = value(slow, w, expected);
        assertTrue(slow.norm() > 1e-3, "a gradient");
        for (Cut cut : List.of(new Cut(64, 64, 3), new Cut(64, 8, 2), new Cut(14, 8, 2))) {
            var f = objective(c, data, fast(c, data, cut, Workers.shared()));
            double[] g = new double[w.length];
            assertEquals(value, value(f, w, g), 1e-12 * (1 + Math.abs(value)));
            assertArrayEquals(expected, g, 1e-12 * (1 + slow.norm()));
            assertEquals(slow.good(), f.good(), 1e-12 * (1 + Math.abs(value)));
            if (c.variant == MultiPointSettings.Variant.TWO_VALUED)
                assertEquals(slow.bad(), f.bad(), 1e-12 * (1 + slow.bad()));
        }
    }

    @ParameterizedTest
    @EnumSource(Parametrisation.class)
    void theNumberOfThreadsDoesNotChangeABit(Parametrisation how) {
        var c =
                new Case(
                        new LayerSettings.Relu(),
                        Loss.CROSS_ENTROPY,
                        how,
                        MultiPointSettings.Variant.TWO_VALUED,
                        2,
                        0.03);
        Dataset data = data(c.loss);
        double[] w = at(c);
        double[] expected = new double[w.length];
        var cut = new Cut(14, 8, 3);
        double value;
        try (var one = new Workers(1)) {
            value = value(objective(c, data, fast(c, data, cut, one)), w, expected);
        }
        for (int threads = 2; threads < 5; threads++)
            try (var more = new Workers(threads)) {
                double[] g = new double[w.length];
                assertEquals(value, value(objective(c, data, fast(c, data, cut, more)), w, g));
                assertArrayEquals(expected, g);
            }
    }

    /** PyTorch's derivative of clamp is 1 at its end, as that of the identity. */
    @Test
    void aBadCellExactlyAtTheClampCounts() {
        var two = new TwoValued(new int[] {0}, new int[] {1, 2}, null, null, 1, 2.5);
        var cells = two.sample(new Seed(1), new Places(new int[] {3}, false));
        cells.loss[1] = 2.5;
        cells.loss[2] = Math.nextUp(2.5);
        assertEquals(-0.5, two.weight(cells, 1));
        assertEquals(0, two.weight(cells, 2));
        assertEquals(-2.5, two.value(cells));
    }

    /** The clamp: a bad cell beyond it pulls at nothing. */
    @Test
    void onlyBadCellsBelowTheClampCount() {
        var two = new TwoValued(new int[] {0}, new int[] {1, 2}, null, null, 0.7, 1.1);
        var cells = two.sample(new Seed(1), new Places(new int[] {3}, false));
        cells.loss[0] = 0.25;
        cells.loss[1] = 0.5;
        cells.loss[2] = 9;
        assertEquals(0.25 - 0.7 * (0.5 + 1.1) / 2, two.value(cells), 1e-15);
        assertEquals(1, two.weight(cells, 0));
        assertEquals(-0.35, two.weight(cells, 1), 1e-15);
        assertEquals(0, two.weight(cells, 2));
        assertEquals(4.75, two.bad(cells));
    }

    /** low + height (high - low), squared distances, their mean. */
    @Test
    void greyCellsAreDrawnToTheirOwnLoss() {
        var pattern = new Pattern(new int[] {3}, new double[] {0, Double.NaN, 0.5});
        var settings =
                settings(Parametrisation.UP_ORTHOGONAL, MultiPointSettings.Variant.GREY, null);
        var grey = Goal.of(settings, pattern, 1, 3);
        var cells = grey.sample(new Seed(1), new Places(new int[] {3}, false));
        assertArrayEquals(new int[] {0, 2}, cells.cell);
        cells.loss[0] = 1.5;
        cells.loss[1] = 1;
        assertEquals((0.25 + 1) / 2, grey.value(cells));
        assertEquals(0.5, grey.weight(cells, 0));
        assertEquals(-1, grey.weight(cells, 1));
        assertEquals(Math.sqrt(0.625), grey.good(cells), 1e-15);
        assertTrue(Double.isNaN(grey.bad(cells)));
    }
}
