package saddleback.engine.labs.flatness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.Experiment;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Watch;
import saddleback.engine.run.Workers;

import java.util.Arrays;
import java.util.concurrent.CancellationException;

/** What every run of the flatness lab keeps to. */
class FlatnessContractTest {
    private static final String PLAIN = "{\"sights\": {\"radius\": 1, \"points\": 9}}";
    private static final String DRAWN =
            """
            {"measures": ["spectral-norm", "local-entropy", "log-volume", "keskar-subspace"],
             "draws": 20, "sights": {"radius": 0.5, "points": 5}, "proof": null}
            """;
    private static final String COORDINATES =
            """
            {"transform": [{"alpha-scale": [0.5, 2]}, {"weight-norm": {"factor": 3, "layer": 0}}],
             "measures": ["spectral-norm", "trace", "asam"], "sights": {"radius": 1, "points": 5}}
            """;
    private static final String MACHINE =
            """
            {"transform": [{"reach-norm": {"norm": 10000, "layer": 1}}],
             "measures": ["spectral-norm"], "sights": null, "proof": null}
            """;
    private static final String MATRIX =
            """
            {"transform": [], "matrix": true, "measures": ["trace", "path-norm", "keskar-subspace"],
             "draws": 20, "sights": null, "proof": null}
            """;
    private static final String SWEEP =
            """
            {"transform": [], "measures": ["trace", "path-norm"], "sights": null, "proof": null,
             "sweep": {"batches": [10], "rates": [0.3, 0.1], "noise": [0, 0.2], "seeds": 1}}
            """;
    private static final String NOTHING =
            """
            {"transform": [], "measures": [], "random-inputs": 0, "proof": null, "sights": null}
            """;

    private static FlatnessResult run(String settings, Watch<FlatnessResult> watch) {
        return Cases.run(Cases.MOONS, settings, watch);
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAIN, DRAWN, COORDINATES, MACHINE, NOTHING, MATRIX, SWEEP})
    void progressRisesToOneAndPreviewsAreParts(String settings) {
        var watch = new Watch<FlatnessResult>();
        FlatnessResult last = run(settings, watch);
        double before = 0;
        for (double f : watch.fractions) {
            assertTrue(f >= before && f <= 1, "fraction " + f + " after " + before);
            before = f;
        }
        assertEquals(1, before, 1e-12);
        assertTrue(watch.previews.size() >= 3, "previews " + watch.previews.size());
        for (FlatnessResult p : watch.previews) assertPart(p, last);
    }

    private static void assertPart(FlatnessResult part, FlatnessResult whole) {
        assertEquals(whole.before().train().loss(), part.before().train().loss());
        assertEquals(whole.after().train().loss(), part.after().train().loss());
        part.before()
                .readings()
                .forEach((m, r) -> assertEquals(whole.before().readings().get(m), r));
        assertFalse(Cases.output(part).values().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAIN, DRAWN, COORDINATES, MACHINE, NOTHING, MATRIX, SWEEP})
    void cancellingStopsAtThatStep(String settings) {
        try (var one = new Workers(1)) {
            var whole = new Watch<FlatnessResult>(one);
            run(settings, whole);
            int steps = whole.fractions.size();
            for (int k = 1; k <= steps; k += k < 20 ? 1 : steps / 17 + 1) {
                var watch = new Watch<FlatnessResult>(one);
                watch.cancelAt = k;
                assertThrows(CancellationException.class, () -> run(settings, watch));
                assertEquals(k, watch.fractions.size());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAIN, DRAWN, COORDINATES, MACHINE, NOTHING, MATRIX, SWEEP})
    void theResultDependsOnTheSeedAndNotOnThreads(String settings) {
        FlatnessResult first = run(settings, new Watch<>());
        try (var one = new Workers(1);
                var four = new Workers(4)) {
            Cases.assertSame(first, run(settings, new Watch<>(one)));
            Cases.assertSame(first, run(settings, new Watch<>(four)));
        }
        Experiment<FlatnessSettings> e = Cases.experiment(Cases.MOONS, settings);
        FlatnessResult other = Flatness.run(e.problem(), e.settings(), new Seed(8), new Watch<>());
        assertNotEquals(
                Arrays.toString(first.before().place().weights()),
                Arrays.toString(other.before().place().weights()));
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAIN, DRAWN, COORDINATES, MATRIX, SWEEP})
    void aRunKilledAfterAnyPartContinuesToTheSameResult(String settings) {
        var whole = new Watch<FlatnessResult>();
        FlatnessResult expected = run(settings, whole);
        assertTrue(whole.stores >= 4, "stores " + whole.stores);
        for (int k = 1; k <= whole.stores; k++) {
            var killed = new Watch<FlatnessResult>();
            killed.killAfterStores = k;
            assertThrows(Watch.Killed.class, () -> run(settings, killed));
            var again = new Watch<FlatnessResult>();
            again.parts.putAll(killed.parts);
            Cases.assertSame(expected, run(settings, again));
            assertTrue(again.stores < whole.stores, "parts are used again");
        }
    }

    /** Draws are the same at both places, so that nothing moves where nothing is changed. */
    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{\"alpha-scale\": [1, 1]}]"})
    void withoutAChangeBothSidesAreTheSame(String transform) {
        FlatnessResult r =
                run(
                        """
                        {"transform": %s, "draws": 20, "proof": null,
                         "measures": ["trace", "local-entropy", "log-volume", "keskar-subspace"]}
                        """
                                .formatted(transform),
                        new Watch<>());
        assertEquals(r.before().readings(), r.after().readings());
        assertEquals(Arrays.toString(r.before().spectrum()), Arrays.toString(r.after().spectrum()));
        Sights sights = r.sights();
        assertTrue(sights != null && Arrays.equals(sights.planeBefore(), sights.planeAfter()));
    }
}
