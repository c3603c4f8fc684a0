package saddleback.engine.construct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.interval.Interval;
import saddleback.engine.net.Loss;
import saddleback.engine.pattern.Target;

import java.util.List;

class MarginalLinkTest {

    @Test
    void theLeastCrossEntropyIsTheEntropyOfTheShares() {
        Link link = MarginalLink.of(SpecifiedCase.first(), Loss.CROSS_ENTROPY);
        assertEquals(SpecifiedCase.ENTROPY, link.least());
        assertEquals(0, link.start());
        assertEquals(0, link.slope(0), 1e-16);
    }

    /** log(1/2 e^s + 1/2) - s/2 + H: for large s it is s/2 + H - log 2. */
    @ParameterizedTest
    @ValueSource(doubles = {50, 800, 1e6, 1e15})
    void largeNumbersDoNotOverflow(double s) {
        Link link = MarginalLink.of(SpecifiedCase.first(), Loss.CROSS_ENTROPY);
        double expected = s / 2 + SpecifiedCase.ENTROPY - StrictMath.log(2);
        assertEquals(expected, link.loss(s), 4 * Math.ulp(s));
        assertEquals(0.5, link.slope(s), 1e-15);
        assertEquals(s, link.inverse(link.loss(s)), 1e-13 * s);
    }

    /** The definition: mean over examples of the losses of the same outputs. */
    @ParameterizedTest
    @EnumSource(Loss.class)
    void theBestConstantHasTheLeastLoss(Loss loss) {
        Link link = MarginalLink.of(SpecifiedCase.first(), loss);
        double least = link.least();
        assertEquals(expected(loss), least, 1e-15);
        for (double s = -3; s <= 3; s += 0.25) {
            assertTrue(link.loss(s) >= least - 1e-15);
            double h = 1e-5;
            double slope = (link.loss(s + h) - link.loss(s - h)) / (2 * h);
            assertEquals(slope, link.slope(s), 1e-9);
        }
    }

    /** Shares 1/2, 1/4, 1/4: sums of q (1 - q), and of entropies of two values. */
    private static double expected(Loss loss) {
        double pair = StrictMath.log(4) / 4 + 0.75 * StrictMath.log(4 / 3.0);
        return switch (loss) {
            case CROSS_ENTROPY -> 1.5 * StrictMath.log(2);
            case SQUARED_ERROR -> 0.3125;
            case MEAN_SQUARED_ERROR -> 0.625;
            case BINARY_CROSS_ENTROPY -> StrictMath.log(2) + 2 * pair;
        };
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void theInverseIsExactToTheLastPlaceOfTheLoss(Loss loss) {
        Link link = MarginalLink.of(SpecifiedCase.first(), loss);
        for (double above = 1e-9; above < 1e6; above *= 3) {
            double wanted = link.least() + above;
            double s = link.inverse(wanted);
            double got = Math.abs(link.loss(s) - wanted);
            assertTrue(got <= Math.abs(link.loss(Math.nextUp(s)) - wanted));
            assertTrue(got <= Math.abs(link.loss(Math.nextDown(s)) - wanted));
        }
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void boundsHoldWhatLiesBetween(Loss loss) {
        Link link = MarginalLink.of(SpecifiedCase.first(), loss);
        for (double low = 0; low < 20; low += 0.7) {
            Interval s = new Interval(low, low + 0.4);
            LossBounds bounds = link.over(s);
            for (double x = low; x <= s.high(); x += 0.1) {
                assertTrue(bounds.loss().contains(link.loss(x)));
                assertTrue(bounds.slope().contains(link.slope(x)));
                double h = 1e-4;
                double bend = (link.slope(x + h) - link.slope(x - h)) / (2 * h);
                assertTrue(bounds.bend().low() - 1e-7 <= bend);
                assertTrue(bounds.bend().high() + 1e-7 >= bend);
            }
            assertEquals(link.slope(s.high()), link.steepest(s.low(), s.high()), 1e-12);
        }
    }

    /** Other labels move the least: there the shares are the softmax of the outputs. */
    @Test
    void onOtherData() {
        Dataset other = SpecifiedCase.data(10, 1.1, new int[] {0, 0, 0, 0, 0, 0, 0, 0, 1, 2});
        ConstantBase base = ConstantBase.of(SpecifiedCase.first(), Loss.CROSS_ENTROPY);
        Link link = base.on(other);
        // e^s / (e^s + 1) = 0.8
        assertEquals(StrictMath.log(4), link.start(), 1e-14);
        assertEquals(0.8, link.accuracy(1));
        assertEquals(0.1, link.accuracy(-1));
    }

    /** A single output is a second class's, 1 above 0; its loss is log(1 + exp z) - q z. */
    @Test
    void oneOutputForTwoClasses() {
        var names = List.of("a", "b");
        var labels = new Targets.Classes(new int[] {0, 0, 1, 0}, names);
        Dataset data = new Dataset(new double[4], 1, labels);
        ConstantBase base = ConstantBase.of(data, Loss.BINARY_CROSS_ENTROPY, 1);
        assertEquals(1, base.outputs());
        Link link = base.on(data);
        double log3 = StrictMath.log(3);
        assertEquals(StrictMath.log(4) - 0.75 * log3, link.least(), 1e-15);
        for (double s = 0; s <= 3; s += 0.25) {
            double z = s - log3;
            assertEquals(StrictMath.log1p(StrictMath.exp(z)) - z / 4, link.loss(s), 1e-14);
            assertEquals(z > 0 ? 0.25 : 0.75, link.accuracy(s));
        }
    }

    @Test
    void oneClassAloneIsRefused() {
        Dataset one = SpecifiedCase.data(3, 1.1, new int[3]);
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> MarginalLink.of(one, Loss.CROSS_ENTROPY));
        assertEquals("data: a target besides that of the first output, was none", e.getMessage());
    }

    @Test
    void theOtherClassAloneIsNot() {
        Dataset one = SpecifiedCase.data(3, 1.1, new int[] {2, 2, 2});
        Link link = MarginalLink.of(one, Loss.CROSS_ENTROPY);
        assertEquals(0, link.least(), 1e-15);
        assertEquals(1.5, link.loss(link.inverse(1.5)), 1e-14);
    }

    @Test
    void targetsBelowTheLeastLossAreRefused() {
        Target low = FormulaLosses.of(2, 1.5, "x y - 2 x");
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () ->
                                ConstructedNetwork.of(
                                        low, 2, SpecifiedCase.first(), Loss.CROSS_ENTROPY));
        assertEquals(
                "target: at least 1.0397207708399179, the least loss that can be, was 0.5 at z ="
                        + " (0.5, 0.0)",
                e.getMessage());
    }

    @Test
    void crossEntropyOfRealTargetsIsRefused() {
        Dataset reals = new Dataset(new double[2], 1, new Targets.Reals(new double[2], 1));
        assertThrows(
                IllegalArgumentException.class, () -> MarginalLink.of(reals, Loss.CROSS_ENTROPY));
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        MarginalLink.of(
                                new Dataset(
                                        new double[0],
                                        1,
                                        new Targets.Classes(new int[0], List.of("a", "b"))),
                                Loss.CROSS_ENTROPY));
    }
}
