package saddleback.engine.optim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.objective.Minibatches;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Watch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

class TrainingTest {
    private static final Method SGD = new Sgd(0.02, 0.5, false);

    /** Remembers which examples every step saw. */
    private static final class Seen implements Minibatches {
        final List<int[]> batches = new ArrayList<>();
        final int examples;

        Seen(int examples) {
            this.examples = examples;
        }

        @Override
        public int size() {
            return 1;
        }

        @Override
        public int examples() {
            return examples;
        }

        @Override
        public double gradient(double[] w, int[] order, int from, int to, double[] g) {
            batches.add(Arrays.copyOfRange(order, from, to));
            g[0] = w[0];
            return w[0] * w[0] / 2;
        }

        int[] epoch(int epoch, int perEpoch) {
            return batches.subList(epoch * perEpoch, (epoch + 1) * perEpoch).stream()
                    .flatMapToInt(Arrays::stream)
                    .toArray();
        }
    }

    private static Seen seen(int examples, TrainingSettings settings, long seed) {
        var seen = new Seen(examples);
        var nothing = new Measures(0, 0, 0, 0, 0);
        Training.run(
                new TrainingTarget(seen, _ -> nothing),
                settings,
                new double[] {1},
                new Seed(seed),
                Run.unwatched());
        return seen;
    }

    @Test
    void everyEpochSeesEveryExampleOnceInAnOrderOfItsOwn() {
        var seen = seen(23, Settings.batches(SGD, 5, 40), 1);
        assertEquals(40 * 5, seen.batches.size());
        for (int i = 0; i < seen.batches.size(); i++)
            assertEquals(i % 5 == 4 ? 3 : 5, seen.batches.get(i).length);
        Set<List<Integer>> orders = new HashSet<>();
        for (int epoch = 0; epoch < 40; epoch++) {
            int[] order = seen.epoch(epoch, 5);
            orders.add(Arrays.stream(order).boxed().toList());
            Arrays.sort(order);
            for (int i = 0; i < 23; i++) assertEquals(i, order[i]);
        }
        assertEquals(40, orders.size());
    }

    /** Each of 6 examples comes first about equally often: 600 epochs, 5 standard deviations. */
    @Test
    void shufflesAreFair() {
        int[] first = new int[6];
        var seen = seen(6, Settings.batches(SGD, 6, 600), 3);
        seen.batches.forEach(b -> first[b[0]]++);
        for (int count : first) assertEquals(100, count, 5 * Math.sqrt(600 * 5 / 36.0));
    }

    @Test
    void theOrderDependsOnTheSeed() {
        assertArrayEquals(
                seen(9, Settings.batches(SGD, 2, 2), 1).epoch(1, 5),
                seen(9, Settings.batches(SGD, 2, 2), 1).epoch(1, 5));
        assertFalse(
                Arrays.equals(
                        seen(9, Settings.batches(SGD, 2, 2), 1).epoch(1, 5),
                        seen(9, Settings.batches(SGD, 2, 2), 2).epoch(1, 5)));
    }

    @Test
    void withoutBatchesExamplesKeepTheirOrder() {
        assertArrayEquals(
                new int[] {0, 1, 2, 3}, seen(4, Settings.of(SGD, 3), 1).batches.getFirst());
    }

    @Test
    void curveAndTrajectoryHoldWhatWasAskedFor() {
        var settings =
                Settings.recording(
                        Settings.batches(SGD, 5, 4),
                        new Interval.Epochs(2),
                        new Interval.Steps(5),
                        new Interval.Never());
        var result = quadratic(settings, new Watch<TrainingResult>());
        assertEquals(12, result.steps());
        assertEquals(End.STEPS_DONE, result.end());
        assertArrayEquals(new long[] {0, 6, 12}, result.curve().steps());
        assertArrayEquals(new double[] {0, 2, 4}, result.curve().column(p -> p.epoch()));
        assertArrayEquals(new long[] {0, 5, 10, 12}, result.trajectory().steps());
        assertArrayEquals(
                Functions.quadratic().start(), result.trajectory().points().getFirst().weights());
        assertArrayEquals(result.weights(), result.trajectory().points().getLast().weights());
        for (int i = 0; i < 2; i++) {
            var point = result.curve().points().get(2 * i);
            double[] w = i == 0 ? Functions.quadratic().start() : result.weights();
            assertEquals(
                    Functions.value(Functions.quadratic().f(), w), point.measures().trainLoss());
        }
    }

    @Test
    void stepsTakeThePlaceOfEpochs() {
        var result =
                quadratic(
                        Settings.steps(Settings.batches(SGD, 5, 100), 7),
                        new Watch<TrainingResult>());
        assertEquals(7, result.steps());
        assertEquals(7 / 3.0, result.curve().points().getLast().epoch());
    }

    @Test
    void progressRisesFromZeroToOneWithAPreviewAtEveryPoint() {
        var watch = new Watch<TrainingResult>();
        var result = quadratic(Settings.batches(SGD, 5, 6), watch);
        assertEquals(0, watch.fractions.getFirst());
        assertEquals(1, watch.fractions.getLast());
        assertEquals(18 + 2, watch.fractions.size());
        for (int i = 1; i < watch.fractions.size(); i++)
            assertTrue(watch.fractions.get(i) >= watch.fractions.get(i - 1));
        assertEquals(7, watch.previews.size());
        for (int i = 0; i < 7; i++) {
            var preview = watch.previews.get(i);
            assertEquals(End.RUNNING, preview.end());
            assertEquals(3L * i, preview.steps());
            assertEquals(i + 1, preview.curve().points().size());
            assertArrayEquals(result.trajectory().points().get(i).weights(), preview.weights());
        }
    }

    @Test
    void thePhraseSaysEpochAndLoss() {
        var watch = new Watch<TrainingResult>();
        quadratic(Settings.batches(SGD, 5, 6), watch);
        assertEquals("training, epoch 1 of 6", watch.doing.getFirst());
        assertTrue(
                watch.doing.get(4).matches("training, epoch 2 of 6, loss [0-9.]+"),
                watch.doing.get(4));
    }

    @Test
    void cancellingAtTheKthStepMakesNoOther() {
        for (int k = 1; k < 15; k++) {
            var seen = new Seen(12);
            var watch = new Watch<TrainingResult>();
            watch.cancelAt = k;
            var target = new TrainingTarget(seen, _ -> new Measures(0, 0, 0, 0, 0));
            assertThrows(
                    CancellationException.class,
                    () ->
                            Training.run(
                                    target,
                                    Settings.batches(SGD, 5, 6),
                                    new double[] {1},
                                    new Seed(1),
                                    watch));
            assertEquals(k - 1, seen.batches.size());
        }
    }

    @Test
    void equalSeedsGiveEqualBitsAndOthersDoNot() {
        var settings = Settings.batches(SGD, 5, 6);
        var a = quadratic(settings, new Watch<TrainingResult>());
        assertArrayEquals(a.weights(), quadratic(settings, new Watch<TrainingResult>()).weights());
        var other =
                Training.run(
                        Functions.target(Functions.quadratic().f()),
                        settings,
                        Functions.quadratic().start(),
                        new Seed(2),
                        Run.unwatched());
        assertFalse(Arrays.equals(a.weights(), other.weights()));
    }

    @Test
    void theStartIsNotChanged() {
        double[] start = Functions.quadratic().start();
        double[] before = start.clone();
        Training.run(
                Functions.target(Functions.quadratic().f()),
                Settings.of(SGD, 5),
                start,
                new Seed(1),
                Run.unwatched());
        assertArrayEquals(before, start);
    }

    private static TrainingResult quadratic(
            TrainingSettings settings, Watch<TrainingResult> watch) {
        var known = Functions.quadratic();
        return Training.run(
                Functions.target(known.f()), settings, known.start(), new Seed(1), watch);
    }
}
