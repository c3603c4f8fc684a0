package saddleback.engine.critical;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.critical.CriticalPoint.End;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.objective.Objective;
import saddleback.engine.problem.R1;
import saddleback.engine.run.Workers;

import java.util.function.DoubleUnaryOperator;

/** Searches that follow eigenvectors. */
class EigenvectorFollowingTest {
    private static final double TOLERANCE = 1e-10;

    /** A function of x, its derivatives given, plus curvature y²/2. */
    private record Valley(
            DoubleUnaryOperator f,
            DoubleUnaryOperator slope,
            DoubleUnaryOperator bend,
            double curvature)
            implements Objective {
        @Override
        public int size() {
            return 2;
        }

        @Override
        public double value(double[] w) {
            return f.applyAsDouble(w[0]) + curvature * w[1] * w[1] / 2;
        }

        @Override
        public double gradient(double[] w, double[] g) {
            g[0] = slope.applyAsDouble(w[0]);
            g[1] = curvature * w[1];
            return value(w);
        }

        @Override
        public void hessianTimes(double[] w, double[] v, double[] hv) {
            hv[0] = bend.applyAsDouble(w[0]) * v[0];
            hv[1] = curvature * v[1];
        }
    }

    /** 5x² - y². */
    private static final Valley SADDLE = new Valley(x -> 5 * x * x, x -> 10 * x, _ -> 10, -2);

    /** (x² - 1)² + y²: minima at x = -1 and 1, a saddle between. */
    private static final Valley WELLS =
            new Valley(
                    x -> (x * x - 1) * (x * x - 1),
                    x -> 4 * x * (x * x - 1),
                    x -> 12 * x * x - 4,
                    2);

    /**
     * The slope is (x² + 0.1) (x - 3): shortest but not 0 near x = 0, where two critical points
     * have just merged, and 0 at x = 3.
     */
    private static final Valley FOLD =
            new Valley(
                    x -> x * x * x * x / 4 - x * x * x + 0.05 * x * x - 0.3 * x,
                    x -> (x * x + 0.1) * (x - 3),
                    x -> 3 * x * x - 6 * x + 0.1,
                    1);

    private static CriticalPoint search(
            Objective f, double[] start, SearchMethod method, int iterations) {
        var search = new CriticalSearch(start, method, iterations, TOLERANCE);
        while (search.advance(f)) {}
        return search.point(f);
    }

    private static CriticalPoint follow(Objective f, double... start) {
        return search(f, start, SearchMethod.EIGENVECTOR_FOLLOWING, 100);
    }

    /** Worked out by hand: towards (0.5 10 / 10.001, 0.02 2 / 2.001), 0.1 far. */
    @Test
    void theFirstStepIsNewtonsAndNoLongerThanTheRadius() {
        CriticalPoint p =
                search(SADDLE, new double[] {0.5, 0.02}, SearchMethod.EIGENVECTOR_FOLLOWING, 1);
        double x = 5 / 10.001;
        double y = 0.04 / 2.001;
        double length = Math.hypot(x, y);
        double[] expected = {0.5 - 0.1 * x / length, 0.02 - 0.1 * y / length};
        assertArrayEquals(expected, p.weights(), 1e-15);
    }

    @Test
    void thePointFoundHasTheIndexOfTheStart() {
        CriticalPoint saddle = follow(WELLS, 0.3, 2);
        assertEquals(End.CONVERGED, saddle.end());
        assertEquals(1, saddle.negative(1e-8));
        assertArrayEquals(new double[2], saddle.weights(), 1e-10);
        for (double side : new double[] {-1, 1}) {
            CriticalPoint p = follow(WELLS, 0.7 * side, -1);
            assertEquals(End.CONVERGED, p.end());
            assertEquals(0, p.negative(1e-8));
            assertArrayEquals(new double[] {side, 0}, p.weights(), 1e-10);
        }
        CriticalPoint quadratic = follow(SADDLE, 0.5, 0.02);
        assertEquals(End.CONVERGED, quadratic.end());
        assertArrayEquals(new double[] {-2, 10}, quadratic.eigenvalues(), 1e-12);
    }

    @Test
    void aFoldThatHoldsUpTheLeastGradientIsPassed() {
        double[] start = {-0.5, 0.3};
        CriticalPoint flat = search(FOLD, start, SearchMethod.LEAST_GRADIENT, 300);
        assertEquals(End.GRADIENT_FLAT, flat.end());
        assertTrue(Math.abs(flat.weights()[0]) < 0.1);
        CriticalPoint p = follow(FOLD, start);
        assertEquals(End.CONVERGED, p.end());
        assertArrayEquals(new double[] {3, 0}, p.weights(), 1e-10);
    }

    /** Most searches for the least gradient from these starts converge; so do most of these. */
    @Test
    void criticalPointsOfANetworkAreFound() {
        int converged = 0;
        var starts = R1Search.starts().subList(0, 70);
        try (var one = new Workers(1)) {
            NetworkObjective f = R1.decayed(one);
            double[] g = new double[R1.SIZE];
            for (double[] start : starts) {
                CriticalPoint p = search(f, start, SearchMethod.EIGENVECTOR_FOLLOWING, 300);
                f.gradient(p.weights(), g);
                assertEquals(p.end() == End.CONVERGED, Vectors.norm(g) < TOLERANCE);
                if (p.end() == End.CONVERGED) converged++;
            }
        }
        assertTrue(converged >= 35, "converged " + converged);
    }

    @Test
    void aStartThatIsNoNumberEndsAtOnce() {
        assertEquals(End.UNFINISHED, follow(WELLS, Double.NaN, 0).end());
        assertEquals(End.UNFINISHED, follow(WELLS, 1e200, 0).end());
    }
}
