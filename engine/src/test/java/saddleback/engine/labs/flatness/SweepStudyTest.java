package saddleback.engine.labs.flatness;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import saddleback.engine.Experiment;
import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.MeasureSettings;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Watch;
import saddleback.engine.run.Workers;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;

/** A small sweep, sixteen networks on three clouds. */
class SweepStudyTest {
    private static final String CLOUDS =
            """
            {"data": {"generate": {"blobs": {"examples": 90, "classes": 3, "features": 4,
               "noise": 1.5}}},
             "network": {"layers": [{"dense": 5}, "relu", {"dense": 3}]},
             "weights": {"train": {"method": {"adam": {"rate": 0.5}}, "batch": 7, "epochs": 12}}}
            """;
    private static final SweepSettings SWEEP =
            new SweepSettings(
                    new int[] {8, 64},
                    new double[] {0.02},
                    new int[] {0, 9},
                    new double[] {0, 0.3},
                    2,
                    1000);
    private static final List<Measure> MEASURES =
            List.of(
                    Measure.SPECTRAL_NORM,
                    Measure.TRACE,
                    Measure.ADAPTIVE_TRACE,
                    Measure.FISHER_RAO,
                    Measure.PATH_NORM,
                    Measure.SAM);

    private static Problem problem(String text) {
        String file =
                """
                {"format": 1, "lab": "flatness", "seed": 7, "problem": %s, "settings": {}}
                """
                        .formatted(text);
        Experiment<?> e =
                ExperimentFile.parse(
                        file.getBytes(StandardCharsets.UTF_8),
                        "clouds",
                        Path.of(""),
                        List.of(Flatness.LAB),
                        List.of());
        return Objects.requireNonNull(e.problem());
    }

    private static Prepared loaded(String text) {
        return Preparation.loaded(problem(text), new Seed(7));
    }

    private static Sweep run(SweepSettings settings, Run<Sweep> run) {
        var study =
                new SweepStudy(
                        loaded(CLOUDS),
                        settings,
                        MEASURES,
                        MeasureSettings.defaults(),
                        new Seed(7).of("sweep"));
        study.each(run, () -> run.preview(study::soFar));
        return study.soFar();
    }

    private static Sweep.Entry entry(Sweep sweep, int i) {
        return Objects.requireNonNull(sweep.entries().get(i));
    }

    private static void assertSame(Sweep expected, Sweep sweep) {
        assertEquals(expected.entries().size(), sweep.entries().size());
        for (int i = 0; i < expected.entries().size(); i++) {
            Sweep.Entry a = entry(expected, i);
            Sweep.Entry b = entry(sweep, i);
            assertEquals(a.batch(), b.batch());
            assertEquals(a.trainLoss(), b.trainLoss());
            assertEquals(a.testError(), b.testError());
            assertEquals(a.difference(), b.difference());
            assertArrayEquals(a.factors(), b.factors());
            assertArrayEquals(a.before(), b.before());
            assertArrayEquals(a.after(), b.after());
        }
        assertEquals(expected.rankings(), sweep.rankings());
    }

    @Test
    void theOrderBySpectralNormIsTurnedRoundAndNoFunctionChanges() {
        Sweep sweep = run(SWEEP, new Watch<>());
        assertEquals(16, sweep.entries().size());
        for (int i = 0; i < 16; i++) {
            Sweep.Entry a = entry(sweep, i);
            assertTrue(a.difference() <= 1e-12 * a.scale(), a.difference() + " of " + a.scale());
            assertEquals(1, a.factors()[0] * a.factors()[1], 1e-15);
            assertTrue(a.factors()[0] <= 1 && a.factors()[1] <= 1000);
            for (int m : new int[] {2, 3, 4})
                assertEquals(a.before()[m], a.after()[m], 1e-8 * a.before()[m]);
            for (int j = 0; j < i; j++) {
                Sweep.Entry b = entry(sweep, j);
                if (a.before()[0] < b.before()[0]) assertTrue(a.after()[0] > b.after()[0]);
                if (a.before()[0] > b.before()[0]) assertTrue(a.after()[0] < b.after()[0]);
            }
        }
        Sweep.Ranking norm = sweep.rankings().getFirst();
        assertEquals(-norm.before().value(), norm.after().value(), 1e-15);
        for (int m : new int[] {2, 3, 4})
            assertEquals(
                    sweep.rankings().get(m).before().value(),
                    sweep.rankings().get(m).after().value(),
                    0.02);
    }

    @Test
    void everyCombinationIsTrainedAsItSays() {
        Sweep sweep = run(SWEEP, new Watch<>());
        int n = 0;
        for (int batch : SWEEP.batches())
            for (int width : SWEEP.widths())
                for (double noise : SWEEP.noise())
                    for (int seed = 0; seed < 2; seed++) {
                        Sweep.Entry e = entry(sweep, n++);
                        assertEquals(batch, e.batch());
                        assertEquals(0.02, e.rate());
                        assertEquals(width, e.width());
                        assertEquals(noise, e.noise());
                        assertEquals(seed, e.seed());
                    }
        assertNotEquals(entry(sweep, 0).trainLoss(), entry(sweep, 1).trainLoss());
        assertNotEquals(entry(sweep, 0).trainLoss(), entry(sweep, 8).trainLoss());
    }

    /** Trained as an experiment of the same settings trains. */
    @Test
    void aNetworkIsThatOfAnOrdinaryTraining() {
        var one =
                new SweepSettings(
                        new int[] {8},
                        new double[] {0.02},
                        new int[] {9},
                        new double[] {0},
                        1,
                        1000);
        Prepared alone =
                Preparation.weighted(
                        loaded(
                                CLOUDS.replace("{\"dense\": 5}", "{\"dense\": 9}")
                                        .replace("0.5", "0.02")
                                        .replace("\"batch\": 7", "\"batch\": 8")),
                        (_, _) -> new double[0],
                        new Seed(7).of("sweep").of("network").of(0),
                        Run.unwatched());
        var train = alone.train(Workers.shared());
        assertEquals(
                train.evaluate(alone.weights()).loss(),
                entry(run(one, new Watch<>()), 0).trainLoss(),
                0);
        assertEquals(
                train.evaluate(alone.weights()).loss(),
                entry(run(SWEEP, new Watch<>()), 4).trainLoss());
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBits() {
        try (var one = new Workers(1);
                var four = new Workers(4)) {
            assertSame(run(SWEEP, new Watch<>(one)), run(SWEEP, new Watch<>(four)));
        }
    }

    @Test
    void aStoppedRunGoesOnToTheSameBits() {
        var whole = new Watch<Sweep>();
        Sweep expected = run(SWEEP, whole);
        assertEquals(32, whole.stores);
        for (int k = 1; k <= 32; k += 6) {
            var killed = new Watch<Sweep>();
            killed.killAfterStores = k;
            assertThrows(Watch.Killed.class, () -> run(SWEEP, killed));
            var again = new Watch<Sweep>();
            again.parts.putAll(killed.parts);
            assertSame(expected, run(SWEEP, again));
            assertEquals(32 - killed.parts.size(), again.stores);
        }
    }

    @Test
    void progressRisesToOneAndEveryNetworkIsShown() {
        var watch = new Watch<Sweep>();
        run(SWEEP, watch);
        double before = 0;
        for (double f : watch.fractions) {
            assertTrue(f >= before && f <= 1, f + " after " + before);
            before = f;
        }
        assertEquals(33, watch.previews.size());
        assertTrue(watch.previews.getFirst().rankings().isEmpty());
        assertEquals(6, watch.previews.getLast().rankings().size());
    }

    @Test
    void cancellingStopsAtThatStep() {
        var two =
                new SweepSettings(
                        new int[] {30},
                        new double[] {0.02},
                        new int[] {0},
                        new double[] {0.1},
                        2,
                        1000);
        try (var one = new Workers(1)) {
            var whole = new Watch<Sweep>(one);
            run(two, whole);
            int steps = whole.fractions.size();
            for (int k = 1; k <= steps; k += 1 + steps / 17) {
                var watch = new Watch<Sweep>(one);
                watch.cancelAt = k;
                assertThrows(CancellationException.class, () -> run(two, watch));
                assertEquals(k, watch.fractions.size());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"init\": \"he\"| problem.weights: trained here",
                "\"train\": {\"method\": \"l-bfgs\"}| problem.weights.train.method: one with a"
                        + " rate",
            })
    void problemsThatDoNotSuitAreRefused(String weights, String message) {
        String text = CLOUDS.replaceFirst("(?s)\"weights\": .*", "\"weights\": {" + weights + "}}");
        assertRefused(text, message);
    }

    @Test
    void networksThatDoNotSuitAreRefused() {
        assertRefused(CLOUDS.replace("relu", "tanh"), "problem.network: ");
        assertRefused(CLOUDS.replace("{\"dense\": 5}, \"relu\", ", ""), "problem.network: two");
        assertRefused(
                """
                {"data": {"generate": {"sine": {}}},
                 "network": {"layers": [{"dense": 5}, "relu", {"dense": 1}]},
                 "loss": "squared-error",
                 "weights": {"train": {"method": {"adam": {}}}}}
                """,
                "problem.data: classes");
    }

    private static void assertRefused(String text, String message) {
        Prepared loaded = loaded(text);
        var refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> SweepRules.check(loaded, SWEEP, Workers.shared()));
        assertTrue(String.valueOf(refused.getMessage()).startsWith(message), refused.getMessage());
    }
}
