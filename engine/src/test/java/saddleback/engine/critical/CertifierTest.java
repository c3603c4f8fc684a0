package saddleback.engine.critical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.critical.Certificate.Kind;
import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.problem.R1;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.Arrays;
import java.util.concurrent.CancellationException;

/** Certificates on problems whose critical points are known, and where there is none. */
class CertifierTest {
    private static final Workers WORKERS = new Workers(2);

    private static Certificate certify(NetworkObjective f, double[] w) {
        return Certifier.certify(f, w, WORKERS, Progress.NONE);
    }

    private static void refused(Certificate c) {
        assertFalse(c.holds());
        assertTrue(Double.isNaN(c.radius()));
        assertEquals(-1, c.index());
        assertFalse(c.reason().isEmpty());
    }

    /**
     * The labels of R1 are balanced, so the gradient at 0 is exactly 0; index 10: specification.
     */
    @Test
    void theOriginOfR1IsASaddleOfIndexTen() {
        var f = R1.decayed(WORKERS);
        assertEquals(StrictMath.log(3), f.value(new double[R1.SIZE]), 1e-15);
        Certificate c = certify(f, new double[R1.SIZE]);
        assertEquals(Kind.RIGOROUS, c.kind());
        assertTrue(c.holds(), c.reason());
        assertEquals(10, c.index());
        assertTrue(c.radius() < 1e-12);
    }

    /** Away from the origin the certificate still is about the origin, which its radius reaches. */
    @Test
    void theRadiusReachesTheTruePoint() {
        var f = R1.decayed(WORKERS);
        double[] d = new Seed(1).normals().fill(new double[R1.SIZE]);
        Vectors.scale(d, 1 / Vectors.norm(d));
        for (double away = 1e-11; away < 2e-7; away *= 10) {
            double[] w = new double[R1.SIZE];
            Vectors.add(w, away, d);
            Certificate c = certify(f, w);
            assertTrue(c.holds(), c.reason());
            assertEquals(10, c.index());
            assertTrue(c.radius() >= Vectors.norm(w), "reaches the origin");
            assertTrue(c.radius() < 1.1 * away + 1e-12, "and not much further");
        }
    }

    /** The lowest minimum of the specification. */
    private static double[] minimum(NetworkObjective f) {
        double[] w = R1.point(3, 0.3);
        double[] g = new double[w.length];
        for (int i = 0; i < 1200; i++) {
            f.gradient(w, g);
            Vectors.add(w, -0.5, g);
        }
        return Polish.newton(f, Polish.descend(f, w, 0.01, 60), 5);
    }

    @Test
    void theLowestMinimumOfR1HasIndexZero() {
        var f = R1.decayed(WORKERS);
        double[] w = minimum(f);
        assertEquals(0.7594573, f.value(w), 1e-6);
        Certificate c = certify(f, w);
        assertTrue(c.holds(), c.reason());
        assertEquals(Kind.RIGOROUS, c.kind());
        assertEquals(0, c.index());
        assertTrue(c.radius() < 1e-9);
    }

    /** What is certified from a point moved by less than the radius is the same point. */
    @Test
    void movedPointsAreCertifiedAsTheSamePoint() {
        var f = R1.decayed(WORKERS);
        double[] w = minimum(f);
        double first = certify(f, w).radius();
        for (int t = 0; t < 5; t++) {
            double[] moved = w.clone();
            double[] d = new Seed(t).normals().fill(new double[w.length]);
            Vectors.add(moved, 1e-9 / Vectors.norm(d), d);
            Certificate c = certify(f, moved);
            assertTrue(c.holds(), c.reason());
            assertEquals(0, c.index());
            // the two balls hold one point, so they meet
            assertTrue(Polish.distance(w, moved) <= first + c.radius());
            assertEquals(1e-9, c.radius(), 1e-10);
        }
    }

    /** Saddles found by the specification's search; the index by the float64 spectrum. */
    @Test
    void foundSaddlesAreCertifiedAndFlatEndsAreNot() {
        var f = R1.decayed(WORKERS);
        int saddles = 0;
        int flat = 0;
        for (int s = 0; s < 12; s++) {
            double[] w = Polish.search(f, R1.point(s, 0.7));
            Certificate c = certify(f, w);
            if (Polish.gradientNorm(f, w) < 1e-10) {
                assertTrue(c.holds(), c.reason());
                double[] values = Blas.eigenvalues(f.hessian(w), 43, 1);
                long negative = Arrays.stream(values).filter(v -> v < -1e-8).count();
                assertEquals(negative, c.index());
                saddles++;
            } else {
                refused(c);
                flat++;
            }
        }
        assertTrue(saddles >= 5 && flat >= 3, saddles + " saddles, " + flat + " flat ends");
    }

    @Test
    void pointsAnywhereAreNotCertified() {
        for (int s = 0; s < 10; s++) {
            refused(certify(R1.decayed(WORKERS), R1.point(s, 1)));
            refused(certify(R1.loss(WORKERS), R1.point(s, 0.3)));
        }
    }

    /**
     * Least squares with y = 2 x - 1 + (1, -2, 1) on x = (-1, 0, 1): the best line is 2 x - 1, and
     * the loss is quadratic.
     */
    @Test
    void leastSquaresAreCertifiedFromFarAway() {
        var data =
                new Dataset(
                        new double[] {-1, 0, 1}, 1, new Targets.Reals(new double[] {-2, -3, 2}, 1));
        var f =
                Problems.objective(
                        data, Loss.SQUARED_ERROR, 0, new LayerSettings.Linear(), WORKERS, 1);
        for (double[] step : new double[][] {{0, 0}, {3e-7, -4e-7}, {0.3, -0.4}, {300, 400}}) {
            double distance = Math.hypot(step[0], step[1]);
            Certificate c = certify(f, new double[] {2 + step[0], -1 + step[1]});
            assertTrue(c.holds(), c.reason());
            assertEquals(0, c.index());
            assertTrue(c.radius() >= distance * (1 - 1e-15));
            assertEquals(distance, c.radius(), 1e-10 * distance + 1e-14);
        }
    }

    /**
     * Softmax regression without decay: strictly convex but for one shift an input and the bias.
     */
    @Test
    void softmaxShiftsAreTakenOut() {
        var f =
                Problems.objective(
                        R1.data(), Loss.CROSS_ENTROPY, 0, new LayerSettings.Linear(), WORKERS, 3);
        double[] w = Polish.newton(f, new double[15], 10);
        Certificate c = certify(f, w);
        assertTrue(c.holds(), c.reason());
        assertEquals(0, c.index());
        assertTrue(c.reason().contains("modulo 5 directions"), c.reason());
        // the same point shifted along a flat direction is as critical
        for (int k = 0; k < 3; k++) w[4 * k + 1] += 5;
        assertTrue(certify(f, w).holds());
    }

    @Test
    void inputsThatAreAlwaysZeroAreTakenOut() {
        Dataset four = R1.data();
        double[] x = new double[60 * 5];
        for (int i = 0; i < 60; i++) System.arraycopy(four.x(), 4 * i, x, 5 * i, 4);
        var data = new Dataset(x, 5, four.targets());
        var f =
                Problems.objective(
                        data, Loss.CROSS_ENTROPY, 0, new LayerSettings.Linear(), WORKERS, 3);
        Certificate c = certify(f, Polish.newton(f, new double[18], 10));
        assertTrue(c.holds(), c.reason());
        assertTrue(c.reason().contains("modulo 8 directions"), c.reason());
    }

    /** A hidden layer of 3 on R1's data without decay: a saddle the search finds. */
    @Test
    void saddlesWithoutDecayAreCertifiedModuloTheShifts() {
        var f =
                Problems.objective(
                        R1.data(), Loss.CROSS_ENTROPY, 0, new LayerSettings.Tanh(), WORKERS, 3, 3);
        double[] w = Polish.search(f, Arrays.copyOf(R1.point(3, 1), f.size()));
        assertTrue(Polish.gradientNorm(f, w) < 1e-10);
        Certificate c = certify(f, w);
        assertTrue(c.holds(), c.reason());
        assertTrue(c.reason().contains("modulo 4 directions"), c.reason());
        double[] values = Blas.eigenvalues(f.hessian(w), f.size(), 1);
        assertEquals(Arrays.stream(values).filter(v -> v < -1e-8).count(), c.index());
    }

    /** At the origin without decay the first layer does nothing: degenerate beyond the shifts. */
    @Test
    void degeneratePointsAreNotCertified() {
        Certificate c = certify(R1.loss(WORKERS), new double[R1.SIZE]);
        refused(c);
        assertTrue(c.reason().contains("within rounding of 0"), c.reason());
    }

    /** Squared error of one rectifier, which is positive on all examples near the minimum. */
    @Test
    void rectifiersAreCertifiedWhereTheyDoNotBend() {
        var data =
                new Dataset(
                        new double[] {1, 2, 3, 4},
                        1,
                        new Targets.Reals(new double[] {2, 3, 4.5, 5}, 1));
        var f =
                Problems.objective(
                        data, Loss.SQUARED_ERROR, 0.01, new LayerSettings.Relu(), WORKERS, 1, 1);
        double[] w = Polish.newton(f, Polish.descend(f, new double[] {1, 1, 1, 0}, 0.1, 60), 5);
        Certificate c = certify(f, w);
        assertTrue(c.holds(), c.reason());
        assertEquals(Kind.RIGOROUS, c.kind());
        assertEquals(0, c.index());
        // at 0 the rectifier bends
        refused(certify(f, new double[4]));
    }

    @Test
    void whatHasNoBoundsIsCheckedNumerically() {
        var f =
                Problems.objective(
                        R1.data(),
                        Loss.CROSS_ENTROPY,
                        0.01,
                        new LayerSettings.Gelu(),
                        WORKERS,
                        3,
                        3);
        double[] start = Arrays.copyOf(R1.point(1, 1), f.size());
        double[] w = Polish.newton(f, Polish.descend(f, start, 0.02, 100), 5);
        Certificate c = certify(f, w);
        assertEquals(Kind.NUMERICAL, c.kind());
        assertTrue(c.holds(), c.reason());
        assertEquals(0, c.index());
        assertTrue(c.reason().contains("no proof"), c.reason());
        Certificate far = certify(f, start);
        assertEquals(Kind.NUMERICAL, far.kind());
        refused(far);
        double[] moved = w.clone();
        moved[0] += 1e-6;
        assertEquals(1e-6, certify(f, moved).radius(), 1e-8);
    }

    @Test
    void theNumberOfThreadsDoesNotMatter() {
        var f = R1.decayed(WORKERS);
        assertEquals(
                Certifier.certify(f, new double[R1.SIZE], new Workers(1), Progress.NONE),
                Certifier.certify(f, new double[R1.SIZE], new Workers(4), Progress.NONE));
    }

    @Test
    void misuseAndWhatIsNotFinite() {
        var f = R1.decayed(WORKERS);
        var e = assertThrows(IllegalArgumentException.class, () -> certify(f, new double[3]));
        assertEquals("weights: as many as parameters, 43, was 3", e.getMessage());
        double[] w = new double[R1.SIZE];
        w[7] = Double.NaN;
        refused(certify(f, w));
        w[7] = 1e308;
        refused(certify(f, w));
    }

    @Test
    void progressRisesAndCancels() {
        double[] last = {0};
        Progress rising =
                (fraction, _) -> {
                    assertTrue(fraction >= last[0] && fraction <= 1);
                    last[0] = fraction;
                };
        var f = R1.decayed(WORKERS);
        Certifier.certify(f, new double[R1.SIZE], WORKERS, rising);
        assertEquals(1, last[0]);
        Progress stop =
                (fraction, _) -> {
                    if (fraction > 0.25) throw new CancellationException();
                };
        assertThrows(
                CancellationException.class,
                () -> Certifier.certify(f, new double[R1.SIZE], WORKERS, stop));
    }
}
