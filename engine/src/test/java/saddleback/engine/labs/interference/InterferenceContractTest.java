package saddleback.engine.labs.interference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.run.Seed;
import saddleback.engine.run.Watch;
import saddleback.engine.run.Workers;

import java.util.List;
import java.util.concurrent.CancellationException;

/** What every lab promises: bits, progress, stopping, going on. */
class InterferenceContractTest {
    private static final String ALL =
            "{\"start\": {\"adversarial\": 1}, \"basin\": {\"points\": 4, \"largest\": 0.5},"
                    + " \"staircase\": {\"most\": 4}, \"dynamics\": {\"sampled\": {\"batch\": 4,"
                    + " \"runs\": 3, \"steps\": 300, \"rate\": 0.2}}}";

    private static Watch<InterferenceResult> watched(String settings, Workers workers) {
        var watch = new Watch<InterferenceResult>(workers);
        Cases.run(Cases.settings(settings), watch);
        return watch;
    }

    private static String told(Workers workers) {
        return Cases.told(Cases.run(Cases.settings(ALL), new Watch<InterferenceResult>(workers)));
    }

    @Test
    void theNumberOfThreadsDoesNotMatter() {
        try (Workers one = new Workers(1);
                Workers four = new Workers(4)) {
            assertEquals(told(one), told(four));
        }
    }

    @Test
    void progressGrowsToOne() {
        Watch<InterferenceResult> watch = watched(ALL, Workers.shared());
        List<Double> seen = watch.fractions;
        assertEquals(0, seen.getFirst());
        for (int i = 1; i < seen.size(); i++)
            assertTrue(
                    seen.get(i) >= seen.get(i - 1) && seen.get(i) <= 1,
                    "%s, then %s".formatted(watch.doing.get(i - 1), watch.doing.get(i)));
        assertEquals(1, seen.getLast());
    }

    @Test
    void whatIsReadyIsShown() {
        List<InterferenceResult> seen = watched(ALL, Workers.shared()).previews;
        assertEquals(0, seen.getFirst().beside().size());
        assertTrue(seen.stream().anyMatch(r -> r.beside().size() == 2 && r.surface() == null));
        assertTrue(seen.stream().anyMatch(r -> r.surface() != null && r.sampled() == null));
        assertTrue(seen.stream().anyMatch(r -> r.sampled() != null && r.basin() == null));
        assertTrue(seen.stream().anyMatch(r -> r.basin() != null && r.staircase().isEmpty()));
        for (InterferenceResult r : seen) assertTrue(!Cases.told(r).isEmpty());
    }

    @Test
    void anyStepEndsIt() {
        int steps = watched(ALL, Workers.shared()).fractions.size();
        for (int at = 1; at <= steps; at += 1 + at / 4) {
            var watch = new Watch<InterferenceResult>();
            watch.cancelAt = at;
            InterferenceSettings settings = Cases.settings(ALL);
            // The number of reports depends on how threads share the work.
            try {
                Cases.run(settings, watch);
                assertTrue(watch.fractions.size() < at);
            } catch (CancellationException _) {
                assertEquals(at, watch.fractions.size());
            }
        }
    }

    /** Two beside, three drawn runs, four rows, three stairs. */
    @Test
    void aKilledRunGoesOn() {
        String whole = told(Workers.shared());
        int parts = watched(ALL, Workers.shared()).stores;
        assertEquals(2 + 3 + 4 + 3, parts);
        for (int k = 1; k <= parts; k++) {
            var killed = new Watch<InterferenceResult>();
            killed.killAfterStores = k;
            InterferenceSettings settings = Cases.settings(ALL);
            assertThrows(Watch.Killed.class, () -> Cases.run(settings, killed));
            var again = new Watch<InterferenceResult>();
            again.parts.putAll(killed.parts);
            assertEquals(whole, Cases.told(Cases.run(settings, again)));
            assertEquals(parts - killed.parts.size(), again.stores);
        }
    }

    @Test
    void everySettingCounts() {
        String base = told("\"contexts\": 2");
        for (String change :
                List.of(
                        "\"contexts\": 3, \"actions\": 3",
                        "\"actions\": 3",
                        "\"bias\": 2",
                        "\"world\": {\"grid\": {\"columns\": 5, \"horizon\": 4}}",
                        "\"agent\": {\"network\": {\"layers\": [{\"dense\": 3}, \"tanh\"]}}",
                        "\"start\": {\"adversarial\": 1.1}",
                        "\"variant\": \"supervised\"",
                        "\"remedy\": {\"entropy\": 0.01}",
                        "\"dynamics\": {\"flow\": {\"tolerance\": 1e-6}}",
                        "\"dynamics\": {\"flow\": {\"steps\": 15}}",
                        "\"dynamics\": {\"sampled\": {\"runs\": 2, \"steps\": 10}}",
                        "\"until\": 0.9",
                        "\"limit\": 3",
                        "\"beside\": [{\"variant\": \"off-policy\"}]",
                        "\"basin\": {\"points\": 2}",
                        "\"staircase\": {\"most\": 2}"))
            assertNotEquals(base, told(change), change);
    }

    private static String told(String change) {
        String start = change.contains("start") ? "" : "\"start\": {\"adversarial\": 1}, ";
        String beside = change.contains("beside") ? "" : "\"beside\": [], ";
        String limit = change.contains("limit") ? "" : "\"limit\": 100, ";
        return Cases.told(Cases.run("{" + start + beside + limit + change + "}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"world\": {\"grid\": {\"rows\": 15, \"columns\": 31, \"horizon\": 60}},"
                    + " \"actions\": 4, \"contexts\": 20, \"start\": \"uniform\", \"beside\":"
                    + " [{\"variant\": \"factored\"}, {\"variant\": \"factored\"}, {\"variant\":"
                    + " \"factored\"},{\"variant\": \"factored\"}, {\"variant\": \"factored\"},"
                    + " {\"variant\": \"factored\"}]}",
                "{\"agent\": {\"network\": {\"layers\": [{\"dense\": 10000}, \"tanh\", {\"dense\":"
                        + " 10000}, \"tanh\"]}}}",
                "{\"agent\": {\"network\": {\"layers\": [{\"dense\": 60000}, \"tanh\", {\"dense\":"
                        + " 30000}]}}}"
            })
    void whatDoesNotFitIsRefusedAtOnce(String settings) {
        InterferenceSettings read = Cases.settings(settings);
        var watch = new Watch<InterferenceResult>();
        var refused = assertThrows(IllegalArgumentException.class, () -> Cases.run(read, watch));
        String told = String.valueOf(refused.getMessage());
        assertTrue(told.startsWith("settings") && told.contains("MB of memory"), told);
        assertTrue(watch.fractions.isEmpty());
    }

    /** Only what is drawn depends on the seed. */
    @Test
    void theSeedCountsWhereSomethingIsDrawn() {
        InterferenceSettings random =
                Cases.settings("{\"start\": {\"random\": 1}, \"beside\": [], \"limit\": 100}");
        assertNotEquals(seeded(random, 1), seeded(random, 2));
        InterferenceSettings fixed = Cases.settings("{\"beside\": []}");
        assertEquals(seeded(fixed, 1), seeded(fixed, 2));
    }

    private static String seeded(InterferenceSettings settings, long seed) {
        return Cases.told(
                Interference.run(
                        null, settings, new Seed(seed), saddleback.engine.run.Run.unwatched()));
    }
}
