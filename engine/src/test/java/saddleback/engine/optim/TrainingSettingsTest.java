package saddleback.engine.optim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import java.util.Arrays;

class TrainingSettingsTest {
    private static final Schedule CONSTANT = new Schedule.Constant();
    private static final Method SGD = new Sgd(0.05, 0.5, false);

    @Test
    void rangesAreChecked() {
        refused("batch: at least 1, was 0", () -> settings(SGD, 0, 1, null, CONSTANT));
        refused("epochs: at least 1, was 0", () -> settings(SGD, 1, 0, null, CONSTANT));
        refused("clip: above 0, was 0.0", () -> settings(SGD, 1, 1, 0.0, CONSTANT));
        refused("clip: above 0, was NaN", () -> settings(SGD, 1, 1, Double.NaN, CONSTANT));
        refused(
                "stop: above 0, was -1.0",
                () -> Settings.stopping(settings(SGD, 1, 1, null, CONSTANT), -1));
        refused(
                "steps: at least 1, was 0",
                () -> Settings.steps(settings(SGD, 1, 1, null, CONSTANT), 0));
    }

    @Test
    void methodsCheckTheirRanges() {
        refused("rate: above 0, was 0.0", () -> new Sgd(0, 0.9, false));
        refused("momentum: at least 0 and below 1, was 1.0", () -> new Sgd(0.1, 1, false));
        refused(
                "nesterov: only with a momentum above 0, was momentum 0.0",
                () -> new Sgd(0.1, 0, true));
        refused("beta2: at least 0 and below 1, was 1.0", () -> new Adam(0.1, 0.9, 1, 1e-8));
        refused("memory: 1 to 1000, was 0", () -> new Lbfgs(0, 1e-4, 0.9, 20));
        refused("curvature: above decrease (0.4), was 0.3", () -> new Lbfgs(5, 0.4, 0.3, 20));
    }

    @Test
    void whatDoesNotGoTogetherIsRefused() {
        Method lbfgs = Lbfgs.defaults();
        refused(
                "batch: not given with this method, which needs all examples, was 64",
                () -> settings(lbfgs, 64, 1, null, CONSTANT));
        refused(
                "clip: not given with this method, which finds the length of its steps, was 1.0",
                () -> settings(lbfgs, null, 1, 1.0, CONSTANT));
        refused(
                "schedule: constant with this method, which finds the length of its steps, was"
                        + " Cosine[last=0.0]",
                () -> settings(lbfgs, null, 1, null, new Schedule.Cosine(0)));
        refused(
                "curve: not never where stop and batch are given, was never",
                () ->
                        Settings.recording(
                                Settings.stopping(settings(SGD, 4, 1, null, CONSTANT), 1),
                                new Interval.Never(),
                                new Interval.Never(),
                                new Interval.Never()));
    }

    @Test
    void startMustFit() {
        refused(
                "start: 5 numbers, was 2",
                () ->
                        Training.run(
                                Functions.target(Functions.quadratic().f()),
                                TrainingSettings.defaults(),
                                new double[2],
                                new Seed(1),
                                Run.unwatched()));
    }

    @Test
    void aTrajectoryBeyondTheMemoryIsRefusedBeforeTheFirstStep() {
        var settings =
                Settings.recording(
                        Settings.of(SGD, 2_000_000_000),
                        new Interval.Never(),
                        new Interval.Steps(1),
                        new Interval.Never());
        var e = assertThrows(IllegalArgumentException.class, () -> weights(settings));
        String message = String.valueOf(e.getMessage());
        assertEquals("trajectory: at most", message.substring(0, 19));
        assertEquals("was 2000000001", message.substring(message.length() - 14));
    }

    @Test
    void everySettingOfTheCourseChangesTheOutcome() {
        var base = settings(SGD, 5, 4, null, CONSTANT);
        double[] w = weights(base);
        for (TrainingSettings other :
                new TrainingSettings[] {
                    settings(SGD, 4, 4, null, CONSTANT),
                    settings(SGD, null, 4, null, CONSTANT),
                    settings(SGD, 5, 5, null, CONSTANT),
                    settings(SGD, 5, 4, 0.5, CONSTANT),
                    settings(SGD, 5, 4, null, new Schedule.Cosine(0)),
                    settings(SGD, 5, 4, null, new Schedule.Cosine(0.5)),
                    settings(SGD, 5, 4, null, new Schedule.Step(1, 0.5)),
                    settings(SGD, 5, 4, null, new Schedule.Step(2, 0.5)),
                    settings(SGD, 5, 4, null, new Schedule.WarmUp(1, CONSTANT)),
                    settings(SGD, 5, 4, null, new Schedule.WarmUp(2, CONSTANT)),
                    Settings.steps(base, 7),
                    Settings.stopping(base, 8)
                }) assertFalse(Arrays.equals(w, weights(other)), other.toString());
    }

    /** Recording only looks: the weights stay the same to the bit. */
    @Test
    void recordingDoesNotChangeTheWeights() {
        var base = settings(SGD, 5, 4, null, CONSTANT);
        assertArrayEquals(
                weights(base),
                weights(
                        Settings.recording(
                                base,
                                new Interval.Never(),
                                new Interval.Steps(1),
                                new Interval.Points(2))));
    }

    private static TrainingSettings settings(
            Method method,
            @Nullable Integer batch,
            int epochs,
            @Nullable Double clip,
            Schedule schedule) {
        return Settings.with(method, batch, epochs, clip, schedule);
    }

    private static double[] weights(TrainingSettings settings) {
        var known = Functions.quadratic();
        return Training.run(
                        Functions.target(known.f()),
                        settings,
                        known.start(),
                        new Seed(1),
                        Run.unwatched())
                .weights();
    }

    private static void refused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
