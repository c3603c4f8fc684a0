package saddleback.engine.interference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.net.Init;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.policy.Bandit;
import saddleback.engine.policy.Grid;
import saddleback.engine.policy.Initial;
import saddleback.engine.policy.Start;
import saddleback.engine.run.Kept;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

class SamplingTest {
    private static final Seed SEED = new Seed(11);
    private static final Sampling SOME = new Sampling(new Updates(16, 0.2, false), 21, 3000, 0.9);

    private static Learner learner() {
        var world = new Bandit(2, 2);
        return Learner.of(
                world, Start.performance(world, 0.3, 0.25).linear(1), Variant.ON_POLICY, null);
    }

    /** A run on so many threads that keeps parts and may be cancelled. */
    private static final class Watched implements Run<Sampled> {
        private final Workers workers;
        private final Map<String, byte[]> parts = new HashMap<>();
        private final List<Double> fractions = new ArrayList<>();
        private int stopAfter = Integer.MAX_VALUE;

        Watched(Workers workers) {
            this.workers = workers;
        }

        @Override
        public void step(double fraction, String doing) {
            fractions.add(fraction);
            if (parts.size() >= stopAfter) throw new CancellationException();
        }

        @Override
        public Workers workers() {
            return workers;
        }

        @Override
        public Kept kept() {
            return new Kept() {
                @Override
                public Optional<byte[]> find(String name) {
                    return Optional.ofNullable(parts.get(name)).map(byte[]::clone);
                }

                @Override
                public void store(String name, byte[] part) {
                    parts.put(name, part.clone());
                }
            };
        }
    }

    private static void same(Sampled a, Sampled b) {
        assertArrayEquals(a.time(), b.time());
        assertArrayEquals(a.totalTime(), b.totalTime());
        assertArrayEquals(a.runs(), b.runs());
        assertArrayEquals(a.bands(), b.bands());
    }

    private static Sampled alone(Sampling sampling) {
        try (var workers = new Workers(1)) {
            return sampling.of(learner(), SEED, new Watched(workers), _ -> {});
        }
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBits() {
        try (var two = new Workers(2)) {
            same(SOME.of(learner(), SEED, new Watched(two), _ -> {}), alone(SOME));
        }
    }

    @Test
    void networksAndMemoriesOfTheirOwnGiveTheSameBits() {
        var world = new Grid(1, 5, 2, 4);
        Initial network =
                Start.uniform(world)
                        .network(
                                List.of(new LayerSettings.Dense(4, true), new LayerSettings.Tanh()),
                                new Init.Glorot(),
                                new Seed(6));
        Learner chain = Learner.of(world, network, Variant.ON_POLICY, new Remedy.Replay(0.5, 10));
        var sampling = new Sampling(new Updates(8, 0.1, true), 5, 300, 0.99);
        try (var one = new Workers(1);
                var two = new Workers(2)) {
            same(
                    sampling.of(chain, SEED, new Watched(two), _ -> {}),
                    sampling.of(chain, SEED, new Watched(one), _ -> {}));
        }
    }

    @Test
    void aKilledOneGoesOnToTheSameBits() {
        try (var one = new Workers(1)) {
            var run = new Watched(one);
            run.stopAfter = 5;
            assertThrows(CancellationException.class, () -> SOME.of(learner(), SEED, run, _ -> {}));
            assertTrue(run.parts.size() >= 5 && run.parts.size() < SOME.runs());
            var again = new Watched(one);
            again.parts.putAll(run.parts);
            same(SOME.of(learner(), SEED, again, _ -> {}), alone(SOME));
        }
    }

    /** Two runs of 450,000 updates that learn next to nothing; killed before the middle. */
    @Test
    void aLongRunGoesOnFromTheMiddleToTheSameBits() {
        var slow = new Sampling(new Updates(2, 1e-6, true), 2, 450_000, 0.9);
        try (var one = new Workers(1)) {
            var run = new Watched(one);
            run.stopAfter = 2;
            assertThrows(CancellationException.class, () -> slow.of(learner(), SEED, run, _ -> {}));
            assertEquals(
                    Set.of("drawn-run-0-under-way", "drawn-run-1-under-way"), run.parts.keySet());
            var again = new Watched(one);
            again.parts.putAll(run.parts);
            same(slow.of(learner(), SEED, again, _ -> {}), alone(slow));
            assertTrue(again.fractions.get(1) > 200_000.0 / 450_000, "not from the beginning");
        }
    }

    @Test
    void previewsGrowAndProgressNeverFalls() {
        List<Sampled> previews = new ArrayList<>();
        try (var two = new Workers(2)) {
            var run = new Watched(two);
            SOME.of(learner(), SEED, run, soFar -> previews.add(soFar.get()));
            assertEquals(run.fractions.stream().sorted().toList(), run.fractions);
            assertEquals(1, run.fractions.getLast());
        }
        assertTrue(previews.size() > 1);
        int runs = 0;
        for (Sampled s : previews) {
            assertTrue(s.runs().length >= runs);
            runs = s.runs().length;
            assertTrue(Arrays.stream(s.bands()[2][2]).noneMatch(Double::isNaN));
        }
        assertEquals(SOME.runs(), runs);
    }

    /** By sorting, and a straight line between neighbours at (n - 1) p. */
    @Test
    void quantilesAreThoseOfTheRuns() {
        Sampled s = alone(SOME);
        int n = s.runs().length;
        for (int t = 0; t < s.time().length; t += 7)
            for (int k = 0; k <= 2; k++) {
                double[] sorted = new double[n];
                for (int r = 0; r < n; r++) {
                    double[] row = s.runs()[r][t];
                    sorted[r] = k < 2 ? row[k] : row[0] + row[1];
                }
                Arrays.sort(sorted);
                for (int level = 0; level < s.levels().length; level++) {
                    double h = (n - 1) * s.levels()[level];
                    int low = (int) h;
                    double high = sorted[Math.min(low + 1, n - 1)];
                    assertEquals(
                            sorted[low] + (h - low) * (high - sorted[low]),
                            s.bands()[k][level][t],
                            1e-12);
                }
            }
    }

    @Test
    void momentsAreStepsOfTheRunsThemselves() {
        Sampled s = alone(SOME);
        assertTrue(s.time().length <= 400);
        assertEquals(0, s.time()[0]);
        assertEquals(0.2, s.time()[1]);
        for (int r = 0; r < 3; r++) {
            var run = new Reinforce(learner(), SOME.updates(), SEED.of("runs").of(r));
            for (int t = 0; t < s.time().length; t++) {
                while (run.time() < s.time()[t] && !run.finished(0.9)) run.step();
                assertArrayEquals(run.success(), s.runs()[r][t]);
            }
            assertEquals(run.time(), s.totalTime()[r]);
        }
    }

    @Test
    void runsEndAtTheMostUpdates() {
        Sampled s = alone(new Sampling(new Updates(4, 0.01, true), 3, 30, 0.99));
        assertTrue(Arrays.stream(s.totalTime()).allMatch(Double::isNaN));
        assertEquals(30 * 0.01, s.time()[s.time().length - 1]);
    }

    @Test
    void seedsDiffer() {
        Sampled s = alone(SOME);
        assertFalse(Arrays.deepEquals(s.runs()[0], s.runs()[1]));
    }

    @Test
    void longRunsKeepFewMoments() {
        for (int end : new int[] {1, 2, 255, 256, 257, 513, 100_000, 9_999_999, 10_000_000}) {
            int[] moments = Schedule.upTo(end);
            assertTrue(moments.length <= 400);
            assertEquals(0, moments[0]);
            assertEquals(end, moments[moments.length - 1]);
            for (int i = 0; i + 1 < moments.length; i++)
                assertTrue(Schedule.keeps(moments[i], end));
        }
    }

    @Test
    void whatDoesNotFitIsRefused() {
        var huge = new Sampling(new Updates(4, 0.01, true), 100_000_000, 30, 0.99);
        var refused = assertThrows(IllegalArgumentException.class, () -> alone(huge));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("runs: "));
    }
}
