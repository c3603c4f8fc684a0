package saddleback.engine.construct;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.interval.Interval;
import saddleback.engine.interval.SecondOrder;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.GradientSweep;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.net.TargetRows;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.pattern.Maps;
import saddleback.engine.pattern.Pattern;
import saddleback.engine.pattern.Target;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

class ColourHeadsTest {
    private static final int CLASSES = 3;
    private static final int EXAMPLES = 24;
    private static final double LOW = 1.2;
    private static final double HIGH = 3;

    private static final List<Target> LIGHT =
            List.of(
                    new Formula(2, z -> z[0] * z[1], false),
                    new Formula(2, z -> Math.pow(Math.sin(3 * z[0]), 2), false),
                    new Formula(2, z -> (1 - z[1] * z[1]) / 2, false));

    /** z1 z2, whose derivatives are known. */
    private record Saddle() implements Target {
        @Override
        public int axes() {
            return 2;
        }

        @Override
        public double height(double... z) {
            return z[0] * z[1];
        }

        @Override
        public boolean losses() {
            return false;
        }

        @Override
        public Pattern cells() {
            return new Pattern(new int[] {1, 1}, new double[] {0.25});
        }

        @Override
        public SecondOrder bounds(List<Interval> box) {
            return SecondOrder.variable(2, 0, box.get(0))
                    .times(SecondOrder.variable(2, 1, box.get(1)));
        }
    }

    private static Dataset data() {
        double[] x = new Seed(1).of("x").normals().fill(new double[EXAMPLES * 4]);
        int[] labels = IntStream.range(0, EXAMPLES).map(i -> i % CLASSES).toArray();
        return new Dataset(x, 4, new Targets.Classes(labels, List.of("a", "b", "c")));
    }

    private static List<Base> bases(Dataset data) {
        Loss loss = Loss.CROSS_ENTROPY;
        return List.of(
                ConstantBase.of(data, loss), ExactFit.of(data, CLASSES, loss, 1e-3, new Seed(2)));
    }

    @Test
    void eachHeadsColumnsOfTheDenseNetworkPaintItsColour() {
        Dataset data = data();
        TargetRows rows = new TargetRows();
        int[] order = IntStream.range(0, EXAMPLES).toArray();
        rows.fill(data.targets(), order, 0, EXAMPLES, CLASSES);
        Lattice at = Lattice.unit(2, 6);
        for (Base base : bases(data)) {
            ColourHeads heads = ColourHeads.of(LIGHT, 4, LOW, HIGH, base, data);
            Network dense = heads.network();
            assertEquals(3 * CLASSES, dense.outputs());
            assertEquals(dense.size(), heads.parameters());
            double[][] painted = heads.painted(data, at, Progress.NONE);
            Maps mean = heads.maps(data, at, Progress.NONE);
            var sweep = new GradientSweep(dense, Loss.CROSS_ENTROPY.function());
            for (int p = 0; p < at.size(); p++) {
                double[] all =
                        sweep.outputs(
                                        heads.weights(at.point(p)),
                                        Matrix.of(data.x(), EXAMPLES, 4))
                                .toArray();
                double sum = 0;
                for (int c = 0; c < 3; c++) {
                    double loss = loss(all, c, rows);
                    sum += loss;
                    assertEquals((loss - LOW) / (HIGH - LOW), painted[c][p], 1e-12);
                }
                assertEquals(sum / 3, mean.loss()[p], 1e-12);
            }
        }
    }

    private static double loss(double[] outputs, int head, TargetRows rows) {
        Matrix own = Matrix.zeros(EXAMPLES, CLASSES);
        for (int i = 0; i < EXAMPLES; i++)
            System.arraycopy(
                    outputs, (3 * i + head) * CLASSES, own.data(), i * CLASSES, CLASSES);
        double[] losses = new double[EXAMPLES];
        Loss.CROSS_ENTROPY
                .function()
                .losses(own, rows, Matrix.zeros(EXAMPLES, CLASSES), losses);
        return Arrays.stream(losses).average().orElseThrow();
    }

    @Test
    void atTheNodesTheLightIsThePicture() {
        Dataset data = data();
        for (Base base : bases(data)) {
            ColourHeads heads = ColourHeads.of(LIGHT, 10, LOW, HIGH, base, data);
            Lattice nodes = Lattice.unit(2, 11);
            double[][] painted = heads.painted(data, nodes, Progress.NONE);
            double[][] target = heads.target(nodes);
            for (int c = 0; c < 3; c++) {
                assertArrayEquals(target[c], painted[c], 1e-13);
                for (int p = 0; p < nodes.size(); p++)
                    assertEquals(LIGHT.get(c).height(nodes.point(p)), target[c][p], 1e-15);
            }
        }
    }

    @Test
    void oneHeadIsTheNetworkOfItsTarget() {
        Dataset data = data();
        ColourHeads heads = ColourHeads.of(LIGHT, 5, LOW, HIGH, bases(data).getFirst(), data);
        Lattice at = Lattice.unit(2, 8);
        List<Maps> all = heads.headMaps(data, at, Progress.NONE);
        for (int c = 0; c < 3; c++)
            assertArrayEquals(
                    heads.head(c).maps(data, at, Progress.NONE).loss(), all.get(c).loss(), 0);
    }

    @Test
    void theBoundsHold() {
        Dataset data = data();
        List<Target> light = List.of(new Saddle(), new Saddle(), new Saddle());
        Lattice at = Lattice.unit(2, 41);
        for (Base base : bases(data)) {
            ColourHeads heads = ColourHeads.of(light, 8, LOW, HIGH, base, data);
            double[] bounds = heads.bounds();
            double[][] painted = heads.painted(data, at, Progress.NONE);
            double[][] target = heads.target(at);
            for (int c = 0; c < 3; c++) {
                assertTrue(bounds[c] < 1, "bound " + bounds[c]);
                for (int p = 0; p < at.size(); p++)
                    assertEquals(target[c][p], painted[c][p], bounds[c] + 1e-12);
            }
        }
    }

    @Test
    void threeTargetsOfOneKindAreNeeded() {
        Dataset data = data();
        Base base = bases(data).getFirst();
        assertThrows(
                IllegalArgumentException.class,
                () -> ColourHeads.of(LIGHT.subList(0, 2), 4, LOW, HIGH, base, data));
        var line = new Formula(1, z -> z[0], false);
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        ColourHeads.of(
                                List.of(LIGHT.get(0), LIGHT.get(1), line),
                                4,
                                LOW,
                                HIGH,
                                base,
                                data));
    }
}
