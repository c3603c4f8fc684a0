package saddleback.engine.newton;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.run.Normals;
import saddleback.engine.run.Seed;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * The conditions that hold at the minimum alone (Moré and Sorensen 1983, lemma 2.4; Nesterov and
 * Polyak 2006, section 2): (H + v I) s = -g, H + v I positive semidefinite, and v belongs to the
 * length of s. Plus, in two dimensions, a search of the whole circle.
 */
class ShiftedStepTest {

    private static LocalModel diagonal(double[] values, double[] gradient) {
        int n = values.length;
        double[] identity = new double[n * n];
        for (int i = 0; i < n; i++) identity[i * n + i] = 1;
        return new LocalModel(values, identity, gradient);
    }

    /** Random eigenvalues of all magnitudes and both signs, gradients with some zeros. */
    private static LocalModel random(int trial) {
        RandomGenerator random = new Seed(trial).random();
        Normals normals = new Seed(trial).of("normals").normals();
        int n = 1 + random.nextInt(6);
        double[] values = normals.fill(new double[n]);
        double[] gradient = normals.fill(new double[n]);
        for (int i = 0; i < n; i++) {
            values[i] *= Math.pow(10, random.nextInt(-3, 3));
            if (random.nextInt(4) == 0) gradient[i] = 0;
            else gradient[i] *= Math.pow(10, random.nextInt(-12, 2));
        }
        if (n > 2 && random.nextBoolean()) values[1] = values[0];
        Arrays.sort(values);
        return diagonal(values, gradient);
    }

    private static double scale(LocalModel m) {
        double scale = Vectors.norm(m.gradient());
        for (double v : m.values()) scale = Math.max(scale, Math.abs(v));
        return scale;
    }

    private static void stationary(LocalModel m, ShiftedStep s) {
        double scale = scale(m) * Math.max(1, Vectors.norm(s.components()));
        assertTrue(s.shift() >= 0);
        assertTrue(s.shift() >= -m.values()[0]);
        for (int i = 0; i < m.size(); i++)
            assertEquals(
                    -m.gradient()[i],
                    (m.values()[i] + s.shift()) * s.components()[i],
                    1e-13 * scale);
    }

    @Test
    void theLeastModelWithinARadius() {
        int hard = 0;
        int inside = 0;
        for (int trial = 0; trial < 4000; trial++) {
            LocalModel m = random(trial);
            double radius = Math.pow(10, trial % 9 - 4);
            ShiftedStep s = ShiftedStep.inRegion(m, radius);
            stationary(m, s);
            double length = Vectors.norm(s.components());
            if (s.shift() > 0) assertEquals(radius, length, 1e-12 * radius, m.toString());
            else assertTrue(length <= radius * (1 + 1e-12));
            if (s.hard()) hard++;
            if (s.shift() == 0) inside++;
        }
        assertTrue(hard > 100, hard + " hard cases");
        assertTrue(inside > 100, inside + " steps inside");
    }

    @Test
    void theLeastCubicModel() {
        int hard = 0;
        for (int trial = 0; trial < 4000; trial++) {
            LocalModel m = random(trial);
            double sigma = Math.pow(10, trial % 9 - 4);
            ShiftedStep s = ShiftedStep.cubic(m, sigma);
            stationary(m, s);
            double length = Vectors.norm(s.components());
            assertEquals(s.shift(), sigma * length, 1e-12 * s.shift());
            if (s.hard()) hard++;
        }
        assertTrue(hard > 100, hard + " hard cases");
    }

    /**
     * The whole disc in rings and angles; the minimum is missed by the square of their distance.
     */
    @Test
    void nothingInTheDiscIsLower() {
        for (int trial = 0; trial < 60; trial++) {
            RandomGenerator random = new Seed(trial).random();
            double[] values = {random.nextDouble(-2, 1), random.nextDouble(1, 3)};
            double[] gradient = {
                trial % 3 == 0 ? 0 : random.nextDouble(-1, 1), random.nextDouble(-1, 1)
            };
            LocalModel m = diagonal(values, gradient);
            double radius = 1.5;
            double sigma = 0.8;
            double region = Double.POSITIVE_INFINITY;
            double cubic = Double.POSITIVE_INFINITY;
            for (int ring = 0; ring <= 400; ring++)
                for (int angle = 0; angle < 360; angle++) {
                    double r = 8.0 * ring / 400;
                    double phi = Math.PI * angle / 180;
                    double change = m.change(new double[] {r * Math.cos(phi), r * Math.sin(phi)});
                    if (r <= radius) region = Math.min(region, change);
                    cubic = Math.min(cubic, change + sigma / 3 * r * r * r);
                }
            double inRegion = m.change(ShiftedStep.inRegion(m, radius).components());
            assertTrue(inRegion <= region + 1e-13);
            assertEquals(region, inRegion, 5e-3);
            double[] c = ShiftedStep.cubic(m, sigma).components();
            double priced = m.change(c) + sigma / 3 * Math.pow(Vectors.norm(c), 3);
            assertTrue(priced <= cubic + 1e-13);
            assertEquals(cubic, priced, 5e-3);
        }
    }

    /** H = diag(-1, 1), g = (0, 1): s = (±sqrt(r² - 1/4), -1/2), v = 1. */
    @Test
    void theHardCaseInClosedForm() {
        LocalModel m = diagonal(new double[] {-1, 1}, new double[] {0, 1});
        ShiftedStep s = ShiftedStep.inRegion(m, 2);
        assertTrue(s.hard());
        assertEquals(1, s.shift());
        assertEquals(Math.sqrt(3.75), Math.abs(s.components()[0]), 1e-15);
        assertEquals(-0.5, s.components()[1]);
        ShiftedStep cubic = ShiftedStep.cubic(m, 0.5);
        assertTrue(cubic.hard());
        assertEquals(1, cubic.shift());
        assertEquals(Math.sqrt(3.75), Math.abs(cubic.components()[0]), 1e-15);
        assertFalse(ShiftedStep.inRegion(m, 0.4).hard());
    }

    /** A trace of gradient along the negative direction decides the side and nothing else. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-8, 1e-16, -1e-30, 1e-200, -1e-300})
    void theNearlyHardCase(double trace) {
        LocalModel m = diagonal(new double[] {-1, 1}, new double[] {trace, 1});
        for (ShiftedStep s :
                new ShiftedStep[] {ShiftedStep.inRegion(m, 2), ShiftedStep.cubic(m, 0.5)}) {
            assertFalse(s.hard());
            assertEquals(-Math.signum(trace) * Math.sqrt(3.75), s.components()[0], 1e-7);
            assertEquals(-0.5, s.components()[1], 1e-7);
        }
    }

    @Test
    void withoutGradientAMinimumStaysAndASaddleIsLeft() {
        double[] none = {0, 0};
        LocalModel valley = diagonal(new double[] {0, 1}, none);
        assertEquals(0, Vectors.norm(ShiftedStep.inRegion(valley, 1).components()));
        assertEquals(0, Vectors.norm(ShiftedStep.cubic(valley, 1).components()));
        LocalModel saddle = diagonal(new double[] {-3, 1}, none);
        assertEquals(1, Vectors.norm(ShiftedStep.inRegion(saddle, 1).components()));
        assertEquals(3, Vectors.norm(ShiftedStep.cubic(saddle, 1).components()));
    }

    @Test
    void boundsMustBePositive() {
        LocalModel m = diagonal(new double[] {1}, new double[] {1});
        assertThrows(IllegalArgumentException.class, () -> ShiftedStep.inRegion(m, 0));
        assertThrows(IllegalArgumentException.class, () -> ShiftedStep.cubic(m, Double.NaN));
    }
}
