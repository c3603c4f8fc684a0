package saddleback.app.labs.regions.folding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.app.labs.Act;
import saddleback.app.labs.Control;
import saddleback.app.labs.Session;
import saddleback.app.labs.regions.SmallRuns;
import saddleback.engine.labs.regions.RegionsResult;

import java.io.IOException;

/** Folding paper, driven as the window does. */
class FoldingSessionTest {
    private static final RegionsResult RESULT =
            SmallRuns.result(SmallRuns.experiment(SmallRuns.FOLDING));

    private long now;

    private Session open() {
        assertTrue(FoldingInstrument.INSTRUMENT.suits().test(RESULT));
        return FoldingInstrument.open(RESULT, () -> now);
    }

    private static double time(Session session) {
        return session.shown().controls().stream()
                .filter(c -> c.id().equals("time"))
                .map(Control.Slider.class::cast)
                .findFirst()
                .orElseThrow()
                .value();
    }

    private void rest(Session session) {
        while (session.tick() != Session.Pace.REST) now += 33_000_000;
    }

    @Test
    void itPlaysToTheEnd() throws IOException {
        try (Session session = open()) {
            session.act(new Act.Press("run"));
            rest(session);
            assertEquals(9, time(session), 1e-9);
            assertTrue(session.shown().status().contains("176 activation regions"));
        }
    }

    /** Four folds of two pleats lay 16 layers on one another. */
    @Test
    void itGoesFoldByFold() throws IOException {
        try (Session session = open()) {
            for (int fold = 1; fold <= 4; fold++) {
                session.act(new Act.Press("step"));
                rest(session);
                assertEquals(fold, time(session), 1e-9);
                assertTrue(
                        session.shown().status().contains((1 << fold) + " layers"),
                        session.shown().status());
            }
            session.act(new Act.Press("back"));
            assertEquals(3, time(session), 1e-9);
            session.act(new Act.Slide("time", 0.5));
            assertEquals(0.5, time(session));
            assertThrows(
                    IllegalArgumentException.class, () -> session.act(new Act.Slide("time", 10)));
        }
    }

    @Test
    void otherNetworksDoNotFold() {
        assertFalse(
                FoldingInstrument.INSTRUMENT
                        .suits()
                        .test(SmallRuns.result(SmallRuns.experiment(SmallRuns.STEP))));
    }
}
