package saddleback.engine.critical;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.critical.CriticalPoint.End;
import saddleback.engine.objective.Objective;
import saddleback.engine.run.Progress;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;

/** Searches on functions of two variables whose critical points are known. */
class CriticalSearchTest {
    private static final double TOLERANCE = 1e-10;

    /** A function of x and y by its value, gradient and Hessian (xx, xy, yy). */
    private record Plane(Value value, Vector gradient, Vector hessian) implements Objective {
        interface Value {
            double at(double x, double y);
        }

        interface Vector {
            double[] at(double x, double y);
        }

        @Override
        public int size() {
            return 2;
        }

        @Override
        public double value(double[] w) {
            return value.at(w[0], w[1]);
        }

        @Override
        public double gradient(double[] w, double[] g) {
            System.arraycopy(gradient.at(w[0], w[1]), 0, g, 0, 2);
            return value(w);
        }

        @Override
        public void hessianTimes(double[] w, double[] v, double[] hv) {
            double[] h = hessian.at(w[0], w[1]);
            hv[0] = h[0] * v[0] + h[1] * v[1];
            hv[1] = h[1] * v[0] + h[2] * v[1];
        }
    }

    /** 5x² - y². */
    private static final Plane SADDLE =
            new Plane(
                    (x, y) -> 5 * x * x - y * y,
                    (x, y) -> new double[] {10 * x, -2 * y},
                    (_, _) -> new double[] {10, 0, -2});

    /** (x² - 1)² + y²: minima at x = -1 and 1, a saddle between. */
    private static final Plane WELLS =
            new Plane(
                    (x, y) -> (x * x - 1) * (x * x - 1) + y * y,
                    (x, y) -> new double[] {4 * x * (x * x - 1), 2 * y},
                    (x, _) -> new double[] {12 * x * x - 4, 0, 2});

    /** x + x³/3 + y²/2: the gradient is nowhere 0 and shortest at 0, where it is (1, 0). */
    private static final Plane SLOPE =
            new Plane(
                    (x, y) -> x + x * x * x / 3 + y * y / 2,
                    (x, y) -> new double[] {1 + x * x, y},
                    (x, _) -> new double[] {2 * x, 0, 1});

    private static CriticalPoint search(Objective f, double x, double y) {
        return CriticalSearch.run(f, new double[] {x, y}, 300, TOLERANCE, Progress.NONE);
    }

    @Test
    void theSaddleOfAQuadraticIsFoundWithItsEigenvalues() {
        CriticalPoint p = search(SADDLE, 0.5, 0.02);
        assertEquals(End.CONVERGED, p.end());
        assertArrayEquals(new double[2], p.weights(), 1e-11);
        assertArrayEquals(new double[] {-2, 10}, p.eigenvalues(), 1e-12);
        assertEquals(1, p.negative(1e-8));
        assertEquals(0, p.value(), 1e-20);
        assertTrue(p.gradientNorm() < 1e-11);
    }

    @Test
    void minimaAndTheSaddleBetweenThemAreFoundFromWhereTheyAreNearest() {
        assertEquals(0, search(WELLS, 0.3, 2).weights()[0], 1e-11);
        assertEquals(1, search(WELLS, 0.3, 2).negative(1e-8));
        for (double side : new double[] {-1, 1}) {
            CriticalPoint p = search(WELLS, 1.2 * side, -1);
            assertEquals(End.CONVERGED, p.end());
            assertArrayEquals(new double[] {side, 0}, p.weights(), 1e-11);
            assertArrayEquals(new double[] {2, 8}, p.eigenvalues(), 1e-9);
        }
    }

    @Test
    void aShortestGradientThatIsNotZeroIsGradientFlatAndNoCriticalPoint() {
        CriticalPoint p = search(SLOPE, 0.7, 0.4);
        assertEquals(End.GRADIENT_FLAT, p.end());
        assertEquals(1, p.gradientNorm(), 1e-9);
        assertEquals(0, p.weights()[0], 1e-6);
    }

    @Test
    void aSearchThatIsCutShortIsUnfinishedAndSaysHowFarItCame() {
        CriticalPoint p =
                CriticalSearch.run(WELLS, new double[] {3, 2}, 2, TOLERANCE, Progress.NONE);
        assertEquals(End.UNFINISHED, p.end());
        assertEquals(2, p.iterations());
        double[] g = new double[2];
        assertEquals(WELLS.gradient(p.weights(), g), p.value());
        assertEquals(Math.hypot(g[0], g[1]), p.gradientNorm(), 1e-12);
    }

    /** The first step worked out by hand: mu is 1e-2, each coordinate moves by g l / (l² + mu). */
    @Test
    void theFirstStepIsThatOfTheSpecification() {
        CriticalPoint p =
                CriticalSearch.run(SADDLE, new double[] {0.5, 0.02}, 1, TOLERANCE, Progress.NONE);
        assertEquals(0.5 * (1 - 100 / 100.01), p.weights()[0], 1e-15);
        assertEquals(0.02 * (1 - 4 / 4.01), p.weights()[1], 1e-15);
    }

    @Test
    void anEndedSearchStaysWhereItIs() {
        var search = new CriticalSearch(new double[] {0.5, 0.02}, 300, TOLERANCE);
        while (search.advance(SADDLE)) {}
        int iterations = search.iterations();
        CriticalPoint p = search.point(SADDLE);
        assertFalse(search.advance(SADDLE));
        assertEquals(iterations, search.iterations());
        assertSame(p, search.point(SADDLE));
    }

    @Test
    void aStartThatIsNoNumberEndsAtOnce() {
        CriticalPoint p = search(WELLS, Double.NaN, 0);
        assertEquals(End.UNFINISHED, p.end());
        assertTrue(Arrays.stream(p.eigenvalues()).allMatch(Double::isNaN));
        assertEquals(End.UNFINISHED, search(WELLS, 1e200, 0).end());
    }

    @Test
    void progressRisesAndCancels() {
        double[] last = {-1};
        assertThrows(
                CancellationException.class,
                () ->
                        CriticalSearch.run(
                                WELLS,
                                new double[] {3, 2},
                                300,
                                TOLERANCE,
                                (f, _) -> {
                                    assertTrue(f > last[0] && f <= 1);
                                    last[0] = f;
                                    if (f > 0.01) throw new CancellationException();
                                }));
        assertEquals(4.0 / 300, last[0], 1e-15);
    }

    @Test
    void badSettingsAreRefused() {
        double[] start = {1, 1};
        for (double gradient : new double[] {0, -1, Double.NaN})
            assertThrows(
                    IllegalArgumentException.class, () -> new CriticalSearch(start, 9, gradient));
        assertThrows(IllegalArgumentException.class, () -> new CriticalSearch(start, 0, 1e-9));
    }

    /** Every start of the wells ends at one of the three points, and all three are met. */
    @Test
    void fromAnywhereNothingButTheThreePointsIsFound() {
        var random = new Random(3);
        boolean[] met = new boolean[3];
        for (int i = 0; i < 100; i++) {
            CriticalPoint p =
                    search(WELLS, 4 * random.nextDouble() - 2, 4 * random.nextDouble() - 2);
            if (p.end() != End.CONVERGED) continue;
            int which = (int) Math.round(p.weights()[0]) + 1;
            met[which] = true;
            assertArrayEquals(new double[] {which - 1.0, 0}, p.weights(), 1e-10);
            assertEquals(which == 1 ? 1 : 0, p.value(), 1e-12);
        }
        assertArrayEquals(new boolean[] {true, true, true}, met);
    }
}
