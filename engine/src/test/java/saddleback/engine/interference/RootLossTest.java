package saddleback.engine.interference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import saddleback.engine.critical.CriticalPoint;
import saddleback.engine.critical.CriticalSearch;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.policy.Bandit;
import saddleback.engine.run.Progress;

import java.util.Random;

class RootLossTest {
    private static final RootLoss TWO = new RootLoss(new Bandit(2, 2));

    @Test
    void derivativesAreThoseOfTheQuotient() {
        var loss = new RootLoss(new Bandit(3, 4));
        var random = new Random(8);
        double[] w = random.doubles(12, -1, 1).toArray();
        double expected = 0;
        for (int k = 0; k < 3; k++) {
            double sum = 0;
            for (int a = 0; a < 4; a++) sum += w[4 * k + a] * w[4 * k + a];
            expected -= w[5 * k] * w[5 * k] / sum;
        }
        double[] g = new double[12];
        assertEquals(expected, loss.gradient(w, g), 1e-15);
        assertEquals(expected, loss.value(w), 1e-15);
        double[] v = random.doubles(12, -1, 1).toArray();
        double h = 1e-4;
        double[] up = w.clone();
        double[] down = w.clone();
        Vectors.add(up, h, v);
        Vectors.add(down, -h, v);
        double[] above = new double[12];
        double[] below = new double[12];
        double slope = loss.gradient(up, above) - loss.gradient(down, below);
        assertEquals(slope / (2 * h), Vectors.dot(g, v), 1e-5);
        double[] hv = new double[12];
        loss.hessianTimes(w, v, hv);
        for (int i = 0; i < 12; i++)
            assertEquals((above[i] - below[i]) / (2 * h), hv[i], 1e-4);
    }

    @Test
    void cornersHaveTheEigenvaluesOfTheClosedForm() {
        assertArrayEquals(new double[] {2, 2}, TWO.tangentEigenvalues(0, 1), 1e-14);
        assertArrayEquals(new double[] {-2, 2}, TWO.tangentEigenvalues(0, 0), 1e-14);
        assertArrayEquals(new double[] {-2, 2}, TWO.tangentEigenvalues(1, 1), 1e-14);
        assertArrayEquals(new double[] {-2, -2}, TWO.tangentEigenvalues(1, 0), 1e-14);
        var more = new RootLoss(new Bandit(3, 4));
        assertArrayEquals(
                new double[] {-2, -2, 0, 0, 0, 0, 2, 2, 2}, more.tangentEigenvalues(0, 3, 1), 1e-14);
    }

    @Test
    void cornersAreCritical() {
        double[] g = new double[4];
        for (int first = 0; first < 2; first++)
            for (int second = 0; second < 2; second++) {
                TWO.gradient(TWO.corner(first, second), g);
                assertArrayEquals(new double[4], g, 0);
            }
    }

    /** The saddle lab's search, begun beside each corner, ends there and counts its signs. */
    @Test
    void theSearchForCriticalPointsFindsThem() {
        assertIndex(0, 0, -1, 1, 1);
        assertIndex(0, 1, -2, 0, 2);
        assertIndex(1, 1, -1, 1, 1);
        assertIndex(1, 0, 0, 2, 0);
    }

    private static void assertIndex(int first, int second, double value, int negative, int positive) {
        double[] start = TWO.corner(first, second);
        start[1 - first] = 0.2;
        start[3 - second] = -0.1;
        CriticalPoint point = CriticalSearch.run(TWO, start, 100, 1e-10, Progress.NONE);
        assertEquals(CriticalPoint.End.CONVERGED, point.end());
        assertEquals(value, point.value(), 1e-12);
        assertEquals(negative, point.negative(1e-3));
        assertEquals(positive, 4 - point.negative(1e-3) - point.zero(1e-3));
        assertEquals(2, point.zero(1e-3)); // along the radii
    }
}
