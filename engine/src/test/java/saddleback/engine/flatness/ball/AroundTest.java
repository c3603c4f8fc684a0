package saddleback.engine.flatness.ball;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.MeasureSettings;
import saddleback.engine.flatness.Reading;
import saddleback.engine.flatness.Reading.Certainty;
import saddleback.engine.run.Progress;

/** Measures of a quadratic loss, in closed form. */
class AroundTest {
    private static final double EPSILON = 0.05;
    private static final Bowl BOWL = new Bowl(0.3, 4, 1, 0.25);

    private static MeasureSettings how(double epsilon, int draws, double reach) {
        return new MeasureSettings(epsilon, 1e-3, draws, reach, 0.1, 0.05);
    }

    private static Reading read(Bowl bowl, Measure measure) {
        return read(bowl, measure, how(EPSILON, 4000, 10));
    }

    private static Reading read(Bowl bowl, Measure measure, MeasureSettings how) {
        return new Around(bowl.subject(how)).read(measure, Progress.NONE);
    }

    private static void holds(double truth, Reading r) {
        assertTrue(r.low() <= truth && truth <= r.high(), truth + " " + r);
    }

    @Test
    void widthIsTwiceTheRoot() {
        Reading r = read(BOWL, Measure.WIDTH);
        assertEquals(2 * Math.sqrt(2 * EPSILON / 4), r.value(), 1e-11);
        assertEquals(Certainty.BOUND, r.certainty());
    }

    @Test
    void aWidthBeyondTheReachIsAtLeastTheReach() {
        Reading r = read(BOWL, Measure.WIDTH, how(EPSILON, 10, 0.05));
        assertEquals(Certainty.AT_LEAST, r.certainty());
        assertEquals(2 * 0.05 * Math.sqrt(3), r.value(), 1e-12);
    }

    @Test
    void areaIsThatOfTheEllipse() {
        Reading r = read(BOWL, Measure.AREA);
        double area = Math.PI * 2 * EPSILON / Math.sqrt(4 * 1);
        holds(area, r);
        assertEquals(area, r.value(), 2e-3 * area);
        assertTrue(r.high() - r.low() < 0.03 * area);
    }

    @Test
    void volumeIsThatOfTheEllipsoid() {
        Reading r = read(BOWL, Measure.LOG_VOLUME);
        double axes = 1;
        for (double h : BOWL.h()) axes *= Math.sqrt(2 * EPSILON / h);
        holds(Math.log(4 * Math.PI / 3 * axes), r);
        assertTrue(r.high() - r.low() < 0.12, r.toString()); // 2,000 lines
    }

    @Test
    void volumeIsMultipliedByTheDeterminant() {
        // the same loss in coordinates 2 w_0, w_1 / 3, w_2: ln |det| = ln(2/3)
        Reading before = read(BOWL, Measure.LOG_VOLUME);
        Reading after = read(new Bowl(0.3, 1, 9, 0.25), Measure.LOG_VOLUME);
        double half = (before.high() - before.low() + after.high() - after.low()) / 2;
        assertEquals(Math.log(2.0 / 3), after.value() - before.value(), half);
    }

    @Test
    void aSingleHeavyDrawWidensTheInterval() {
        double[] h = new double[60];
        for (int i = 0; i < h.length; i++) h[i] = Math.pow(10, -4.0 * i / h.length);
        Bowl bowl = new Bowl(0, h);
        Reading r = read(bowl, Measure.LOG_VOLUME, how(EPSILON, 200, 10));
        double truth = 30 * Math.log(Math.PI) - logFactorial(30);
        for (double x : h) truth += 0.5 * Math.log(2 * EPSILON / x);
        holds(truth, r);
    }

    private static double logFactorial(int n) {
        double sum = 0;
        for (int i = 2; i <= n; i++) sum += Math.log(i);
        return sum;
    }

    @Test
    void raysThatMeetNothingAreTold() {
        Reading r = read(new Bowl(0, 1, 0, 0), Measure.LOG_VOLUME, how(EPSILON, 400, 2));
        assertTrue(r.how().contains("theorem 2"), r.how());
    }

    @Test
    void sharpnessIsTheQuadratic() {
        double truth = 4 * EPSILON * EPSILON / 2 / 1.3;
        Reading r = read(BOWL, Measure.EPSILON_SHARPNESS);
        assertEquals(truth, r.value(), 1e-12);
        assertEquals(Certainty.AT_LEAST, r.certainty());
    }

    @Test
    void keskarsBoxHasItsMaximumInTheCorners() {
        double b = EPSILON * 2;
        double truth = 100 * (4 + 1 + 0.25) / 2 * b * b / 1.3;
        assertEquals(truth, read(BOWL, Measure.KESKAR_SHARPNESS).value(), 1e-11);
    }

    @Test
    void keskarsSubspaceOfOneColumnIsALine() {
        MeasureSettings how = how(EPSILON, 10, 10);
        var at = new Surroundings(BOWL.subject(how));
        double[] a =
                Draws.direction(new double[3], at.seed("subspace").of(0), at.subject().workers());
        double most = EPSILON * (Math.abs(a[0] + a[1] + a[2]) + 1);
        double quadratic = 4 * a[0] * a[0] + a[1] * a[1] + 0.25 * a[2] * a[2];
        double truth = 100 * quadratic / 2 * most * most / 1.3;
        assertEquals(truth, read(BOWL, Measure.KESKAR_SUBSPACE, how).value(), 1e-11);
    }

    @Test
    void localEntropyIsHalfALogDeterminant() {
        Reading r = read(BOWL, Measure.LOCAL_ENTROPY);
        double truth = 0;
        for (double h : BOWL.h()) truth += 0.5 * Math.log1p(0.01 * h);
        holds(truth, r);
        assertTrue(r.high() - r.low() < 0.1 * truth);
    }

    @Test
    void moreDrawsAndOtherDeviationsChangeTheOutcome() {
        double few = read(BOWL, Measure.LOCAL_ENTROPY, how(EPSILON, 10, 10)).value();
        double more = read(BOWL, Measure.LOCAL_ENTROPY, how(EPSILON, 20, 10)).value();
        double wide =
                read(
                                BOWL,
                                Measure.LOCAL_ENTROPY,
                                new MeasureSettings(EPSILON, 1e-3, 10, 10, 1, 0.05))
                        .value();
        assertTrue(few != more && wide > few);
    }

    @Test
    void regressionHasNoPacBayesBound() {
        assertEquals(Certainty.NONE, read(BOWL, Measure.PAC_BAYES).certainty());
    }

    @Test
    void divergenceAndPenaltyAreTheFormulas() {
        // sigma = s = 1 is on the grid: for |x|² = 0 the divergence is 0
        assertEquals(0, PacBayes.divergence(10, 0, 1), 1e-12);
        // n = 2, |x| = 2, sigma = 1: the minimum over s² is at sigma² + |x|²/n = 3
        double least = 1.0 * (1.0 / 3 - 1 + Math.log(3)) + 4.0 / 6;
        assertEquals(least, PacBayes.divergence(2, 2, 1), 1e-3);
        assertTrue(PacBayes.divergence(2, 2, 1) >= least);
        double logs = Math.log(2 * Math.sqrt(100) * 5121 / 0.05);
        assertEquals(Math.sqrt((3 + logs) / 200), PacBayes.penalty(3, 100, 0.05), 1e-14);
    }
}
