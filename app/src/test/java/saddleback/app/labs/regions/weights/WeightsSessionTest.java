package saddleback.app.labs.regions.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import saddleback.app.labs.Act;
import saddleback.app.labs.Control;
import saddleback.app.labs.Session;
import saddleback.app.labs.regions.SmallRuns;
import saddleback.engine.Experiment;
import saddleback.engine.labs.regions.RegionsResult;
import saddleback.engine.run.Workers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Weights in hand, driven as the window does. */
@Timeout(60)
class WeightsSessionTest {
    private static final Experiment<?> EXPERIMENT = SmallRuns.experiment(SmallRuns.STEP);
    private static final RegionsResult RESULT = SmallRuns.result(EXPERIMENT);
    private static final double EXACT = 1e-12;

    @TempDir private Path folder;

    private static Session open() {
        assertTrue(WeightsInstrument.INSTRUMENT.suits().test(RESULT));
        return WeightsInstrument.open(EXPERIMENT, RESULT, Workers.shared());
    }

    private static void rest(Session session) {
        while (session.tick() != Session.Pace.REST) Thread.onSpinWait();
    }

    private static String status(Session session) {
        rest(session);
        assertFalse(session.shown().stale());
        return session.shown().status();
    }

    private static double value(Session session, String id) {
        return session.shown().controls().stream()
                .filter(c -> c.id().equals(id))
                .map(Control.Slider.class::cast)
                .findFirst()
                .orElseThrow()
                .value();
    }

    /** Pushed out of the box, the second unit's line leaves 2 x 2 cells and one bend of f. */
    @Test
    void aSliderMovesALineOutOfTheBox() throws IOException {
        try (Session session = open()) {
            assertTrue(status(session).startsWith("6 activation regions, 3 linear regions"));
            session.act(new Act.Slide("unit", 2));
            assertEquals(-1, value(session, "bias"));
            session.act(new Act.Slide("bias", -2.5));
            assertTrue(
                    status(session)
                            .startsWith(
                                    "4 activation regions, 2 linear regions, 2 affine functions"));
            session.act(new Act.Press("undo"));
            assertTrue(status(session).startsWith("6 activation regions, 3 linear regions"));
            assertThrows(
                    IllegalArgumentException.class, () -> session.act(new Act.Slide("unit", 4)));
        }
    }

    @Test
    void aDraggedLineFollowsTheMouse() throws IOException {
        try (Session session = open()) {
            assertTrue(session.drags());
            session.act(new Act.Choose("grip", 1));
            session.act(new Act.Drag(0, 0, 1.01, 0.1, 1.2, 0.1, false));
            assertEquals(-1.2, value(session, "bias"), EXACT);
            session.act(new Act.Drag(0, 0, 1.01, 0.1, 1.7, 0.3, true));
            assertEquals(-1.7, value(session, "bias"), EXACT);
            assertEquals(1, value(session, "weight-1"));
            assertTrue(status(session).startsWith("6 activation regions"));
            session.act(new Act.Press("undo"));
            assertEquals(-1, value(session, "bias"));
        }
    }

    @Test
    void nearItsEndALineTurnsAboutTheOther() throws IOException {
        try (Session session = open()) {
            session.act(new Act.Drag(0, 0, 1, 0.95, 1.5, 0.5, true));
            rest(session);
            double w1 = value(session, "weight-1");
            double w2 = value(session, "weight-2");
            double b = value(session, "bias");
            assertEquals(0, w1 - w2 + b, EXACT, "through (1, -1)");
            assertEquals(0, 1.5 * w1 + 0.5 * w2 + b, EXACT, "through (1.5, 0.5)");
            assertEquals(1, Math.hypot(w1, w2), EXACT);
            assertTrue(w1 > 0);
        }
    }

    @Test
    void aDragBesideEveryLineChangesNothing() throws IOException {
        try (Session session = open()) {
            session.act(new Act.Drag(0, 0, 0.5, 0.5, 0.9, 0.9, true));
            assertTrue(status(session).startsWith("6 activation regions"));
            assertEquals(0, value(session, "bias"));
        }
    }

    @Test
    void whatIsSavedHasTheSameRegions() throws IOException {
        try (Session session = open()) {
            session.act(new Act.Slide("unit", 2));
            session.act(new Act.Slide("bias", -2.5));
            session.act(new Act.Save("keep", folder.resolve("kept")));
            Path file = session.written().orElseThrow();
            assertTrue(session.written().isEmpty());
            RegionsResult again = SmallRuns.result(SmallRuns.experiment(Files.readString(file)));
            assertEquals(4, again.census().regions());
        }
    }

    @Test
    void theLineCutCanBeDraggedToo() throws IOException {
        Experiment<?> experiment = SmallRuns.experiment(SmallRuns.LINE);
        RegionsResult line = SmallRuns.result(experiment);
        try (Session session = WeightsInstrument.open(experiment, line, Workers.shared())) {
            double at = Objects.requireNonNull(line.cells()).corners()[1];
            session.act(new Act.Drag(0, 0, at, 0, at + 0.01, 0, true));
            rest(session);
            assertFalse(session.shown().stale());
        }
    }
}
