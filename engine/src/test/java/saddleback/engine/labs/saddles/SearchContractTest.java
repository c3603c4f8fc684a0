package saddleback.engine.labs.saddles;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.critical.Certificate;
import saddleback.engine.critical.CriticalPoint.End;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Problem;
import saddleback.engine.problem.R1;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Watch;
import saddleback.engine.run.Workers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;

/** What holds for every lab: the same bits, progress, previews, cancelling, resuming. */
class SearchContractTest {
    private static final Search SMALL = SearchCases.SMALL;

    @Test
    void everyEndIsWhatTheNetworkSaysThere() {
        SearchResult r = SearchCases.run(SMALL);
        assertEquals(20, r.starts());
        assertEquals(20, r.found().size());
        try (var one = new Workers(1)) {
            NetworkObjective f = R1.decayed(one);
            double[] g = new double[R1.SIZE];
            for (Found found : r.found()) {
                double[] w = found.point().weights();
                assertEquals(f.gradient(w, g), found.point().value(), 1e-12);
                assertEquals(Vectors.norm(g), found.point().gradientNorm(), 1e-12);
                assertEquals(1 - f.evaluate(w).accuracy(), found.error(), 1e-15);
                boolean converged = found.point().end() == End.CONVERGED;
                assertEquals(converged, found.point().gradientNorm() < 1e-10);
                assertEquals(converged, found.group() >= 0);
                assertEquals(found.start() < 11, found.run() >= 0);
                assertTrue(found.run() < 3);
            }
        }
        assertTrue(r.distinct() >= 2 && r.distinct() <= r.count(End.CONVERGED));
        assertEquals(r.distinct(), r.firsts().size());
        assertEquals(r.count(End.CONVERGED), r.all().points());
        assertEquals(r.distinct(), r.apart().points());
    }

    @Test
    void theResultDependsOnTheSeedAndNotOnThreads() {
        SearchResult first = SearchCases.run(SMALL);
        try (var one = new Workers(1);
                var four = new Workers(4)) {
            SearchCases.assertSame(first, SearchCases.run(SMALL, new Watch<>(one)));
            SearchCases.assertSame(first, SearchCases.run(SMALL, new Watch<>(four)));
        }
        SearchResult other = SearchCases.run(SMALL, new Seed(8), new Watch<>());
        assertNotEquals(SearchCases.output(first).tables(), SearchCases.output(other).tables());
    }

    @Test
    void progressRisesToOneAndPreviewsHoldWhatWasFoundSoFar() {
        var watch = new Watch<SaddlesResult>();
        SearchResult last = SearchCases.run(SMALL, watch);
        double before = 0;
        for (double f : watch.fractions) {
            assertTrue(f >= before && f <= 1, "fraction " + f + " after " + before);
            before = f;
        }
        assertEquals(1, before);
        int found = 0;
        assertTrue(watch.previews.size() >= 2, "previews " + watch.previews.size());
        for (SaddlesResult p : watch.previews) {
            SearchResult r = Objects.requireNonNull(p.search());
            assertTrue(r.found().size() > found);
            found = r.found().size();
            for (Found f : r.found())
                assertArrayEquals(
                        last.found().get(f.start()).point().weights(), f.point().weights());
        }
        assertEquals(20, found);
    }

    @Test
    void cancellingStopsAtThatStepWithinASearchToo() {
        var whole = new Watch<SaddlesResult>();
        SearchCases.run(SMALL, whole);
        int steps = whole.fractions.size();
        int searching = whole.doing.indexOf("search 1 of 20, 0 critical points");
        assertTrue(searching > 0);
        for (int k : new int[] {1, 2, 5, searching + 2, searching + 4, steps - 1, steps}) {
            var watch = new Watch<SaddlesResult>();
            watch.cancelAt = k;
            assertThrows(CancellationException.class, () -> SearchCases.run(SMALL, watch));
            assertEquals(k, watch.fractions.size());
        }
    }

    @Test
    void aRunKilledAfterAnyPartContinuesToTheSameResult() {
        var whole = new Watch<SaddlesResult>();
        SearchResult expected = SearchCases.run(SMALL, whole);
        assertTrue(whole.stores >= 4, "stores " + whole.stores);
        for (int k = 1; k <= whole.stores; k++) {
            var killed = new Watch<SaddlesResult>();
            killed.killAfterStores = k;
            assertThrows(Watch.Killed.class, () -> SearchCases.run(SMALL, killed));
            var again = new Watch<SaddlesResult>();
            again.parts.putAll(killed.parts);
            SearchCases.assertSame(expected, SearchCases.run(SMALL, again));
            assertTrue(again.stores < whole.stores, "parts are used again");
        }
    }

    @Test
    void everySettingChangesTheOutcome() {
        List<Search> variants = new ArrayList<>(List.of(SMALL));
        var noise = List.of(0.1, 0.01);
        variants.add(SearchCases.search(4, 40, 11, noise, 9, 0.5, 60));
        variants.add(SearchCases.search(3, 41, 11, noise, 9, 0.5, 60));
        variants.add(SearchCases.search(3, 40, 10, noise, 9, 0.5, 60));
        variants.add(SearchCases.search(3, 40, 11, List.of(0.1), 9, 0.5, 60));
        variants.add(SearchCases.search(3, 40, 11, noise, 8, 0.5, 60));
        variants.add(SearchCases.search(3, 40, 11, noise, 9, 0.6, 60));
        variants.add(SearchCases.search(3, 40, 11, noise, 9, 0.5, 20));
        variants.add(SearchCases.following(SMALL));
        variants.add(with(SMALL, 1e-4, 1e-8));
        variants.add(with(SMALL, 1e-10, 3e-3));
        var seen = new HashSet<String>();
        for (Search v : variants)
            assertTrue(
                    seen.add(SearchCases.output(SearchCases.run(v)).tables().toString()),
                    v.toString());
    }

    private static Search with(Search s, double gradient, double zero) {
        return new Search(
                s.runs(),
                s.training(),
                s.near(),
                s.noise(),
                s.anywhere(),
                s.cube(),
                s.method(),
                s.iterations(),
                gradient,
                zero,
                s.certify());
    }

    /** Without noise a start is a recorded step; here the only one, where training begins. */
    @Test
    void startsLieWhereTheSettingsSay() {
        double cube = 0.3;
        Search search = SearchCases.search(2, 1, 5, List.of(0.0), 40, cube, 1);
        var loaded = Preparation.loaded(SearchCases.r1(), SearchCases.SEED);
        List<Start> starts =
                Starts.of(search, loaded, SearchCases.SEED, new Watch<SaddlesResult>(), 0, 1);
        assertEquals(45, starts.size());
        var places = new HashSet<String>();
        for (Start s : starts.subList(0, 5)) {
            assertTrue(s.run() == 0 || s.run() == 1);
            places.add(Arrays.toString(s.weights()));
        }
        assertTrue(places.size() <= 4, "two trainings of two recorded steps");
        double largest = 0;
        for (Start s : starts.subList(5, 45)) {
            assertEquals(-1, s.run());
            for (double v : s.weights()) largest = Math.max(largest, Math.abs(v));
        }
        assertTrue(largest <= cube && largest > 0.95 * cube, "largest " + largest);
    }

    @Test
    void whereNothingIsFoundThatIsSaid() {
        SearchResult r = SearchCases.run(SearchCases.search(0, 1, 0, List.of(), 3, 5, 1));
        assertEquals(0, r.count(End.CONVERGED));
        assertEquals(0, r.distinct());
        assertEquals("no search ended at a critical point", SearchCases.output(r).shortfall());
        assertFalse(SearchCases.output(r).values().containsKey("lowest.value"));
    }

    /** Certificates stand at the first point of each group and say what eigenvalues say. */
    @Test
    void distinctPointsAreCertifiedWhereAsked() {
        Search search = certified(SearchCases.search(2, 300, 3, List.of(0.1), 3, 0.5, 300));
        var whole = new Watch<SaddlesResult>();
        SearchResult r = SearchCases.run(search, whole);
        assertTrue(r.distinct() >= 2, "distinct " + r.distinct());
        for (Found f : r.found()) assertEquals(r.firsts().contains(f), f.certificate() != null);
        long holds = 0;
        for (Found f : r.firsts()) {
            Certificate c = Objects.requireNonNull(f.certificate());
            if (!c.holds()) continue;
            holds++;
            assertEquals(f.point().negative(1e-8), c.index());
            assertTrue(c.radius() > 0 && c.radius() < 1e-3, "radius " + c.radius());
        }
        assertTrue(holds > 0, "certified");
        assertEquals(holds, SearchCases.output(r).values().get("certified"));
        assertEquals(0L, SearchCases.output(r).values().get("certified-numerically"));
        try (var one = new Workers(1)) {
            SearchCases.assertSame(r, SearchCases.run(search, new Watch<>(one)));
        }
        var again = new Watch<SaddlesResult>();
        again.parts.putAll(whole.parts);
        SearchCases.assertSame(r, SearchCases.run(search, again));
        assertEquals(0, again.stores);
        var killed = new Watch<SaddlesResult>();
        killed.cancelWhen = doing -> doing.startsWith("certificate");
        assertThrows(CancellationException.class, () -> SearchCases.run(search, killed));
    }

    private static Search certified(Search s) {
        return new Search(
                s.runs(),
                s.training(),
                s.near(),
                s.noise(),
                s.anywhere(),
                s.cube(),
                s.method(),
                s.iterations(),
                s.gradient(),
                s.zero(),
                true);
    }

    /** With so many parameters an iteration is long, and a run can be stopped between any two. */
    @Test
    void aSearchOfALargeNetworkIsStoppedBetweenIterations() {
        Problem p = SearchCases.r1();
        var wide =
                new Problem(
                        p.data(),
                        NetworkSettings.of(
                                List.of(
                                        new LayerSettings.Dense(60, true),
                                        new LayerSettings.Tanh(),
                                        new LayerSettings.Dense(3, true))),
                        p.loss(),
                        p.decay(),
                        p.weights());
        var settings = new SaddlesSettings(SearchCases.search(0, 1, 0, List.of(), 3, 0.5, 1));
        try (var one = new Workers(1)) {
            var watch = new Watch<SaddlesResult>(one);
            Saddles.run(wide, settings, SearchCases.SEED, watch);
            int before = watch.fractions.size();
            for (int at = before - 4; at < before; at++) {
                var cancelled = new Watch<SaddlesResult>(one);
                cancelled.cancelAt = at;
                assertThrows(
                        CancellationException.class,
                        () -> Saddles.run(wide, settings, SearchCases.SEED, cancelled));
            }
            assertTrue(before >= 6, "steps " + before);
        }
    }
}
