package saddleback.engine.critical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.linalg.Blas;
import saddleback.engine.run.Normals;
import saddleback.engine.run.Seed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class SemicircleTest {

    /** Eigenvalues at the middles of n equal shares of a semicircle, by bisection. */
    private static double[] spectrum(double centre, double radius, int n) {
        var exact = new Semicircle(centre, radius, n);
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            double low = centre - radius;
            double high = centre + radius;
            for (int k = 0; k < 60; k++) {
                double middle = (low + high) / 2;
                if (exact.below(middle) < (i + 0.5) / n) low = middle;
                else high = middle;
            }
            values[i] = low;
        }
        return values;
    }

    @Test
    void theDensityHasIntegralOneAndTheShareBelowIsItsIntegral() {
        var s = new Semicircle(0.3, 1.7, 0);
        int n = 200_000;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double x = -2 + 5 * (i + 0.5) / n;
            sum += s.density(x) * 5 / n;
            if (i % 20_000 == 0) assertEquals(sum, s.below(x), 1e-4);
        }
        assertEquals(1, sum, 1e-6);
        assertEquals(0.5, s.below(0.3), 1e-15);
        assertEquals(0, s.below(-9));
        assertEquals(1, s.below(9));
    }

    @Test
    void aSemicircleIsFoundAgainThroughZerosAndOutliers() {
        double[] bulk = spectrum(0.4, 1.5, 1000);
        double[] all = Arrays.copyOf(bulk, 1053);
        all[1050] = 12;
        all[1051] = 30;
        all[1052] = -7;
        Semicircle s = Semicircle.of(all, v -> Math.abs(v) <= 1e-12);
        assertEquals(0.4, s.centre(), 1e-3);
        assertEquals(1.5, s.radius(), 5e-3);
        assertEquals(1000, s.bulk());
    }

    @Test
    void aRandomMatrixHasTheSemicircleOfWigner() {
        int n = 300;
        Normals normals = new Seed(3).normals();
        double[] a = new double[n * n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j <= i; j++) {
                double v = normals.next() * (i == j ? Math.sqrt(2) : 1) / Math.sqrt(n);
                a[i * n + j] = v;
                a[j * n + i] = v;
            }
        for (int i = 0; i < n; i++) a[i * n + i] += 0.5;
        double[] eigenvalues = Blas.eigenvalues(a, n, 1);
        Semicircle s = Semicircle.of(eigenvalues, v -> v == 0);
        assertEquals(0.5, s.centre(), 0.02);
        assertEquals(2, s.radius(), 0.03);
        double below = Arrays.stream(eigenvalues).filter(v -> v < 0).count() / (double) n;
        assertEquals(below, s.below(0), 0.02);
    }

    @Test
    void tooFewEigenvaluesHaveNone() {
        assertTrue(Double.isNaN(Semicircle.of(new double[] {1, 0, 0}, v -> v == 0).radius()));
        assertTrue(Double.isNaN(IndexCurve.of(List.of(), 3).radius()));
    }

    /** Centres 1 - 2 v, radius 1, a fifth of the eigenvalues zero. */
    @Test
    void shiftedSemicirclesGiveTheirLineAndTheIndex() {
        var samples = new ArrayList<IndexCurve.Sample>();
        for (double v : new double[] {0.1, 0.3, 0.4, 0.9}) {
            double[] all = Arrays.copyOf(spectrum(1 - 2 * v, 1, 400), 500);
            samples.add(new IndexCurve.Sample(v, Semicircle.of(all, e -> Math.abs(e) <= 1e-12)));
        }
        IndexCurve curve = IndexCurve.of(samples, 500);
        assertEquals(1, curve.intercept(), 5e-3);
        assertEquals(-2, curve.slope(), 5e-3);
        assertEquals(1, curve.radius(), 5e-3);
        assertEquals(0.8, curve.share(), 0.01);
        assertEquals(0.4, curve.index(0.5), 5e-3);
        assertEquals(0, curve.index(-0.1));
        assertEquals(0.8, curve.index(1.1), 0.01);
        // A quarter of the radius beyond the centre: 1/2 + (t sqrt(1 - t²) + asin t) / pi.
        double t = 0.25;
        double share = 0.5 + (t * Math.sqrt(1 - t * t) + Math.asin(t)) / Math.PI;
        assertEquals(0.8 * share, curve.index(0.625), 0.01);
    }

    @Test
    void oneValueAloneHasNoSlope() {
        IndexCurve curve =
                IndexCurve.of(List.of(new IndexCurve.Sample(0.7, new Semicircle(0.2, 1, 10))), 10);
        assertEquals(0, curve.slope());
        assertEquals(0.2, curve.intercept());
    }

    /** Centre at 0 whatever the value: half of the eigenvalues are negative at all values. */
    @Test
    void aCurveDescribesIndicesThatItIsNear() {
        var half = new IndexCurve(0, 0, 1, 1);
        double[] values = {1, 2, 3};
        assertEquals(0, half.meanError(values, new double[] {0.5, 0.5, 0.5}), 1e-15);
        double[] near = {0.4, 0.5, 0.5};
        assertEquals(0.1 / 3, half.meanError(values, near), 1e-15);
        assertFalse(half.describes(values, near), "a third of the range");
        assertFalse(half.describes(values, new double[] {0.5, 0.5, 0.5}), "no range");
        assertTrue(Double.isNaN(half.meanError(new double[0], new double[0])));
        assertFalse(half.describes(new double[0], new double[0]));
        var rising = new IndexCurve(1, -1, 1, 1);
        double[] ends = {0, 1, 2};
        assertTrue(rising.describes(ends, new double[] {0, 0.5, 1}));
        assertTrue(rising.describes(ends, new double[] {0.1, 0.6, 1}), "0.2 / 3 of 0.9");
        assertFalse(rising.describes(ends, new double[] {0.1, 0.7, 0.9}), "0.4 / 3 of 0.8");
    }
}
