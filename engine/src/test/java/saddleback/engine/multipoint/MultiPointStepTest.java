package saddleback.engine.multipoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Loss;
import saddleback.engine.optim.Adam;
import saddleback.engine.optim.Method;
import saddleback.engine.optim.Sgd;
import saddleback.engine.pattern.Maps;
import saddleback.engine.pattern.Pattern;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

/** How long steps are, and what comes of steps that are too long. */
class MultiPointStepTest {
    private static final Pattern SQUARE = MaskTest.pattern(new int[] {3, 4}, "#..#.##.#..#");

    private static double[][] starts(double[] up) {
        return new double[][] {R4.weights(1), R4.weights(2), up};
    }

    private static MultiPointTraining training(MultiPointSettings s, double[][] starts) {
        return new MultiPointTraining(
                R4.network(),
                R4.train(),
                Loss.CROSS_ENTROPY,
                1e-4,
                SQUARE,
                0,
                0,
                s,
                starts,
                new Seed(3),
                Workers.shared());
    }

    /** A step of gradient descent is rate times gradient, whose length the clip limits. */
    @Test
    void theGradientIsClippedBeforeTheMethodSeesIt() {
        var sgd = new Sgd(0.5, 0, false);
        double free = length(settings(sgd, null));
        double norm = free / 0.5;
        assertEquals(0.5 * norm / 3, length(settings(sgd, norm / 3)), 1e-4 * norm);
        assertEquals(free, length(settings(sgd, 2 * norm)), 1e-12);
    }

    /** How far all that is trained moves in the first step. */
    private static double length(MultiPointSettings s) {
        var t = training(s, starts(R4.weights(3)));
        double[] before = t.state().moment().weights();
        t.step();
        double[] moved = t.state().moment().weights();
        Vectors.add(moved, -1, before);
        if (s.clip() == null) assertEquals(t.gradientNorm(), 2 * Vectors.norm(moved), 1e-12);
        return Vectors.norm(moved);
    }

    private static MultiPointSettings settings(Method method, @Nullable Double clip) {
        return new MultiPointSettings(
                MultiPointSettings.Variant.TWO_VALUED,
                Parametrisation.UP_ORTHOGONAL,
                method,
                null,
                null,
                null,
                2.5,
                1,
                clip,
                false,
                0.1,
                true,
                10,
                10);
    }

    /** Steps far too long end in numbers that are none, not in a complaint about the start. */
    @Test
    void stepsThatAreTooLongLeaveNoPlane() {
        var t = training(settings(new Sgd(1e30, 0, false), null), starts(R4.weights(3)));
        t.step();
        while (Double.isFinite(t.objective()) && t.steps() < 20) t.step();
        assertFalse(Double.isFinite(t.objective()));
        Maps maps = t.found().maps(R4.train(), t.lattice(0), Progress.NONE);
        assertFalse(Double.isFinite(maps.loss()[0]));
    }

    @Test
    void parallelStartsAreRefused() {
        double[] parallel = R4.weights(2);
        Vectors.add(parallel, -1, R4.weights(1));
        var refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> training(settings(Adam.defaults(), null), starts(parallel)));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("starts: "));
    }
}
