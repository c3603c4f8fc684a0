package saddleback.engine.labs.interference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.run.Run;
import saddleback.engine.run.Watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The map over 20 x 20 starts beside a reference written in Python, which followed the two
 * successes by an adaptive midpoint rule: shares of flat plateaus, and medians of the time until
 * both are at 0.9.
 */
class BasinMapTest {
    private static final double[] LARGEST = {0.05, 0.1, 0.2, 0.3, 0.5};
    private static final double SHARE = 0.03;
    private static final double TIME = 0.03;

    private static void assertBasins(double kappa, double[] flat, double[] median) {
        double before = 1;
        for (int i = 0; i < LARGEST.length; i++) {
            Basin basin = basin(kappa, LARGEST[i]);
            assertEquals(flat[i], basin.flat(), SHARE);
            assertEquals(median[i], basin.median(), TIME * median[i]);
            assertTrue(basin.flat() < before, "decreases");
            before = basin.flat();
        }
    }

    private static Basin basin(double kappa, double largest) {
        InterferenceSettings settings =
                Cases.settings(
                        "{\"bias\": %s, \"until\": 0.9, \"basin\": {\"points\": 20, \"largest\": %s}}"
                                .formatted(kappa, largest));
        return map(settings).of(Run.unwatched(), _ -> {});
    }

    private static BasinMap map(InterferenceSettings settings) {
        return new BasinMap(settings, Objects.requireNonNull(settings.basin()), Cases.SEED);
    }

    @Test
    void theFlatPlateausBasinGrowsAsStartsKnowLess() {
        assertBasins(
                1,
                new double[] {0.95, 0.885, 0.68, 0.53, 0.34},
                new double[] {4023, 430, 48.6, 18.9, 11.2});
    }

    /** Two sigmoids that are far apart look like a plateau as well. */
    @Test
    void withoutSharedBiasPlateausAreFewer() {
        assertBasins(
                0,
                new double[] {0.45, 0.30, 0.175, 0.145, 0.095},
                new double[] {46.8, 27.9, 18.1, 14.6, 11.6});
    }

    /** Exchanging both components exchanges rows and columns. */
    @Test
    void theMapIsSymmetric() {
        InterferenceSettings settings =
                Cases.settings("{\"basin\": {\"points\": 4, \"largest\": 0.5}}");
        Basin basin = map(settings).of(Run.unwatched(), _ -> {});
        assertEquals(0.0625, basin.success()[0], 1e-15);
        assertEquals(0.4375, basin.success()[3], 1e-15);
        for (int i = 0; i < 4; i++)
            for (int j = 0; j < i; j++) {
                assertClose(basin.time()[4 * i + j], basin.time()[4 * j + i]);
                assertClose(basin.severity()[4 * i + j], basin.severity()[4 * j + i]);
            }
        for (int i = 0; i < 4; i++) assertTrue(Double.isNaN(basin.severity()[5 * i]));
    }

    private static void assertClose(double expected, double found) {
        assertEquals(expected, found, Double.isNaN(expected) ? 0 : 1e-6 * expected);
    }

    @Test
    void whatIsKnownGrowsRowByRow() {
        InterferenceSettings settings =
                Cases.settings("{\"basin\": {\"points\": 5, \"largest\": 0.5}}");
        List<Basin> seen = new ArrayList<>();
        Basin last = map(settings).of(new Watch<InterferenceResult>(), seen::add);
        assertEquals(5, seen.size());
        int known = 0;
        for (Basin basin : seen) {
            int now = 0;
            for (double t : basin.time()) if (!Double.isNaN(t)) now++;
            assertTrue(now > known);
            known = now;
        }
        assertEquals(25, known);
        assertEquals(last.flat(), seen.getLast().flat());
    }

    @Test
    void theMedianTakesWhatDidNotEndForInfinite() {
        assertEquals(3, BasinMap.median(new double[] {5, Double.NaN, 3, 1, 2}));
        assertEquals(2.5, BasinMap.median(new double[] {4, 3, 2, 1}));
        assertEquals(
                Double.POSITIVE_INFINITY, BasinMap.median(new double[] {Double.NaN, 1, Double.NaN}));
    }
}
