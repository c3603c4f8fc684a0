package saddleback.engine.labs.playground;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.optim.CubicRegularisation;
import saddleback.engine.optim.DampedNewton;
import saddleback.engine.optim.GradientDescent;
import saddleback.engine.optim.Method;
import saddleback.engine.optim.Newton;
import saddleback.engine.optim.SaddleFreeNewton;
import saddleback.engine.optim.TrustRegion;

import java.util.List;

/** What is exactly known of methods at saddles; the numbers are those of the specification. */
class SaddleIdentitiesTest {
    /** So little that no eigenvalue here changes a bit. */
    private static final Method SADDLE_FREE = new SaddleFreeNewton(List.of(1e-300));

    private static final double RATE = 0.05;

    private static Path walk(Landscape function, double x, double y, Method method, int steps) {
        var walk = new Walk(PlaygroundTest.on(function, x, y, method), method);
        for (int s = 0; s < steps; s++) walk.step();
        return walk.path();
    }

    private static double[] factors(Landscape function, double x, double y, Method method) {
        return Factors.of(PlaygroundTest.on(function, x, y, method), method);
    }

    @Test
    void newtonEndsInTheClassicalSaddleInOneStep() {
        Path way = walk(new Landscape.Classical(), 0.5, 0.02, new Newton(), 5);
        assertEquals(2, way.size());
        assertEquals(0, way.x()[1]);
        assertEquals(0, way.y()[1]);
        assertEquals(Walk.End.ARRIVED, way.end());
    }

    @Test
    void saddleFreeNewtonDoublesTheDistance() {
        Path way = walk(new Landscape.Classical(), 0.5, 0.02, SADDLE_FREE, 4);
        assertArrayEquals(new double[] {0.02, 0.04, 0.08, 0.16, 0.32}, way.y(), 1e-16);
        for (int s = 1; s <= 4; s++) assertEquals(0, way.x()[s], 1e-16);
    }

    @Test
    void newtonHalvesAPointOfTheMonkeySaddle() {
        Path way = walk(new Landscape.Monkey(), 0.4, 0.3, new Newton(), 20);
        for (int s = 0; s <= 20; s++) {
            assertEquals(0.4 * Math.pow(0.5, s), way.x()[s], 1e-14);
            assertEquals(0.3 * Math.pow(0.5, s), way.y()[s], 1e-14);
        }
    }

    @Test
    void saddleFreeNewtonLeavesTheMonkeySaddle() {
        Path way = walk(new Landscape.Monkey(), 0.4, 0.3, SADDLE_FREE, 2);
        assertArrayEquals(new double[] {0.4, 0.33, 0.4743468435261231}, way.x(), 1e-14);
        assertArrayEquals(new double[] {0.3, 0.54, 0.8215830051051466}, way.y(), 1e-14);
    }

    /** y - (-4y³)/(-12y²) = 2y/3, and 4y/3 with the absolute value. */
    @Test
    void theQuarticSaddle() {
        Path drawn = walk(new Landscape.Quartic(), 0.5, 0.3, new Newton(), 3);
        assertEquals(0.3 * 8 / 27, drawn.y()[3], 1e-14);
        Path free = walk(new Landscape.Quartic(), 0.5, 0.3, SADDLE_FREE, 3);
        assertEquals(0.3 * 64 / 27, free.y()[3], 1e-14);
    }

    @Test
    void factorsAreThoseOfTheFormulas() {
        var f = new Landscape.Classical();
        double[][] expected = {{1 + 2 * RATE, 1 - 10 * RATE}, {0, 0}, {2, 2.0 / 7}, {2, 0}};
        List<Method> methods =
                List.of(
                        new GradientDescent(RATE),
                        new Newton(),
                        new DampedNewton(List.of(4.0)),
                        SADDLE_FREE);
        for (int m = 0; m < methods.size(); m++) {
            assertArrayEquals(expected[m], factors(f, 0.5, 0.02, methods.get(m)), 1e-12);
            assertArrayEquals(expected[m], factors(f, 0.5, 0, methods.get(m)), 1e-12);
        }
    }

    /** Both are damped Newton with a multiplier above 2, the same in both directions. */
    @Test
    void trustRegionAndCubicAreDamped() {
        var f = new Landscape.Classical();
        for (Method m :
                List.of(new TrustRegion(0.2, 1, 0.1, true, 250), new CubicRegularisation(20, 0.1)))
            for (double y : new double[] {0.02, 0.3}) {
                double[] both = factors(f, 0.5, y, m);
                double down = 2 * both[0] / (both[0] - 1);
                double up = 10 * both[1] / (1 - both[1]);
                assertTrue(down > 2, m + " " + down);
                assertEquals(down, up, 1e-6 * down);
            }
    }
}
