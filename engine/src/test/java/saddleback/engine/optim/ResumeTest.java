package saddleback.engine.optim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import saddleback.engine.run.Seed;
import saddleback.engine.run.Watch;
import saddleback.engine.run.Workers;

import java.util.List;
import java.util.concurrent.CancellationException;

/** A training that was killed or cancelled anywhere and continued gives the same bits. */
class ResumeTest {
    private static final Schedule SCHEDULE = new Schedule.WarmUp(0.5, new Schedule.Cosine(0.1));

    /** 12 examples in batches of 5: 3 steps an epoch, the last of 2 examples. */
    static final List<TrainingSettings> SETTINGS =
            List.of(
                    Settings.with(new Sgd(0.02, 0.9, true), 5, 5, 1.0, SCHEDULE),
                    Settings.with(new AdaGrad(0.1, 0, 1e-10), 5, 5, null, SCHEDULE),
                    Settings.with(new RmsProp(0.01, 0.9, 1e-8, 0.5, true), 5, 5, 2.0, SCHEDULE),
                    Settings.with(new AdamW(0.05, 0.9, 0.99, 1e-8, 0.1), 5, 5, null, SCHEDULE),
                    Settings.with(new Adam(0.05, 0.9, 0.99, 1e-8), null, 12, null, SCHEDULE),
                    Settings.of(new Lbfgs(3, 1e-4, 0.9, 25), 9),
                    Settings.of(new Newton(), 4),
                    Settings.of(new DampedNewton(List.of(3.0, 0.5)), 7),
                    Settings.of(new SaddleFreeNewton(List.of(1.0, 0.1)), 7),
                    Settings.of(new KrylovSaddleFreeNewton(2, 2, List.of(1.0, 0.1)), 7),
                    Settings.of(new TrustRegion(0.1, 10, 0.1, true, 1), 7),
                    Settings.of(new TrustRegion(0.1, 10, 0.1, false, 2), 7),
                    Settings.of(new CubicRegularisation(20, 0.1), 7),
                    Settings.recording(
                            Settings.with(new Sgd(0.02, 0.9, false), 5, 5, null, SCHEDULE),
                            new Interval.Steps(4),
                            new Interval.Steps(2),
                            new Interval.Steps(1)));

    @ParameterizedTest
    @FieldSource("SETTINGS")
    void killedAfterEveryCheckpoint(TrainingSettings settings) {
        var whole = new Watch<TrainingResult>();
        TrainingResult expected = train(settings, whole);
        assertTrue(whole.stores >= 3, whole.stores + " checkpoints");
        for (int stores = 1; stores <= whole.stores; stores++) {
            var killed = new Watch<TrainingResult>();
            killed.killAfterStores = stores;
            assertThrows(Watch.Killed.class, () -> train(settings, killed));
            assertSame(expected, train(settings, continued(killed)));
        }
    }

    @ParameterizedTest
    @FieldSource("SETTINGS")
    void killedAtEveryStep(TrainingSettings settings) {
        var whole = new Watch<TrainingResult>();
        TrainingResult expected = train(settings, whole);
        for (int step = 1; step <= whole.fractions.size(); step++) {
            var killed = new Watch<TrainingResult>();
            killed.killAtStep = step;
            assertThrows(Watch.Killed.class, () -> train(settings, killed));
            assertSame(expected, train(settings, continued(killed)));
        }
    }

    /**
     * Cancelling keeps a checkpoint there and then, also within an epoch: no step is made twice.
     */
    @ParameterizedTest
    @FieldSource("SETTINGS")
    void cancelledAtEveryStep(TrainingSettings settings) {
        var whole = new Watch<TrainingResult>();
        TrainingResult expected = train(settings, whole);
        for (int step = 1; step < whole.fractions.size(); step++) {
            var cancelled = new Watch<TrainingResult>();
            cancelled.cancelAt = step;
            assertThrows(CancellationException.class, () -> train(settings, cancelled));
            assertEquals(step, cancelled.fractions.size());
            Watch<TrainingResult> rest = continued(cancelled);
            assertSame(expected, train(settings, rest));
            assertEquals(whole.fractions.size() - step + 1, rest.fractions.size());
        }
    }

    @Test
    void killedAgainAndAgain() {
        TrainingSettings settings = SETTINGS.getFirst();
        TrainingResult expected = train(settings, new Watch<TrainingResult>());
        var watch = new Watch<TrainingResult>();
        for (int i = 0; i < 20; i++) {
            watch = continued(watch);
            watch.cancelAt = 2;
            Watch<TrainingResult> again = watch;
            if (i < 15) assertThrows(CancellationException.class, () -> train(settings, again));
        }
        assertSame(expected, train(settings, continued(watch)));
    }

    @ParameterizedTest
    @FieldSource("SETTINGS")
    void threadsDoNotChangeTheBits(TrainingSettings settings) {
        try (var one = new Workers(1);
                var four = new Workers(4)) {
            assertSame(
                    train(settings, new Watch<TrainingResult>(one)),
                    train(settings, new Watch<TrainingResult>(four)));
        }
    }

    @Test
    void aCheckpointOfAnotherTrainingIsRefused() {
        var first = new Watch<TrainingResult>();
        train(SETTINGS.get(0), first);
        for (Runnable other :
                List.<Runnable>of(
                        () -> train(SETTINGS.get(1), continued(first)),
                        () -> run(SETTINGS.get(0), new Seed(2), 0, continued(first)),
                        () -> run(SETTINGS.get(0), new Seed(1), 1e-9, continued(first)))) {
            var e = assertThrows(IllegalArgumentException.class, other::run);
            assertEquals(
                    "training: a checkpoint of the same settings, seed and start, was one of"
                            + " others; remove it or start anew",
                    e.getMessage());
        }
    }

    @Test
    void aDamagedCheckpointIsRefused() {
        var watch = new Watch<TrainingResult>();
        train(SETTINGS.get(0), watch);
        byte[] part = watch.find(CheckpointKeeper.NAME).orElseThrow();
        part[70] ^= 1;
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> train(SETTINGS.get(0), continued(watch)));
        assertTrue(String.valueOf(e.getMessage()).startsWith("training: byte "), e.getMessage());
    }

    @Test
    void withoutCheckpointsNothingIsStoredEvenWhenCancelled() {
        var settings =
                Settings.recording(
                        SETTINGS.get(0),
                        new Interval.Epochs(1),
                        new Interval.Never(),
                        new Interval.Never());
        var watch = new Watch<TrainingResult>();
        watch.cancelAt = 5;
        assertThrows(CancellationException.class, () -> train(settings, watch));
        assertEquals(0, watch.stores);
    }

    private static TrainingResult train(TrainingSettings settings, Watch<TrainingResult> watch) {
        return run(settings, new Seed(1), 0, watch);
    }

    private static TrainingResult run(
            TrainingSettings settings, Seed seed, double shift, Watch<TrainingResult> watch) {
        var known = Functions.quadratic();
        double[] start = known.start().clone();
        start[0] += shift;
        return Training.run(Functions.target(known.f()), settings, start, seed, watch);
    }

    private static Watch<TrainingResult> continued(Watch<TrainingResult> before) {
        var watch = new Watch<TrainingResult>(before.workers());
        watch.parts.putAll(before.parts);
        return watch;
    }

    private static void assertSame(TrainingResult a, TrainingResult b) {
        assertArrayEquals(a.weights(), b.weights());
        assertEquals(a.curve(), b.curve());
        assertArrayEquals(a.trajectory().steps(), b.trajectory().steps());
        assertArrayEquals(a.trajectory().flat(), b.trajectory().flat());
        assertEquals(a.steps(), b.steps());
        assertEquals(a.end(), b.end());
    }
}
