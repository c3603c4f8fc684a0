package saddleback.engine.multipoint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.data.Dataset;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Init;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.optim.Adam;
import saddleback.engine.optim.Lbfgs;
import saddleback.engine.optim.Method;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.pattern.Maps;
import saddleback.engine.pattern.Pattern;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.List;

class MultiPointTrainingTest {
    private static final Pattern SQUARE = MaskTest.pattern(new int[] {3, 4}, "#..#.##.#..#");

    private static MultiPointSettings settings(
            MultiPointSettings.Variant variant,
            Method method,
            @Nullable Integer batch,
            @Nullable Integer cells) {
        return new MultiPointSettings(
                variant,
                Parametrisation.UP_ORTHOGONAL,
                method,
                batch,
                cells,
                cells,
                2.5,
                1,
                method.wholeOnly() ? null : Double.valueOf(100),
                false,
                0.1,
                true,
                10,
                10);
    }

    private static MultiPointSettings settings(@Nullable Integer batch, @Nullable Integer cells) {
        return settings(
                MultiPointSettings.Variant.TWO_VALUED,
                new Adam(0.01, 0.9, 0.999, 1e-8),
                batch,
                cells);
    }

    private static MultiPointTraining training(
            Network network, Dataset data, Pattern pattern, MultiPointSettings s, Workers workers) {
        double[] origin = new Init.He().draw(network, new Seed(1));
        double[][] starts =
                Starts.of(network, pattern.axes(), origin, new Init.He(), new Seed(2));
        return new MultiPointTraining(
                network, data, Loss.CROSS_ENTROPY, 1e-4, pattern, 0.2, 1, s, starts, new Seed(3),
                workers);
    }

    private static MultiPointTraining training(Pattern pattern, MultiPointSettings s) {
        return training(R4.network(), R4.train(), pattern, s, Workers.shared());
    }

    private static MultiPointTraining after(MultiPointTraining t, int steps) {
        for (int i = 0; i < steps; i++) t.step();
        return t;
    }

    private static void assertSame(MultiPointTraining a, MultiPointTraining b) {
        assertArrayEquals(a.found().origin(), b.found().origin());
        for (int k = 0; k < a.found().axes(); k++)
            assertArrayEquals(a.found().directions()[k], b.found().directions()[k]);
        assertEquals(a.scaling(), b.scaling());
        assertEquals(a.objective(), b.objective());
    }

    @Test
    void theNumberOfThreadsDoesNotChangeABit() {
        try (var one = new Workers(1);
                var three = new Workers(3)) {
            var s = settings(17, 3);
            assertSame(
                    after(training(R4.network(), R4.train(), SQUARE, s, one), 12),
                    after(training(R4.network(), R4.train(), SQUARE, s, three), 12));
        }
    }

    @Test
    void aStateIsGoneOnFromToTheSameBits() {
        var s = settings(17, 3);
        var whole = after(training(SQUARE, s), 5);
        MultiPointState then = whole.state();
        after(whole, 9);
        var other = training(SQUARE, s);
        other.resume(then);
        assertEquals(5, other.steps());
        assertSame(whole, after(other, 9));
    }

    @Test
    void aBatchOfMoreThanAllExamplesIsAll() {
        assertSame(
                after(training(SQUARE, settings(1000, null)), 3),
                after(training(SQUARE, settings(null, null)), 3));
    }

    @Test
    void moreCellsThanThereAreAreAll() {
        assertSame(
                after(training(SQUARE, settings(null, 50)), 3),
                after(training(SQUARE, settings(null, null)), 3));
    }

    @Test
    void oneExampleAndOneCellAreEnough() {
        var t = training(R4.network(), R4.data(1, 1), MaskTest.pattern(new int[] {1}, "#"),
                settings(512, 50), Workers.shared());
        double before = after(t, 1).objective();
        assertTrue(after(t, 50).objective() < before);
        assertTrue(Double.isNaN(t.bad()));
        assertTrue(Double.isNaN(t.cosine()));
    }

    /** Rows are counted downwards, columns to the right, from the cell in the middle. */
    @Test
    void coordinatesAreCells() {
        var t = after(training(SQUARE, settings(null, null)), 2);
        Lattice cells = t.lattice(0);
        assertArrayEquals(new double[] {-2, -1, 0, 1}, cells.along()[0]);
        assertArrayEquals(new double[] {-1, 0, 1}, cells.along()[1]);
        assertArrayEquals(new double[] {-2, -1, 0, 1, 2}, t.lattice(1).along()[1]);
        assertEquals(8, t.lattice(2).columns());
        Found found = t.found();
        double[] w = found.weights(cells.point(4));
        double[] expected = found.origin();
        Vectors.add(expected, -2, found.directions()[0]);
        Vectors.add(expected, 0, found.directions()[1]);
        assertArrayEquals(expected, w, 1e-15);
        assertThrows(IllegalArgumentException.class, () -> found.weights(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void mapsAreTheLossesAtTheCells(int axes) {
        var t = after(training(GradientTest.pattern(axes), settings(17, 3)), 4);
        Lattice at = t.lattice(1);
        Maps maps = t.found().maps(R4.test(), at, Progress.NONE);
        assertEquals(at.size(), maps.loss().length);
        var objective =
                new NetworkObjective(
                        R4.network(), R4.test(), Loss.CROSS_ENTROPY, 0, Workers.shared());
        for (int i = 0; i < at.size(); i++) {
            var there = objective.evaluate(t.found().weights(at.point(i)));
            assertEquals(there.loss(), maps.loss()[i], 1e-12);
            assertEquals(there.accuracy(), maps.accuracy()[i]);
        }
    }

    /** Networks that the fast pass does not know: maxout, and one that begins with a function. */
    @Test
    void otherNetworksAreTrainedCellByCell() {
        var maxout =
                Network.of(
                        NetworkSettings.of(
                                List.of(
                                        new LayerSettings.Maxout(4, 2),
                                        new LayerSettings.Dense(2, true))),
                        2);
        var late =
                Network.of(
                        NetworkSettings.of(
                                List.of(
                                        new LayerSettings.Tanh(),
                                        new LayerSettings.Dense(4, true),
                                        new LayerSettings.Tanh(),
                                        new LayerSettings.Dense(2, true))),
                        2);
        for (Network network : List.of(maxout, late)) {
            var t =
                    training(
                            network, R4.train(), SQUARE, settings(null, null), Workers.shared());
            double before = after(t, 1).objective();
            assertTrue(after(t, 200).objective() < before - 0.1);
            Maps maps = t.found().maps(R4.train(), t.lattice(0), Progress.NONE);
            var objective =
                    new NetworkObjective(
                            network, R4.train(), Loss.CROSS_ENTROPY, 0, Workers.shared());
            assertEquals(
                    objective.evaluate(t.found().weights(t.lattice(0).point(6))).loss(),
                    maps.loss()[6],
                    1e-12);
        }
    }

    @Test
    void greyValuesAreApproached() {
        var pattern = new Pattern(new int[] {5}, new double[] {0, 0.25, 0.5, 0.75, 1});
        var t =
                training(
                        pattern,
                        settings(
                                MultiPointSettings.Variant.GREY,
                                new Adam(0.01, 0.9, 0.999, 1e-8),
                                null,
                                null));
        double before = after(t, 1).good();
        assertTrue(after(t, 500).good() < 0.2 * before, () -> before + " then " + t.good());
        assertTrue(Double.isNaN(t.bad()));
    }

    @Test
    void methodsThatChooseTheirStepsTakeAllCells() {
        Method lbfgs = Lbfgs.defaults();
        var variant = MultiPointSettings.Variant.TWO_VALUED;
        assertThrows(
                IllegalArgumentException.class,
                () -> training(SQUARE, settings(variant, lbfgs, null, 3)));
        var t = training(SQUARE, settings(variant, lbfgs, null, null));
        assertTrue(t.step());
        double before = t.objective();
        after(t, 5);
        assertTrue(t.objective() < before);
    }

    /** Good cells become bad ones: the same weights, the other sign. */
    @Test
    void anotherDrawingIsGoneOnWith() {
        var t = after(training(SQUARE, settings(null, null)), 3);
        double[] origin = t.found().origin();
        t.redraw(MaskTest.pattern(new int[] {3, 4}, ".##.#..#.##."));
        assertArrayEquals(origin, t.found().origin());
        assertEquals(3, t.steps());
        var plain = after(training(SQUARE, settings(null, null)), 4);
        after(t, 1);
        assertEquals(plain.good(), t.bad(), 1e-12);
        assertEquals(plain.bad(), t.good(), 1e-12);
        assertThrows(
                IllegalArgumentException.class,
                () -> t.redraw(MaskTest.pattern(new int[] {4}, "#..#")));
    }

    @Test
    void whatCannotBeTrainedIsRefused() {
        var s = settings(null, null);
        Pattern nothing = MaskTest.pattern(new int[] {2, 2}, "????");
        assertThrows(IllegalArgumentException.class, () -> training(nothing, s));
        Pattern full = MaskTest.pattern(new int[] {2, 2}, "####");
        assertTrue(after(training(full, s), 1).good() > 0);
        assertThrows(
                IllegalArgumentException.class,
                () -> training(full, MultiPointSettings.defaults()));
        double[] w = R4.weights(1);
        for (double[][] starts : List.of(new double[][] {w, w}, new double[][] {w, w, {1}}))
            assertThrows(
                    IllegalArgumentException.class,
                    () ->
                            new MultiPointTraining(
                                    R4.network(), R4.train(), Loss.CROSS_ENTROPY, 0, SQUARE, 0, 0,
                                    s, starts, new Seed(1), Workers.shared()));
        var grey = settings(MultiPointSettings.Variant.GREY, Adam.defaults(), null, null);
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new MultiPointTraining(
                                R4.network(),
                                R4.train(),
                                Loss.CROSS_ENTROPY,
                                0,
                                SQUARE,
                                2,
                                1,
                                grey,
                                new double[][] {w, R4.weights(2), R4.weights(3)},
                                new Seed(1),
                                Workers.shared()));
    }
}
