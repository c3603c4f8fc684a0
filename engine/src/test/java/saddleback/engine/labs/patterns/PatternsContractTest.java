package saddleback.engine.labs.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import saddleback.engine.Experiment;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Watch;
import saddleback.engine.run.Workers;

import java.util.List;
import java.util.concurrent.CancellationException;

/** What every run of the pattern lab keeps to. */
class PatternsContractTest {

    record Case(String name, String problem, String settings) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final String BESIDE =
            "\"transfer\": {\"fine-tuning\": 5}, \"fooled\": {\"slices\": 1, \"penalty\": false}";

    private static Case of(String name, String problem, String how, String beside) {
        return new Case(name, problem, "{%s, \"how\": %s, %s}".formatted(Cases.RING, how, beside));
    }

    static List<Case> all() {
        return List.of(
                of(
                        "optimised",
                        Cases.MOONS,
                        "{\"optimise\": {\"steps\": 20, \"batch\": 16, \"good\": 3, \"bad\": 4,"
                                + " \"records\": 5}}",
                        Cases.ALONE),
                of(
                        "trained, then optimised",
                        Cases.TRAINED,
                        "{\"optimise\": {\"steps\": 9, \"batch\": 16, \"records\": 4}}",
                        BESIDE),
                of(
                        "grey",
                        Cases.MOONS,
                        "{\"optimise\": {\"steps\": 9, \"variant\": \"grey\", \"records\": 3}}",
                        Cases.ALONE),
                of(
                        "constructed",
                        Cases.MOONS,
                        "{\"construct\": {\"grid\": 5, \"study\": [3, 5]}}",
                        "\"points\": 11, " + BESIDE),
                of(
                        "beside a trained network",
                        Cases.TRAINED,
                        "{\"construct\": {\"grid\": 4, \"task\": \"trained\", \"study\": [2]}}",
                        "\"points\": 7, " + BESIDE),
                of(
                        "beside an exact fit",
                        Cases.MOONS,
                        "{\"construct\": {\"grid\": 4, \"task\": \"exact\", \"study\": []}}",
                        "\"points\": 7, " + Cases.ALONE));
    }

    private static PatternsResult run(Case c, Watch<PatternsResult> watch) {
        return Cases.run(c.problem(), c.settings(), watch);
    }

    @ParameterizedTest
    @MethodSource("all")
    void progressRisesToOneAndPreviewsAreParts(Case c) {
        var watch = new Watch<PatternsResult>();
        PatternsResult last = run(c, watch);
        double before = 0;
        for (double f : watch.fractions) {
            assertTrue(f >= before && f <= 1, "fraction " + f + " after " + before);
            before = f;
        }
        assertEquals(1, before, 1e-12);
        assertTrue(watch.previews.size() >= 2, "previews " + watch.previews.size());
        for (PatternsResult p : watch.previews) {
            assertEquals(last.cells(), p.cells());
            assertEquals(last.target().length, p.train().loss().length);
            assertFalse(Cases.output(p).values().isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void cancellingStopsAtThatStep(Case c) {
        try (var one = new Workers(1)) {
            var whole = new Watch<PatternsResult>(one);
            run(c, whole);
            int steps = whole.fractions.size();
            for (int k = 1; k <= steps; k += k < 20 ? 1 : steps / 17 + 1) {
                var watch = new Watch<PatternsResult>(one);
                watch.cancelAt = k;
                assertThrows(CancellationException.class, () -> run(c, watch));
                assertEquals(k, watch.fractions.size());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void theResultDependsOnNoThreads(Case c) {
        PatternsResult first = run(c, new Watch<>());
        try (var one = new Workers(1);
                var four = new Workers(4)) {
            Cases.assertSame(first, run(c, new Watch<>(one)));
            Cases.assertSame(first, run(c, new Watch<>(four)));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void itDependsOnTheSeed(Case c) {
        Experiment<PatternsSettings> e = Cases.experiment(c.problem(), c.settings());
        PatternsResult other = Patterns.run(e.problem(), e.settings(), new Seed(8), new Watch<>());
        assertNotEquals(
                Cases.everything(Cases.output(run(c, new Watch<>()))),
                Cases.everything(Cases.output(other)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aRunKilledAfterAnyPartContinuesToTheSameResult(Case c) {
        var whole = new Watch<PatternsResult>();
        PatternsResult expected = run(c, whole);
        assertTrue(whole.stores >= 2, "stores " + whole.stores);
        for (int k = 1; k <= whole.stores; k++) {
            var killed = new Watch<PatternsResult>();
            killed.killAfterStores = k;
            assertThrows(Watch.Killed.class, () -> run(c, killed));
            var again = new Watch<PatternsResult>();
            again.parts.putAll(killed.parts);
            Cases.assertSame(expected, run(c, again));
            assertTrue(again.stores < whole.stores, "parts are used again");
        }
    }
}
