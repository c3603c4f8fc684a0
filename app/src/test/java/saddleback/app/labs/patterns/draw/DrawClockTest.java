package saddleback.app.labs.patterns.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import saddleback.app.labs.Act;
import saddleback.app.labs.Pursuit;
import saddleback.app.labs.Session;
import saddleback.engine.Experiment;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.labs.patterns.How;
import saddleback.engine.labs.patterns.Patterns;
import saddleback.engine.labs.patterns.PatternsSettings;
import saddleback.engine.problem.Preparation;
import saddleback.engine.run.Seed;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** When maps are asked for, by a clock that a test moves. */
@Timeout(60)
class DrawClockTest {
    private static final long MILLI = 1_000_000;
    private static final String BUILD =
            """
            {"format": 1, "lab": "patterns", "seed": 3,
             "problem": {"data": {"generate": {"blobs": {"examples": 60, "features": 4}}},
               "network": {"layers": [{"dense": 5}, "relu", {"dense": 3}]},
               "loss": "cross-entropy", "weights": {"init": "he"}},
             "settings": {"target": {"cells": ["....", ".##.", ".##.", "...."]},
               "how": {"construct": {"grid": 8, "study": []}}}}
            """;

    private final AtomicLong clock = new AtomicLong(5_000 * MILLI);
    private final List<Wanted> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch trained = new CountDownLatch(1);
    private final Session session = open();

    private Session open() {
        Experiment<?> e =
                ExperimentFile.parse(
                        BUILD.getBytes(StandardCharsets.UTF_8),
                        "patterns",
                        Path.of(""),
                        List.of(Patterns.LAB),
                        List.of());
        var settings = (PatternsSettings) e.settings();
        var seed = new Seed(e.seed());
        var problem = Objects.requireNonNull(e.problem());
        var site = new Site(Preparation.loaded(problem, seed), settings, seed);
        Board board;
        try {
            board = Board.of(settings.target().open().cells());
        } catch (java.io.IOException x) {
            throw new java.io.UncheckedIOException(x);
        }
        var nothing = new Wanted(Way.BUILD, board, null, 0, How.Construct.Task.NONE, null, false);
        var pursuit = new Pursuit<>("answers", Seen.nothing(nothing), this::answer);
        return new DrawSession(site, board, pursuit, null, (folder, _, _) -> folder, clock::get);
    }

    private void answer(Wanted wanted, Pursuit<Wanted, Seen> pursuit) {
        asked.add(wanted);
        try {
            if (wanted.task() == How.Construct.Task.TRAINED) trained.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        pursuit.tell(Seen.nothing(wanted));
    }

    @AfterEach
    void close() {
        trained.countDown();
        session.close();
    }

    /** Ticks until nothing is being looked at. */
    private Session.Pace settle() {
        Session.Pace pace = session.tick();
        while (pace == Session.Pace.WORK) pace = session.tick();
        return pace;
    }

    private void pass(long millis) {
        clock.addAndGet(millis * MILLI);
    }

    @Test
    void allExamplesCountThreeTenthsOfASecondAfterTheLastStroke() throws Exception {
        assertEquals(Session.Pace.FRAME, settle(), "something is still to be asked for");
        assertEquals(1, asked.size());
        assertFalse(asked.getFirst().whole());
        pass(299);
        settle();
        assertEquals(1, asked.size());
        pass(1);
        assertEquals(Session.Pace.REST, settle());
        assertEquals(2, asked.size());
        assertTrue(asked.getLast().whole());
        session.act(new Act.Point(0, 0, 0.5, 0.5));
        pass(299);
        settle();
        assertFalse(asked.getLast().whole(), "drawn less than three tenths of a second ago");
    }

    @Test
    void mapsAreAskedForTwentyTimesASecondAtMost() throws Exception {
        settle();
        for (int i = 0; i < 40; i++) {
            int row = i / 10;
            session.act(new Act.Point(0, 0, i % 4 + 0.5, row + 0.5));
            session.act(new Act.Choose(DrawControls.TOOL, i / 4 % 2));
            pass(10);
            settle();
        }
        assertTrue(asked.size() <= 9, "40 strokes in 0.4 s, looked at " + asked.size() + " times");
        assertTrue(asked.size() > 3, "but not at the end alone");
    }

    @Test
    void drawingDoesNotBeginTheTrainingOfATaskAnew() throws Exception {
        pass(1000);
        settle();
        pass(1000);
        settle();
        session.act(new Act.Choose(DrawControls.TASK, 1));
        session.tick();
        assertTrue(session.shown().status().startsWith("Training"), session.shown().status());
        while (asked.getLast().task() != How.Construct.Task.TRAINED) session.tick();
        int before = asked.size();
        for (int i = 0; i < 4; i++) {
            session.act(new Act.Point(0, 0, i + 0.5, 0.5));
            pass(200);
            session.tick();
        }
        assertEquals(before, asked.size());
        trained.countDown();
        settle();
        while (asked.size() == before) {
            pass(100);
            session.tick();
        }
        assertEquals(
                Board.INK, asked.getLast().board().at(3, 3), "what was drawn meanwhile is seen");
        settle();
        assertEquals("Building", session.shown().status(), "nothing is trained any more");
    }
}
