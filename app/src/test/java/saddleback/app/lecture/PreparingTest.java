package saddleback.app.lecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.app.labs.Demo;
import saddleback.app.labs.LabPage;
import saddleback.app.labs.surface.SurfacePage;
import saddleback.app.look.Appearance;
import saddleback.app.work.ResultCache;
import saddleback.engine.Experiment;
import saddleback.engine.run.Run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Four steps of tiny experiments, told apart by their seeds. */
class PreparingTest {
    @SuppressWarnings("InlineFormatString") // longer than where it is used
    private static final String EXPERIMENT =
            """
            {"format": 1, "lab": "surface", "seed": %d,
             "problem": {
               "data": {"generate": {"two-moons": {"examples": 20}}},
               "network": {"layers": [{"dense": 3}, "tanh", {"dense": 2}]},
               "loss": "cross-entropy",
               "weights": {"init": "he"}},
             "settings": {"x": {"points": 5}, "y": {"points": 5}}}
            """;

    private final List<Long> asked = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch gate = new CountDownLatch(1);

    /** Notes the seeds in the order they are asked for, and waits for the gate. */
    private final ResultSource noting =
            new ResultSource() {
                @Override
                public <S extends Record, R extends Record> R result(
                        LabPage<S, R> page, Experiment<S> experiment, Run<R> run) {
                    asked.add(experiment.seed());
                    try {
                        gate.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return ResultSource.computed().result(page, experiment, run);
                }
            };

    private static Demo.Step step(long seed, String figure) {
        var part =
                new Demo.Part(
                        "",
                        EXPERIMENT.formatted(seed),
                        figure,
                        Appearance.defaults(),
                        List.of(),
                        List.of());
        return new Demo.Step("Step " + seed, "words", "", List.of(part), false);
    }

    private static Demo demo() {
        return new Demo(
                "four",
                "Four",
                "A test.",
                List.of(
                        step(1, "surface"),
                        step(2, "map"),
                        step(3, "no such figure"),
                        step(4, "surface")));
    }

    @Test
    void whatIsShownComesFirstAndNothingTwice() throws Exception {
        var done = new CountDownLatch(4);
        Script<?, ?> script = Script.of(SurfacePage.PAGE, demo());
        List<Throwable> bugs = Collections.synchronizedList(new ArrayList<>());
        var seen = Collections.synchronizedSet(new HashSet<Integer>());
        var holder = new AtomicReference<Preparing>();
        var ready = new CountDownLatch(1);
        try (var preparing =
                new Preparing(
                        script,
                        noting,
                        i -> {
                            try {
                                ready.await();
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                            if (Objects.requireNonNull(holder.get()).state(i).ready()
                                    && seen.add(i)) done.countDown();
                        },
                        bugs::add)) {
            holder.set(preparing);
            ready.countDown();
            preparing.show(2);
            assertFalse(preparing.state(3).ready());
            gate.countDown();
            assertTrue(done.await(60, TimeUnit.SECONDS));
            assertTrue(
                    asked.equals(List.of(1L, 3L, 4L, 2L)) || asked.equals(List.of(3L, 4L, 1L, 2L)),
                    asked.toString());
            assertEquals("map", preparing.state(1).figures().getFirst().name());
            assertNull(preparing.state(1).trouble());
            String trouble = String.valueOf(preparing.state(2).trouble());
            assertTrue(trouble.startsWith("Four, step 3 (Step 3): figure: "), trouble);
        }
        assertEquals(List.of(), bugs);
    }

    @Test
    void anExperimentThatCannotBeReadNamesItsStep() {
        var part =
                new Demo.Part(
                        "", "{\"format\": 1}", "map", Appearance.defaults(), List.of(), List.of());
        var bad =
                new Demo(
                        "bad",
                        "Bad",
                        "",
                        List.of(new Demo.Step("One", "", "", List.of(part), false)));
        String message =
                String.valueOf(
                        assertThrows(
                                        IllegalArgumentException.class,
                                        () -> Script.of(SurfacePage.PAGE, bad))
                                .getMessage());
        assertTrue(message.startsWith("Bad, step 1 (One): "), message);
    }

    @Test
    void whatWasPreparedIsInTheFolder(@TempDir Path folder) {
        var cache = new ResultCache(folder, null, "test", () -> Long.MAX_VALUE);
        List<LabPage<?, ?>> pages = List.of(SurfacePage.PAGE.withDemos(List.of(demo())));
        assertEquals(4, Preparation.of(pages, ResultSource.cached(cache), (_, _) -> {}));
        var shipped = new ResultCache(folder.resolve("own"), folder, "test", () -> Long.MAX_VALUE);
        Script<?, ?> script = Script.of(SurfacePage.PAGE, demo());
        for (String text : script.experiments())
            assertTrue(shipped.has(script.experiment(text)), text);
    }
}
