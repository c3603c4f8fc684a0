package saddleback.engine.labs.regions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import java.util.Objects;
import java.util.concurrent.CancellationException;

/** What every run of the region lab keeps to. */
class RegionsContractTest {
    private static final String PLAIN = "{}";
    private static final String COUNTS = "{\"budget\": {\"drawn\": 0}}";
    private static final String ALONG = "{\"along\": 4}";
    private static final String SWEEP =
            """
            {"along": 3, "sweep": {"shapes": [[5], [3, 3]], "inits": ["he", "normal:1"],
             "bias-deviation": 0.2, "seeds": 3}}
            """;

    private static RegionsResult run(String settings, Watch<RegionsResult> watch) {
        return Cases.run(Cases.TRAINED, settings, watch);
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAIN, COUNTS, ALONG, SWEEP})
    void progressRisesToOneAndPreviewsAreParts(String settings) {
        var watch = new Watch<RegionsResult>();
        RegionsResult last = run(settings, watch);
        double before = 0;
        for (double f : watch.fractions) {
            assertTrue(f >= before && f <= 1, "fraction " + f + " after " + before);
            before = f;
        }
        assertEquals(1, before, 1e-12);
        Along along = last.along();
        Sweep sweep = last.sweep();
        int least =
                1
                        + (along == null ? 0 : along.size())
                        + (sweep == null ? 0 : sweep.entries().size());
        assertTrue(watch.previews.size() >= least, "previews " + watch.previews.size());
        for (RegionsResult p : watch.previews) assertPart(p, last);
    }

    private static void assertPart(RegionsResult part, RegionsResult whole) {
        assertEquals(whole.census().regions(), part.census().regions());
        Along along = part.along();
        if (along != null)
            assertArrayEquals(
                    Arrays.copyOf(Objects.requireNonNull(whole.along()).regions(), along.size()),
                    along.regions());
        assertFalse(Cases.output(part).values().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAIN, COUNTS, ALONG, SWEEP})
    void cancellingStopsAtThatStep(String settings) {
        try (var one = new Workers(1)) {
            var whole = new Watch<RegionsResult>(one);
            run(settings, whole);
            int steps = whole.fractions.size();
            for (int k = 1; k <= steps; k += k < 20 ? 1 : steps / 17 + 1) {
                var watch = new Watch<RegionsResult>(one);
                watch.cancelAt = k;
                assertThrows(CancellationException.class, () -> run(settings, watch));
                assertEquals(k, watch.fractions.size());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAIN, COUNTS, ALONG, SWEEP})
    void theResultDependsOnTheSeedAndNotOnThreads(String settings) {
        RegionsResult first = run(settings, new Watch<>());
        try (var one = new Workers(1);
                var four = new Workers(4)) {
            Cases.assertSame(first, run(settings, new Watch<>(one)));
            Cases.assertSame(first, run(settings, new Watch<>(four)));
        }
        Experiment<RegionsSettings> e = Cases.experiment(Cases.TRAINED, settings);
        RegionsResult other = Regions.run(e.problem(), e.settings(), new Seed(8), new Watch<>());
        assertNotEquals(
                first.network().layers().getFirst().w().getFirst()[0],
                other.network().layers().getFirst().w().getFirst()[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {ALONG, SWEEP})
    void aRunKilledAfterAnyPartContinuesToTheSameResult(String settings) {
        var whole = new Watch<RegionsResult>();
        RegionsResult expected = run(settings, whole);
        assertTrue(whole.stores >= 4, "stores " + whole.stores);
        for (int k = 1; k <= whole.stores; k++) {
            var killed = new Watch<RegionsResult>();
            killed.killAfterStores = k;
            assertThrows(Watch.Killed.class, () -> run(settings, killed));
            var again = new Watch<RegionsResult>();
            again.parts.putAll(killed.parts);
            Cases.assertSame(expected, run(settings, again));
            assertTrue(again.stores < whole.stores, "parts are used again");
        }
    }
}
