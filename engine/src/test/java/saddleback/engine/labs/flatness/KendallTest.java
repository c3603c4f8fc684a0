package saddleback.engine.labs.flatness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import org.junit.jupiter.api.Test;

import saddleback.engine.run.Seed;

import java.util.Arrays;
import java.util.Random;

/** Kendall's tau-b against numbers by hand, by numpy and by another program. */
class KendallTest {
    private static final Seed SEED = new Seed(1);

    private static Sweep.Tau tau(double[] x, double[] y) {
        return Kendall.of(x, y, SEED);
    }

    /** Of 6 pairs, 5 agree and 1 does not. */
    @Test
    void withoutTiesByHand() {
        double[] x = {1, 2, 3, 4};
        assertEquals(4.0 / 6, tau(x, new double[] {10, 30, 20, 40}).value(), 1e-15);
        assertEquals(1, tau(x, new double[] {-4, -3, -2, -1}).value(), 1e-15);
        assertEquals(-1, tau(x, new double[] {9, 7, 5, 3}).value(), 1e-15);
    }

    /** Of 6 pairs, (1,2) is tied in x and (3,4) in y; the other 4 agree: 4 / sqrt(5 * 5). */
    @Test
    void withTiesByHand() {
        assertEquals(0.8, tau(new double[] {1, 1, 2, 3}, new double[] {1, 2, 5, 5}).value(), 1e-15);
    }

    /** By a loop over pairs in numpy, and Kendall's variance with ties. */
    @Test
    void withTiesByNumpy() {
        double[] x = {1, 2, 2, 3, 4, 4, 4, 5, 6, 7};
        double[] y = {2, 1, 3, 3, 5, 4, 4, 7, 7, 6};
        Sweep.Tau tau = tau(x, y);
        assertEquals(0.7952384429746018, tau.value(), 1e-14);
        assertEquals(0.0023418692404287753, tau.probability(), 1e-12);
        Sweep.Tau five = tau(new double[] {12, 2, 1, 12, 2}, new double[] {1, 4, 7, 1, 0});
        assertEquals(-0.47140452079103173, five.value(), 1e-14);
        assertEquals(0.2827454599327746, five.probability(), 1e-12);
    }

    @Test
    void asCommonsMathHasIt() {
        var random = new Random(3);
        for (int n = 3; n < 40; n++) {
            double[] x = random.doubles(n).map(v -> Math.floor(8 * v)).toArray();
            double[] y = random.doubles(n).map(v -> Math.floor(5 * v)).toArray();
            assertEquals(new KendallsCorrelation().correlation(x, y), tau(x, y).value(), 1e-14);
        }
    }

    @Test
    void theOrderAloneCounts() {
        double[] x = {0.1, 0.5, 0.2, 0.9, 0.7, 0.3};
        double[] y = {3, 1, 4, 1, 5, 9};
        double[] other = Arrays.stream(x).map(v -> 1e-300 * Math.exp(700 * v)).toArray();
        assertEquals(tau(x, y), tau(other, y));
    }

    @Test
    void pointsWithoutANumberAreLeftOut() {
        assertEquals(
                tau(new double[] {1, 2, 3, 4}, new double[] {1, 3, 2, 4}),
                tau(
                        new double[] {1, Double.NaN, 2, 3, 4, 0},
                        new double[] {1, 7, 3, 2, 4, Double.NaN}));
    }

    @Test
    void whereAllAreEqualThereIsNone() {
        assertTrue(Double.isNaN(tau(new double[] {1, 1, 1}, new double[] {1, 2, 3}).value()));
        assertTrue(Double.isNaN(tau(new double[0], new double[0]).value()));
    }

    /** For two normal numbers of correlation r tau is (2 / pi) asin r: 1/3 at r = 1/2. */
    @Test
    void theIntervalHoldsTheTruthAboutAsOftenAsItSays() {
        var random = new Random(5);
        int held = 0;
        int trials = 200;
        for (int trial = 0; trial < trials; trial++) {
            double[] x = new double[40];
            double[] y = new double[40];
            for (int i = 0; i < x.length; i++) {
                x[i] = random.nextGaussian();
                y[i] = 0.5 * x[i] + Math.sqrt(0.75) * random.nextGaussian();
            }
            Sweep.Tau tau = Kendall.of(x, y, new Seed(trial));
            if (tau.low() <= 1.0 / 3 && 1.0 / 3 <= tau.high()) held++;
        }
        assertEquals(0.95, (double) held / trials, 0.05);
    }
}
