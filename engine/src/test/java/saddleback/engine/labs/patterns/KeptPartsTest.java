package saddleback.engine.labs.patterns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.data.Dataset;
import saddleback.engine.net.Loss;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.problem.Prepared;
import saddleback.engine.run.Watch;
import saddleback.engine.run.Workers;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What is asked beyond the maps goes on where a stopped run stood. */
class KeptPartsTest {
    private static final Dataset A = Beside.classes(1.1, 16);
    private static final Dataset B = Beside.classes(2.7, 40);

    /** Of batches of 16: enough for a moment that is kept in the middle. */
    private static final int STEPS = 4000;

    private static Mapped mapped() {
        Prepared prepared = Beside.prepared(A, B, Loss.CROSS_ENTROPY, 6, 4, 3);
        return Beside.mapped(
                Beside.random(prepared, 2, Workers.shared()), prepared, Lattice.unit(2, 5));
    }

    private static Watch<Object> goingOn(Watch<Object> stopped) {
        var again = new Watch<>();
        again.parts.putAll(stopped.parts);
        return again;
    }

    /** What is worked on, killed after every part, comes to the same with less work. */
    private static <T> void assertGoesOn(
            int parts, Function<Watch<Object>, T> work, Function<T, List<double[]>> numbers) {
        var whole = new Watch<Object>();
        List<double[]> expected = numbers.apply(work.apply(whole));
        assertEquals(parts, whole.stores);
        for (int k = 1; k <= parts; k++) {
            var killed = new Watch<Object>();
            killed.killAfterStores = k;
            assertThrows(Watch.Killed.class, () -> work.apply(killed));
            Watch<Object> again = goingOn(killed);
            List<double[]> found = numbers.apply(work.apply(again));
            for (int i = 0; i < expected.size(); i++)
                assertArrayEquals(expected.get(i), found.get(i));
            assertEquals(parts - k, again.stores);
            assertTrue(again.fractions.size() < whole.fractions.size());
        }
    }

    /** The test examples' map is known; noise, order, changed targets and one more are not. */
    @Test
    void otherData() {
        Mapped mapped = mapped();
        var further = List.of(new FurtherData("B", Beside.classes(2.7, 12)));
        assertGoesOn(
                5,
                watch ->
                        Transfers.of(
                                mapped,
                                TransferSettings.defaults(),
                                further,
                                Beside.SEED,
                                watch,
                                watch),
                all -> all.stream().map(t -> t.maps().loss()).toList());
    }

    /** Twice a moment in the middle and one at the end. */
    @Test
    void fineTuning() {
        Mapped mapped = mapped();
        assertGoesOn(
                2 * (1 + STEPS * 16 / 20_000),
                watch -> FineTuner.of(mapped, STEPS, Beside.SEED, Workers.shared(), watch, watch),
                KeptPartsTest::numbers);
    }

    private static List<double[]> numbers(FineTuning t) {
        FineTuning.Ordinary o = Objects.requireNonNull(t.ordinary());
        return List.of(
                t.train(),
                t.test(),
                t.trainAccuracy(),
                t.testAccuracy(),
                t.along()[0],
                t.along()[1],
                t.away(),
                o.train(),
                o.test(),
                o.trainAccuracy(),
                o.testAccuracy());
    }

    /** Steps before the moment that was kept are not made again. */
    @Test
    void stepsAreNotMadeAgain() {
        Mapped mapped = mapped();
        var killed = new Watch<Object>();
        killed.killAfterStores = 1;
        assertThrows(
                Watch.Killed.class,
                () -> FineTuner.of(mapped, STEPS, Beside.SEED, Workers.shared(), killed, killed));
        Watch<Object> again = goingOn(killed);
        FineTuner.of(mapped, STEPS, Beside.SEED, Workers.shared(), again, again);
        int begun = killed.doing.size();
        assertTrue(begun * 16 >= 20_000);
        assertEquals(
                "from the lowest cell, step %d of %d".formatted(begun + 1, STEPS),
                again.doing.getFirst());
    }

    /** Two planes, two trainings and the planes of five networks. */
    @Test
    void whatThePlaneDoesNotTell() {
        Mapped mapped = mapped();
        assertGoesOn(
                9,
                watch ->
                        Fooling.of(
                                mapped,
                                new FooledSettings(2, true),
                                Beside.SEED,
                                Workers.shared(),
                                watch,
                                watch),
                KeptPartsTest::numbers);
    }

    private static List<double[]> numbers(Fooled f) {
        List<Fooled.Contestant> all = Objects.requireNonNull(f.penalty()).contestants();
        return List.of(
                f.slices().get(0),
                f.slices().get(1),
                all.stream().mapToDouble(Fooled.Contestant::penalty).toArray(),
                all.stream().mapToDouble(Fooled.Contestant::loss).toArray(),
                all.stream().mapToDouble(Fooled.Contestant::effect).toArray());
    }

    /** Parts of a run with other numbers are not taken for one's own. */
    @Test
    void partsThatDoNotFitAreNotTaken() {
        Mapped mapped = mapped();
        var whole = new Watch<Object>();
        FineTuning expected = FineTuner.of(mapped, 20, Beside.SEED, Workers.shared(), whole, whole);
        var other = new Watch<Object>();
        other.parts.put("tuned", new byte[8 * 100]);
        other.parts.put("usual", new byte[] {1, 2, 3});
        FineTuning found = FineTuner.of(mapped, 20, Beside.SEED, Workers.shared(), other, other);
        assertArrayEquals(expected.train(), found.train());
    }
}
