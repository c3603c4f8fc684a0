package saddleback.app.labs.saddles.escape;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import saddleback.app.labs.Act;
import saddleback.app.labs.Control;
import saddleback.app.labs.Session;
import saddleback.app.labs.saddles.Runs;
import saddleback.engine.Experiment;
import saddleback.engine.labs.saddles.SaddlesResult;
import saddleback.engine.optim.Adam;
import saddleback.engine.optim.Descent;
import saddleback.engine.optim.Newton;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Rule;

import java.io.IOException;
import java.util.List;

/** Training past saddles in hand, driven as the window does, against loops written out. */
@Timeout(60)
class EscapeSessionTest {
    private static final Experiment<?> EXPERIMENT = Runs.experiment();
    private static final SaddlesResult RESULT = Runs.result(EXPERIMENT);
    private static final double EXACTLY = 0;

    private long now;

    private Session open() {
        return EscapeInstrument.open(EXPERIMENT, RESULT, () -> now += 1_000_000_000);
    }

    private static void rest(Session session) {
        while (session.tick() != Session.Pace.REST) Thread.onSpinWait();
    }

    private static void press(Session session, String control) throws IOException {
        session.act(new Act.Press(control));
        rest(session);
    }

    private static Plane panel(Session session, String name) {
        Figure f =
                session.shown().figures().stream()
                        .filter(s -> s.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        return (Plane) f.panels().getFirst();
    }

    private static Line line(Session session, String name, int number) {
        return panel(session, name).marks().stream()
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .skip(number)
                .findFirst()
                .orElseThrow();
    }

    private static List<Double> rules(Session session) {
        return panel(session, "loss").marks().stream()
                .filter(Rule.class::isInstance)
                .map(m -> ((Rule) m).at())
                .toList();
    }

    @Test
    void stepsAreThoseOfTheMethodAndEverythingIsMeasured() throws IOException {
        Course course = Course.of(EXPERIMENT, RESULT);
        Descent byHand = course.descent();
        double[] loss = new double[3];
        for (int i = 0; i < 3; i++) {
            loss[i] = byHand.loss();
            byHand.move(1);
        }
        try (Session session = open()) {
            rest(session);
            press(session, "step");
            press(session, "step");
            assertArrayEquals(loss, line(session, "loss", 0).y(), 1e-12);
            assertArrayEquals(new double[] {0, 1, 2}, line(session, "loss", 0).x(), EXACTLY);
            assertFalse(session.shown().stale());
            assertTrue(session.shown().status().contains("step 2, P = 17"));
            for (String name : List.of("smallest eigenvalue", "gradient norm", "index"))
                assertEquals(3, line(session, name, 0).y().length);
        }
    }

    @Test
    void theMethodIsSwitchedWhereTrainingStands() throws IOException {
        Course course = Course.of(EXPERIMENT, RESULT);
        Descent byHand = course.descent();
        byHand.move(1);
        byHand.change(course.second().method(), course.second().batch());
        byHand.move(1);
        try (Session session = open()) {
            rest(session);
            press(session, "step");
            press(session, "switch-method");
            press(session, "step");
            assertEquals(List.of(1.0), rules(session));
            double[] second = line(session, "loss", 1).y();
            assertEquals(byHand.loss(), second[2], 1e-12);
            assertTrue(Double.isNaN(second[0]));
            assertTrue(session.shown().status().startsWith("Saddle-free Newton, step 2"));
            press(session, "reset");
            assertEquals(List.of(), rules(session));
            assertTrue(session.shown().status().contains("step 0"));
            assertEquals(1, line(session, "loss", 0).y().length);
        }
    }

    @Test
    void trainingRunsUntilItIsPaused() throws IOException {
        try (Session session = open()) {
            session.act(new Act.Slide("pace", EscapeControls.MOST_PACE));
            session.act(new Act.Press("run"));
            while (((EscapeSession) session).steps() < 20)
                assertEquals(Session.Pace.FRAME, session.tick());
            press(session, "run");
            long steps = ((EscapeSession) session).steps();
            rest(session);
            assertEquals(steps, ((EscapeSession) session).steps());
            Control.Button run = (Control.Button) session.shown().controls().getFirst();
            assertEquals("Start", run.label());
        }
    }

    @Test
    void besideASaddleTheGradientIsSmallAndSomeEigenvalueNegative() throws IOException {
        Course course = Course.of(EXPERIMENT, RESULT);
        assertEquals(2, course.starts().size());
        try (Session session = open()) {
            session.act(new Act.Choose("start", 1));
            rest(session);
            assertTrue(line(session, "gradient norm", 0).y()[0] < 0.02);
            assertTrue(line(session, "smallest eigenvalue", 0).y()[0] > 0);
            assertTrue(line(session, "index", 0).y()[0] > 0);
        }
    }

    @Test
    void methodsCanBeChangedWhileTheyGoOn() throws IOException {
        try (Session session = open()) {
            rest(session);
            press(session, "step");
            session.act(new Act.Fill("first-method", new Using(Adam.defaults(), 6)));
            rest(session);
            assertTrue(session.shown().status().startsWith("Adam 0.001, step 1"));
            session.act(new Act.Fill("second-method", new Using(Newton.defaults(), null)));
            press(session, "switch-method");
            assertTrue(session.shown().status().startsWith("Newton, step 1"));
            assertThrows(
                    IllegalArgumentException.class, () -> session.act(new Act.Choose("start", 2)));
            assertThrows(
                    IllegalArgumentException.class, () -> session.act(new Act.Press("nothing")));
        }
    }
}
