package saddleback.engine.construct;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.GradientSweep;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.pattern.Maps;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.List;
import java.util.stream.IntStream;

class ExactFitTest {
    private static final Seed SEED = new Seed(5);

    private static final Formula BOWL =
            new Formula(
                    2,
                    z -> {
                        double a = z[0] - 0.35;
                        double b = z[1] - 0.6;
                        return 1e-4 + 0.6 * (a * a + b * b);
                    });

    private static Dataset reals(int examples, int features, int seed) {
        double[] x = new Seed(seed).of("x").normals().fill(new double[examples * features]);
        double[] y = new Seed(seed).of("y").normals().fill(new double[examples * 2]);
        return new Dataset(x, features, new Targets.Reals(y, 2));
    }

    private static Dataset classes(int examples, int seed) {
        double[] x = new Seed(seed).of("x").normals().fill(new double[examples * 4]);
        int[] labels = IntStream.range(0, examples).map(i -> i * i % 3).toArray();
        return new Dataset(x, 4, new Targets.Classes(labels, List.of("a", "b", "c")));
    }

    @Test
    void answersAreTheTargetsWithoutRounding() {
        Dataset data = reals(1500, 30, 1);
        ExactFit fit = ExactFit.of(data, 2, Loss.MEAN_SQUARED_ERROR, 1e-6, SEED);
        assertArrayEquals(((Targets.Reals) data.targets()).y(), fit.outputs(data), 0);
        assertEquals(0, fit.on(data).least(), 0);
    }

    @Test
    void theDenseNetworkAnswersThemToo() {
        Dataset data = reals(60, 7, 1);
        double[] y = ((Targets.Reals) data.targets()).y();
        ExactFit fit = ExactFit.of(data, 2, Loss.MEAN_SQUARED_ERROR, 1e-6, SEED);
        ConstructedNetwork c = ConstructedNetwork.of(BOWL, 4, fit, data);
        Network dense = c.network();
        double[] s = c.added(Lattice.unit(2, 2), Progress.NONE);
        var sweep = new GradientSweep(dense, Loss.MEAN_SQUARED_ERROR.function());
        double[] z =
                sweep.outputs(
                                c.weights(Lattice.unit(2, 2).point(3)),
                                Matrix.of(data.x(), 60, 7))
                        .toArray();
        for (int i = 0; i < 60; i++) {
            assertEquals(y[2 * i] + s[3], z[2 * i], 1e-14);
            assertEquals(y[2 * i + 1], z[2 * i + 1], 0);
        }
        Dataset other = reals(60, 7, 2);
        double[] expected = fit.outputs(other);
        double[] there =
                sweep.outputs(c.weights(0, 0), Matrix.of(other.x(), 60, 7)).toArray();
        for (int i = 0; i < 60; i++) {
            assertEquals(expected[2 * i] + c.nodes()[0], there[2 * i], 1e-11);
            assertEquals(expected[2 * i + 1], there[2 * i + 1], 1e-11);
        }
    }

    /** Specification, row "Theorem 2". */
    @Test
    void theLossIsTheSquareAndItsMinimumTheTargets() {
        Dataset data = reals(50, 5, 1);
        ExactFit fit = ExactFit.of(data, 2, Loss.MEAN_SQUARED_ERROR, 1e-6, SEED);
        ConstructedNetwork c = ConstructedNetwork.of(BOWL, 20, fit, data);
        Lattice at = Lattice.unit(2, 201);
        double[] s = c.added(at, Progress.NONE);
        double[] loss = c.maps(data, at, Progress.NONE).loss();
        double error = 0;
        int least = 0;
        for (int p = 0; p < loss.length; p++) {
            assertEquals(s[p] * s[p], loss[p], 0);
            error = Math.max(error, Math.abs(loss[p] - BOWL.height(at.point(p))));
            if (loss[p] < loss[least]) least = p;
        }
        // the specification has 7.5e-4; numpy, by barycentric interpolation: 0.0007500000000000284
        assertEquals(0.0007500000000000284, error, 1e-15);
        assertEquals(1e-4, loss[least], 1e-18);
        assertArrayEquals(new double[] {0.35, 0.6}, at.point(least), 1e-15);
        // the same on 37 x 37 points by numpy: 0.0007407407407407397
        Lattice coarse = Lattice.unit(2, 37);
        double[] on = c.maps(data, coarse, Progress.NONE).loss();
        double worst = 0;
        for (int p = 0; p < on.length; p++)
            worst = Math.max(worst, Math.abs(on[p] - BOWL.height(coarse.point(p))));
        assertEquals(0.0007407407407407397, worst, 1e-15);
    }

    @Test
    void itDoesNotTransferButAnswersAsTheFitDoes() {
        Dataset train = classes(80, 1);
        Dataset test = classes(90, 2);
        ExactFit fit = ExactFit.of(train, 3, Loss.MEAN_SQUARED_ERROR, 1e-6, SEED);
        ConstructedNetwork c = ConstructedNetwork.of(BOWL, 20, fit, train);
        Lattice at = Lattice.unit(2, 21);
        Maps there = c.maps(train, at, Progress.NONE);
        Maps here = c.maps(test, at, Progress.NONE);
        int least = 0;
        for (int p = 0; p < at.size(); p++) if (there.loss()[p] < there.loss()[least]) least = p;
        assertEquals(1, there.accuracy()[least], 0);
        // at the minimum s is 0.01: too little to change an answer between 0 and 1
        assertEquals(fit.on(test).accuracy(0), here.accuracy()[least], 0);
        assertTrue(here.accuracy()[least] < 0.9);
        // unlearnable labels: the error at the pattern's minimum is a thousand times the target
        assertTrue(here.loss()[least] > 1000 * there.loss()[least]);
        var objective =
                new NetworkObjective(
                        c.network(), test, Loss.MEAN_SQUARED_ERROR, 0, Workers.shared());
        assertEquals(
                objective.evaluate(c.weights(at.point(least))).loss(), here.loss()[least], 1e-12);
    }

    @Test
    void equalInputsWithTwoTargetsAreRefusedWithTheirRows() {
        double[] x = {1, 2, 3, 4, 5, 6, 3, 4};
        var same = new Dataset(x, 2, new Targets.Reals(new double[] {1, 2, 3, 2}, 1));
        ExactFit fit = ExactFit.of(same, 1, Loss.SQUARED_ERROR, 1e-6, SEED);
        assertArrayEquals(new double[] {1, 2, 3, 2}, fit.outputs(same), 0);
        var two = new Dataset(x, 2, new Targets.Reals(new double[] {1, 2, 3, 4}, 1));
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> ExactFit.of(two, 1, Loss.SQUARED_ERROR, 1e-6, SEED));
        assertEquals(
                "data: one target for each input, was two for the equal inputs of rows 1 and 3",
                e.getMessage());
    }

    @Test
    void inputsThatRoundingCannotTellApartAreRefused() {
        double[] x = {1, 1 + 0x1p-52, 7};
        var close = new Dataset(x, 1, new Targets.Reals(new double[] {1, 2, 3}, 1));
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> ExactFit.of(close, 1, Loss.SQUARED_ERROR, 1e-6, SEED));
        String message = e.getMessage();
        assertNotNull(message);
        assertTrue(message.startsWith("data: inputs that differ by more than"), message);
    }

    @ParameterizedTest
    @EnumSource(
            value = Loss.class,
            names = {"CROSS_ENTROPY", "BINARY_CROSS_ENTROPY"})
    void aCrossEntropyIsAsLowAsAsked(Loss loss) {
        Dataset data = classes(80, 1);
        for (double level : new double[] {0.5, 1e-3, 1e-6, 1e-12}) {
            ExactFit fit = ExactFit.of(data, 3, loss, level, SEED);
            Link link = fit.on(data);
            assertTrue(link.loss(0) <= level, link.loss(0) + " for " + level);
            assertTrue(link.loss(0) > level / 4, link.loss(0) + " for " + level);
            assertEquals(1, link.accuracy(0), 0);
        }
    }

    @Test
    void ofRealTargetsTheBinaryCrossEntropyIsTheirEntropy() {
        double[] y = {0.2, 0.5, 0.9, 0.4};
        var data = new Dataset(new double[] {1, 2, 3, 4}, 1, new Targets.Reals(y, 1));
        ExactFit fit = ExactFit.of(data, 1, Loss.BINARY_CROSS_ENTROPY, 1e-6, SEED);
        double entropy = 0;
        for (double t : y)
            entropy -= (t * StrictMath.log(t) + (1 - t) * StrictMath.log(1 - t)) / y.length;
        assertEquals(entropy, fit.on(data).loss(0), 1e-15);
    }

    @Test
    void theFitStandsBesideAPatternInCrossEntropy() {
        Dataset data = classes(80, 1);
        ExactFit fit = ExactFit.of(data, 3, Loss.CROSS_ENTROPY, 1e-6, SEED);
        ConstructedNetwork c = ConstructedNetwork.of(BOWL, 20, fit, data);
        Lattice nodes = Lattice.unit(2, 21);
        Maps maps = c.maps(data, nodes, Progress.NONE);
        for (int p = 0; p < nodes.size(); p++)
            assertEquals(BOWL.height(nodes.point(p)), maps.loss()[p], 1e-14);
    }
}
