package saddleback.app.labs.regions.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import saddleback.app.glance.Numbers;
import saddleback.app.labs.Act;
import saddleback.app.labs.Session;
import saddleback.app.labs.regions.SmallRuns;
import saddleback.engine.Experiment;
import saddleback.engine.labs.regions.RegionsResult;
import saddleback.engine.run.Workers;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Plane;

import java.io.IOException;

/** Training with its regions, driven as the window does. */
@Timeout(60)
class LiveSessionTest {
    private static final Experiment<?> EXPERIMENT = SmallRuns.experiment(SmallRuns.MOONS);
    private static final RegionsResult RESULT = SmallRuns.result(EXPERIMENT);

    private static LiveSession open() {
        assertTrue(LiveInstrument.INSTRUMENT.suits().test(RESULT));
        return (LiveSession)
                LiveInstrument.INSTRUMENT.opening().open(EXPERIMENT, RESULT, Workers.shared());
    }

    private static void rest(Session session) {
        while (session.tick() != Session.Pace.REST) Thread.onSpinWait();
    }

    private static String title(Session session) {
        return ((Plane) session.shown().figures().getFirst().panels().getFirst()).title();
    }

    /** The experiment trains for one step, so that one step here has its regions. */
    @Test
    void oneStepGivesTheRegionsOfTheExperiment() throws IOException {
        try (LiveSession session = open()) {
            rest(session);
            assertEquals(0, session.mappedSteps());
            session.act(new Act.Press("step"));
            rest(session);
            assertEquals(1, session.mappedSteps());
            assertFalse(session.shown().stale());
            var merged = java.util.Objects.requireNonNull(RESULT.merged());
            String counts =
                    "%s, %s, %s"
                            .formatted(
                                    Numbers.count(
                                            RESULT.census().regions(),
                                            "activation region",
                                            "activation regions"),
                                    Numbers.count(
                                            merged.regions(), "linear region", "linear regions"),
                                    Numbers.count(
                                            merged.functions(),
                                            "affine function",
                                            "affine functions"));
            assertEquals(counts, title(session));
        }
    }

    @Test
    void whileItTrainsMapsAndCurvesFollow() throws IOException {
        try (LiveSession session = open()) {
            session.act(new Act.Press("run"));
            while (session.mappedSteps() < 20) session.tick();
            session.act(new Act.Press("run"));
            rest(session);
            Plane counts = (Plane) session.shown().figures().get(1).panels().getFirst();
            Line line = (Line) counts.marks().getFirst();
            assertTrue(line.x().length >= 3, "points: " + line.x().length);
            for (int i = 1; i < line.x().length; i++) assertTrue(line.x()[i] > line.x()[i - 1]);
            session.act(new Act.Press("again"));
            rest(session);
            assertEquals(0, session.mappedSteps());
        }
    }
}
