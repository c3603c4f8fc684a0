package saddleback.engine.construct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.data.Targets;
import saddleback.engine.interval.Interval;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.Answer;
import saddleback.engine.net.Loss;
import saddleback.engine.net.TargetRows;
import saddleback.engine.run.Seed;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

class OutputsLinkTest {
    private static final double[] PLACES = {-30, -3, -0.7, 0, 1e-3, 0.4, 2, 9, 60};

    /** 12 outputs of 3 numbers, 2 sin(1.3 (n+1)(k+1) + k), labels n² mod 3. */
    private static Link sines() {
        double[] outputs = new double[36];
        for (int n = 0; n < 12; n++)
            for (int k = 0; k < 3; k++)
                outputs[3 * n + k] = 2 * StrictMath.sin(1.3 * (n + 1) * (k + 1) + k);
        int[] labels = IntStream.range(0, 12).map(n -> n * n % 3).toArray();
        return OutputsLink.of(
                outputs,
                3,
                new Targets.Classes(labels, List.of("a", "b", "c")),
                Loss.CROSS_ENTROPY);
    }

    private static Targets targets(Loss loss, int examples, int outputs) {
        var random = new Seed(7).of("targets").random();
        if (loss != Loss.CROSS_ENTROPY && outputs > 1)
            return new Targets.Reals(random.doubles((long) examples * outputs).toArray(), outputs);
        var names = List.of("a", "b", "c", "d").subList(0, Math.max(2, outputs));
        return new Targets.Classes(random.ints(examples, 0, names.size()).toArray(), names);
    }

    private static double[] outputs(int examples, int count) {
        return new Seed(3).of("outputs").normals().fill(new double[examples * count]);
    }

    private static double mean(double[] outputs, int count, Targets targets, Loss loss, double s) {
        int n = targets.examples();
        TargetRows rows = new TargetRows();
        rows.fill(targets, IntStream.range(0, n).toArray(), 0, n, count);
        double[] moved = outputs.clone();
        for (int i = 0; i < n; i++) moved[i * count] += s;
        double[] losses = new double[n];
        Matrix z = Matrix.of(moved, n, count);
        loss.function().losses(z, rows, Matrix.zeros(n, count), losses);
        return Arrays.stream(losses).average().orElseThrow();
    }

    @Test
    void theNumbersOfAnotherProgram() {
        // numpy: logits shifted, -log softmax directly; roots by 200 halvings
        Link link = sines();
        assertEquals(1.6614478761625708, link.loss(-2), 4e-15);
        assertEquals(1.4923636428913383, link.loss(0), 4e-15);
        assertEquals(6.762866813138392, link.loss(10), 4e-15);
        assertEquals(-0.2026263451775613, link.slope(-2), 4e-15);
        assertEquals(0.13865064772323982, link.slope(0.5), 4e-15);
        assertEquals(-0.3656187301574151, link.start(), 1e-14);
        assertEquals(1.48199823386115, link.least(), 4e-15);
        assertEquals(4.200164747448527, link.inverse(3), 1e-14);
        assertEquals(link.start(), link.inverse(link.least()), 1e-7);
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void isTheLossOfShiftedOutputs(Loss loss) {
        for (int count : loss == Loss.CROSS_ENTROPY ? new int[] {2, 4} : new int[] {1, 3}) {
            Targets targets = targets(loss, 700, count);
            double[] outputs = outputs(700, count);
            Link link = OutputsLink.of(outputs, count, targets, loss);
            for (double s : PLACES) {
                double expected = mean(outputs, count, targets, loss, s);
                assertEquals(expected, link.loss(s), 2e-14 * (1 + expected), loss + " at " + s);
                double h = 1e-5;
                double slope = (link.loss(s + h) - link.loss(s - h)) / (2 * h);
                assertEquals(slope, link.slope(s), 1e-8 * (1 + Math.abs(s)), loss + " at " + s);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void theInverseIsOnTheRisingBranch(Loss loss) {
        Link link = OutputsLink.of(outputs(700, 3), 3, targets(loss, 700, 3), loss);
        assertEquals(0, link.slope(link.start()), 1e-14);
        assertTrue(link.slope(link.start() - 0.1) < 0 && link.slope(link.start() + 0.1) > 0);
        for (double more : new double[] {1e-9, 1e-4, 0.01, 0.3, 1, 7, 200}) {
            double value = link.least() + more;
            double s = link.inverse(value);
            assertTrue(s > link.start());
            assertEquals(value, link.loss(s), 4e-15 * value, "loss " + value);
        }
        assertThrows(IllegalArgumentException.class, () -> link.inverse(link.least() - 0.001));
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void theBoundsHoldAndAreNarrow(Loss loss) {
        Link link = OutputsLink.of(outputs(300, 3), 3, targets(loss, 300, 3), loss);
        for (double from : new double[] {link.start(), link.start() + 0.5, 4})
            for (double width : new double[] {0, 0.01, 1}) {
                LossBounds b = link.over(new Interval(from, from + width));
                for (double s = from; s <= from + width; s += Math.max(width / 7, 1e-3)) {
                    assertTrue(b.loss().contains(link.loss(s)), loss + " " + s);
                    assertTrue(b.slope().high() >= link.slope(s));
                    assertTrue(b.slope().low() <= link.slope(s));
                    double h = 1e-4;
                    double bend = (link.slope(s + h) - link.slope(s - h)) / (2 * h);
                    assertTrue(b.bend().low() <= bend + 1e-6 && bend - 1e-6 <= b.bend().high());
                }
                if (width == 0) assertTrue(b.loss().high() - b.loss().low() < 1e-11);
                assertEquals(link.slope(from + width), link.steepest(from, from + width), 1e-11);
            }
    }

    @Test
    void noSlopeIsSteeperThanTheShareOfTheOtherClasses() {
        // labels 0, 1, 1 four times: 4 of 12 are of the first class
        assertEquals(8 / 12.0, sines().steepest(0, Double.POSITIVE_INFINITY), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void accuracyIsThatOfShiftedOutputs(int count) {
        Loss loss = count == 1 ? Loss.BINARY_CROSS_ENTROPY : Loss.CROSS_ENTROPY;
        Targets targets = targets(loss, 300, count);
        int[] labels = ((Targets.Classes) targets).labels();
        double[] outputs = outputs(300, count);
        Link link = OutputsLink.of(outputs, count, targets, loss);
        for (double s : PLACES) {
            double[] moved = outputs.clone();
            for (int i = 0; i < 300; i++) moved[i * count] += s;
            Matrix z = Matrix.of(moved, 300, count);
            long right = IntStream.range(0, 300).filter(i -> Answer.of(z, i) == labels[i]).count();
            assertEquals(right / 300.0, link.accuracy(s), 0, "s " + s);
        }
    }

    @Test
    void withoutResidualTheMeanSquaredErrorIsTheSquare() {
        double[] y = outputs(50, 2);
        Link link = OutputsLink.of(y, 2, new Targets.Reals(y, 2), Loss.MEAN_SQUARED_ERROR);
        assertEquals(0, link.least(), 0);
        assertEquals(0, link.start(), 0);
        for (double s : PLACES) assertEquals(s * s, link.loss(s), 0);
        assertEquals(Math.sqrt(0.37), link.inverse(0.37), 0);
    }

    @Test
    void marginsFarApartLoseNothing() {
        // every example fitted by a margin of 50: near 0 the loss is 2/3 e^(s-50) + 1/3 e^(-s-50)
        double[] outputs = {0, 50, 0, 50, 50, 0};
        var targets = new Targets.Classes(new int[] {1, 1, 0}, List.of("a", "b"));
        Link link = OutputsLink.of(outputs, 2, targets, Loss.CROSS_ENTROPY);
        assertEquals(StrictMath.exp(-50), link.loss(0), 1e-14 * StrictMath.exp(-50));
        // the slope 2/3 e^(s-50) - 1/3 e^(-s-50) is 0 at e^(2s) = 1/2
        assertEquals(-StrictMath.log(2) / 2, link.start(), 1e-12);
        double s = link.inverse(1);
        assertEquals(1, link.loss(s), 4e-15);
        // 2/3 log(1 + e^(s-50)) = 1
        assertEquals(50 + StrictMath.log(StrictMath.expm1(1.5)), s, 1e-13);
    }

    @Test
    void withoutTheFirstClassTheLossFallsForEver() {
        double[] outputs = {0, 1, 2, 0, 2, 1};
        var none = new Targets.Classes(new int[] {1, 2}, List.of("a", "b", "c"));
        Link link = OutputsLink.of(outputs, 3, none, Loss.CROSS_ENTROPY);
        // -log softmax over the two other classes
        double rest = StrictMath.log(1 + StrictMath.exp(1));
        assertEquals(rest, link.least(), 1e-15);
        assertEquals(rest + 0.5, link.loss(link.inverse(rest + 0.5)), 4e-15);
        var all = new Targets.Classes(new int[] {0, 0}, List.of("a", "b", "c"));
        Link flat = OutputsLink.of(outputs, 3, all, Loss.CROSS_ENTROPY);
        assertThrows(IllegalArgumentException.class, () -> flat.inverse(1));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        var two = new Targets.Classes(new int[] {0, 1}, List.of("a", "b"));
        assertThrows(
                IllegalArgumentException.class,
                () -> OutputsLink.of(new double[6], 3, two, Loss.CROSS_ENTROPY));
        assertThrows(
                IllegalArgumentException.class,
                () -> OutputsLink.of(new double[3], 2, two, Loss.CROSS_ENTROPY));
    }
}
