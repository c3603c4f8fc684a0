package saddleback.engine.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

/** Why training ends. */
class EndTest {

    @ParameterizedTest
    @EnumSource
    void everyEndHasASentence(End end) {
        assertTrue(end.sentence().endsWith("."));
    }

    @Test
    void aSmallGradientEndsBeforeTheStepThatWouldFollow() {
        var settings = Settings.stopping(Settings.of(new GradientDescent(0.05), 1000), 1e-3);
        var result = quadratic(settings, 1);
        assertEquals(End.GRADIENT_SMALL, result.end());
        var curve = result.curve().column(p -> p.measures().gradientNorm());
        assertTrue(curve[curve.length - 1] <= 1e-3);
        assertTrue(curve[curve.length - 2] > 1e-3);
        assertEquals(result.steps(), curve.length - 1);
    }

    /** With batches the norm that counts is the one over all examples that the curve measured. */
    @Test
    void withBatchesTheMeasuredNormCounts() {
        var settings =
                Settings.stopping(
                        Settings.with(
                                new GradientDescent(0.1), 5, 300, null, new Schedule.Step(10, 0.5)),
                        0.5);
        var result = quadratic(settings, 1);
        assertEquals(End.GRADIENT_SMALL, result.end());
        var curve = result.curve().column(p -> p.measures().gradientNorm());
        for (int i = 0; i < curve.length; i++) assertEquals(i == curve.length - 1, curve[i] <= 0.5);
        assertEquals(0, result.steps() % 3);
    }

    @Test
    void theLastPointCountsToo() {
        var plain = quadratic(Settings.of(new GradientDescent(0.05), 100), 1);
        assertEquals(End.STEPS_DONE, plain.end());
        double norm = plain.curve().points().getLast().measures().gradientNorm();
        var settings =
                Settings.stopping(Settings.of(new GradientDescent(0.05), 100), norm * (1 + 1e-9));
        assertEquals(End.GRADIENT_SMALL, quadratic(settings, 1).end());
    }

    @Test
    void divergenceIsAnEnd() {
        var result = quadratic(Settings.of(new GradientDescent(5), 10_000), 1);
        assertEquals(End.NOT_FINITE, result.end());
        assertFalse(result.end().regular());
        assertTrue(result.steps() > 50 && result.steps() < 10_000);
        assertEquals(result.steps(), result.curve().points().getLast().step());
        for (var p : result.trajectory().points()) assertTrue(Vectors.finite(p.weights()));
    }

    @Test
    void aLossThatIsNotANumberEndsAtItsStep() {
        int[] calls = {0};
        var f =
                Functions.single(
                        1,
                        (w, g) -> {
                            g[0] = w[0];
                            return ++calls[0] > 7 ? Double.NaN : w[0] * w[0] / 2;
                        });
        var target = new TrainingTarget(f, _ -> new Measures(0, 0, 0, 0, 0));
        var result =
                Training.run(
                        target,
                        Settings.of(new GradientDescent(0.1), 100),
                        new double[] {1},
                        new Seed(1),
                        Run.unwatched());
        assertEquals(End.NOT_FINITE, result.end());
        assertEquals(7, result.steps());
        assertEquals(Math.pow(0.9, 7), result.weights()[0], 1e-15);
    }

    @Test
    void theLastStepMayDivergeToo() {
        var f =
                Functions.single(
                        1,
                        (_, g) -> {
                            g[0] = Double.POSITIVE_INFINITY;
                            return 1;
                        });
        var target = new TrainingTarget(f, _ -> new Measures(0, 0, 0, 0, 0));
        var result =
                Training.run(
                        target,
                        Settings.of(new GradientDescent(0.1), 1),
                        new double[] {1},
                        new Seed(1),
                        Run.unwatched());
        assertEquals(End.NOT_FINITE, result.end());
    }

    @Test
    void lbfgsEndsWhereNothingIsLower() {
        var result = quadratic(Settings.of(Lbfgs.defaults(), 1000), 1);
        assertEquals(End.NO_DECREASE, result.end());
        assertTrue(result.end().regular());
        assertTrue(result.steps() < 40, result.steps() + " steps");
    }

    private static TrainingResult quadratic(TrainingSettings settings, long seed) {
        var known = Functions.quadratic();
        return Training.run(
                Functions.target(known.f()),
                settings,
                known.start(),
                new Seed(seed),
                Run.unwatched());
    }
}
