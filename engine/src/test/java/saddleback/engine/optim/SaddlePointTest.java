package saddleback.engine.optim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.Minibatches;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.problem.R1;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.List;
import java.util.stream.Stream;

/**
 * What methods do at saddles: identities of two functions in closed form, and runs on R1 against
 * numbers computed independently with numpy.
 */
class SaddlePointTest {
    private static final Workers ONE = new Workers(1);

    /** Dampings so small that the step is the pure one to 12 digits. */
    private static final SaddleFreeNewton PURE = new SaddleFreeNewton(List.of(1e-14));

    /** 5x² - y². */
    private static Minibatches classical() {
        return Functions.single(
                2,
                (w, g) -> {
                    g[0] = 10 * w[0];
                    g[1] = -2 * w[1];
                    return 5 * w[0] * w[0] - w[1] * w[1];
                },
                (_, h) -> {
                    h[0] = 10;
                    h[3] = -2;
                });
    }

    /** x³ - 3xy². */
    private static Minibatches monkey() {
        return Functions.single(
                2,
                (w, g) -> {
                    double x = w[0];
                    double y = w[1];
                    g[0] = 3 * x * x - 3 * y * y;
                    g[1] = -6 * x * y;
                    return x * x * x - 3 * x * y * y;
                },
                (w, h) -> {
                    h[0] = 6 * w[0];
                    h[1] = -6 * w[1];
                    h[2] = h[1];
                    h[3] = -6 * w[0];
                });
    }

    private static Descent descent(Minibatches f, Method method, double... start) {
        return new Descent(f, Settings.of(method, 1), start, new Seed(1), ONE);
    }

    private static Descent after(int steps, Descent d) {
        for (int i = 0; i < steps; i++) assertTrue(d.move(1));
        return d;
    }

    @Test
    void newtonJumpsIntoTheClassicalSaddle() {
        var d = after(1, descent(classical(), new Newton(), 0.5, 0.02));
        assertArrayEquals(new double[] {0, 0}, d.weights(), 1e-17);
    }

    @Test
    void theSaddleFreeMethodDoublesItsDistanceFromTheClassicalSaddle() {
        var d = descent(classical(), PURE, 0.5, 0.02);
        for (double y = 0.04; y < 0.4; y *= 2)
            assertArrayEquals(new double[] {0, y}, after(1, d).weights(), 1e-12);
    }

    @Test
    void newtonHalvesItsDistanceFromTheMonkeySaddle() {
        var d = descent(monkey(), new Newton(), 0.4, 0.3);
        for (double half = 0.5; half > 0.01; half /= 2)
            assertArrayEquals(new double[] {0.4 * half, 0.3 * half}, after(1, d).weights(), 1e-16);
    }

    /** |H| = 6r I, so the step is half as long as the point is far. */
    @Test
    void theSaddleFreeMethodStepsHalfItsDistanceFromTheMonkeySaddle() {
        var d = descent(monkey(), PURE, 0.4, 0.3);
        double[][] expected = {{0.33, 0.54}, {0.4743468435261231, 0.8215830051051466}};
        for (double[] to : expected) {
            double[] from = d.weights().clone();
            assertArrayEquals(to, after(1, d).weights(), 1e-13);
            double distance = Vectors.norm(from);
            Vectors.add(from, -1, d.weights());
            assertEquals(distance / 2, Vectors.norm(from), 1e-13);
        }
    }

    /** On the ridge y = 0, where no gradient points away from it, only the hard case leaves it. */
    @Test
    void onlyExactModelsSeeWhereTheGradientDoesNotPoint() {
        for (Method method :
                List.of(new TrustRegion(1, 10, 0.1, true, 1), CubicRegularisation.defaults())) {
            var d = after(1, descent(classical(), method, 0.5, 0));
            assertTrue(Math.abs(d.weights()[1]) > 0.1, method.toString());
        }
        var truncated = new TrustRegion(1, 10, 0.1, false, 9);
        assertEquals(0, after(1, descent(classical(), truncated, 0.5, 0)).weights()[1]);
    }

    @Test
    void theDampingThatWasChosenIsTold() {
        var d = descent(classical(), SaddleFreeNewton.defaults(), 0.5, 0.02);
        assertTrue(Double.isNaN(d.damping()));
        assertEquals(1e-6, after(1, d).damping(), "the longest step goes lowest");
        var region = descent(classical(), new TrustRegion(1, 10, 0.1, true, 1), 0.5, 0.02);
        assertTrue(after(1, region).damping() > 2, "above minus the smallest eigenvalue");
        assertTrue(Double.isNaN(after(1, descent(classical(), Adam.defaults(), 1, 1)).damping()));
    }

    @Test
    void runOfTheSaddleFreeMethodOnR1() {
        NetworkObjective loss = R1.loss(ONE);
        var d = descent(loss, SaddleFreeNewton.defaults(), R1.point(0, 1));
        int[] steps = {1, 2, 5, 10, 20};
        double[] expected = {0.971063, 0.866019, 0.723313, 0.423309, 0.273754};
        for (int i = 0; i < steps.length; i++) {
            after((int) (steps[i] - d.steps()), d);
            assertEquals(expected[i], loss.value(d.weights()), i < 2 ? 1e-5 : 1e-3);
        }
    }

    @Test
    void newtonFallsIntoTheSaddleAtZero() {
        NetworkObjective f = R1.decayed(ONE);
        var d = descent(f, new Newton(), R1.point(0, 0.05));
        double[] norms = {0.2339, 0.2567, 0.1273, 0.0968};
        for (int i = 0; i < norms.length; i++) {
            if (i > 0) after(1, d);
            assertEquals(norms[i], Vectors.norm(d.weights()), 5.1e-5);
        }
        for (double norm : new double[] {8.25e-3, 7.12e-5, 4.29e-9})
            assertEquals(norm, Vectors.norm(after(1, d).weights()), 0.006 * norm);
        assertEquals(0, Vectors.norm(after(1, d).weights()), 1e-12);
        assertEquals(Math.log(3), f.value(d.weights()), 1e-15);
        double[] values = Blas.eigenvalues(f.hessian(new double[R1.SIZE]), R1.SIZE, 1);
        assertEquals(10, java.util.Arrays.stream(values).filter(v -> v < -1e-8).count());
        assertEquals(-0.0286224252, values[0], 1e-10);
        assertEquals(0.3383333333, values[42], 1e-10);
    }

    @Test
    void theSaddleFreeMethodLeavesThatSaddleFasterThanGradientDescent() {
        NetworkObjective f = R1.decayed(ONE);
        var d = descent(f, new SaddleFreeNewton(List.of(0.1)), R1.point(0, 0.05));
        assertEquals(1.0951634, f.value(after(10, d).weights()), 1e-6);
        assertEquals(1.0919500, f.value(after(10, d).weights()), 1e-6);
        assertEquals(1.0353079, f.value(after(20, d).weights()), 1e-6);
        var plain = after(400, descent(f, new GradientDescent(0.5), R1.point(0, 0.05)));
        assertEquals(1.0890, f.value(plain.weights()), 5.1e-5);
    }

    @Test
    void aKrylovSpaceThatClosesGivesTheExactRun() {
        NetworkObjective loss = R1.loss(ONE);
        var dampings = List.of(0.1, 0.01);
        var exact = after(4, descent(loss, new SaddleFreeNewton(dampings), R1.point(0, 1)));
        var krylov = new KrylovSaddleFreeNewton(43, 1, dampings);
        var d = after(4, descent(loss, krylov, R1.point(0, 1)));
        assertArrayEquals(exact.weights(), d.weights(), 1e-9);
        assertEquals(exact.damping(), d.damping());
    }

    static Stream<Method> secondOrder() {
        return Stream.concat(
                MethodContractTest.cases().stream()
                        .map(MethodContractTest.Case::method)
                        .filter(Method::secondOrder),
                Stream.of(new TrustRegion(1, 10, 0.1, true, 1)));
    }

    @ParameterizedTest
    @MethodSource("secondOrder")
    void threadsDoNotChangeTheBits(Method method) {
        double[] expected = after(3, descent(R1.decayed(ONE), method, R1.point(0, 0.5))).weights();
        try (var three = new Workers(3)) {
            var d =
                    new Descent(
                            R1.decayed(three),
                            Settings.of(method, 1),
                            R1.point(0, 0.5),
                            new Seed(1),
                            three);
            assertArrayEquals(expected, after(3, d).weights());
        }
    }

    @ParameterizedTest
    @MethodSource("secondOrder")
    void methodsThatGoDownGoBelowTheSaddleAtZero(Method method) {
        NetworkObjective f = R1.decayed(ONE);
        var d = descent(f, method, R1.point(0, 0.3));
        for (int i = 0; i < 100 && d.move(1); i++) assertTrue(Double.isFinite(d.weights()[0]));
        boolean attracted = method instanceof Newton || method instanceof DampedNewton;
        if (!attracted) assertTrue(f.value(d.weights()) < 1, method.toString());
    }

    /** A region of radius 1 that holds Newton's steps: the same as Newton to the minimum. */
    @Test
    void exactRegionsFindTheMinimumOfEveryFunction() {
        for (var known : Functions.all()) {
            var method = new TrustRegion(1, 100, 0.1, true, 1);
            var d = descent(known.f(), method, known.start());
            int steps = 0;
            while (steps < 200 && d.move(1)) steps++;
            assertEquals(known.least(), Functions.value(known.f(), d.weights()), 1e-12);
        }
    }

    /** Beyond 0.9 the function has no value; steps from 0.5 lead there for every small damping. */
    @Test
    void pointsWithoutValueAreNeverTaken() {
        var f =
                Functions.single(
                        1,
                        (w, g) -> {
                            g[0] = -1;
                            return w[0] > 0.9 ? Double.NaN : -w[0];
                        },
                        (_, h) -> h[0] = 0);
        var d = descent(f, new SaddleFreeNewton(List.of(1.0, 4.0, 1e-3)), 0.5);
        assertTrue(d.move(1));
        assertEquals(0.75, d.weights()[0], 1e-15);
        assertEquals(4.0, d.damping());
        assertFalse(d.move(1), "0.75 + 1/4 is beyond too");
        assertEquals(0.75, d.weights()[0], 1e-15);
        for (Method method :
                List.of(
                        new TrustRegion(1, 10, 0.1, true, 1),
                        new TrustRegion(1, 10, 0.1, false, 5),
                        new CubicRegularisation(1, 0.1))) {
            double w = after(1, descent(f, method, 0.5)).weights()[0];
            assertTrue(w > 0.5 && w <= 0.9, method.toString());
        }
    }
}
