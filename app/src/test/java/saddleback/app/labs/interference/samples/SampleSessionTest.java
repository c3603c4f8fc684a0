package saddleback.app.labs.interference.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import saddleback.app.labs.Act;
import saddleback.app.labs.Control;
import saddleback.app.labs.Pursuit;
import saddleback.app.labs.Session;
import saddleback.app.labs.interference.ways.Beginning;
import saddleback.app.labs.interference.ways.Cure;
import saddleback.app.labs.interference.ways.Dose;
import saddleback.app.labs.interference.ways.Learners;
import saddleback.app.labs.interference.ways.Start;
import saddleback.engine.labs.interference.InterferenceSettings;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;
import saddleback.viz.figure.Band;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

@SuppressWarnings("NullAway.Init")
class SampleSessionTest {
    private static final int RUNS = 6;

    private Session session;

    @BeforeEach
    void opens() throws IOException {
        InterferenceSettings own = InterferenceSettings.defaults();
        Start start = Start.of(Beginning.OWN, own);
        var plan =
                new Plan(
                        start.beginning().settings(own, start.knobs()),
                        Optional.of(Cure.DEMONSTRATIONS),
                        Dose.usual(),
                        RUNS,
                        64,
                        0.05,
                        false);
        var order = new Order(plan, 0, false, Order.SHORTEST);
        session =
                new SampleSession(
                        own,
                        start,
                        order,
                        new Pursuit<>(
                                "drawn episodes",
                                Drawn.nothing(order, Optional.empty(), ""),
                                new Drawer(new Learners(new Seed(1)), Workers.shared())));
        rest();
    }

    @AfterEach
    void closes() {
        session.close();
    }

    private void rest() throws IOException {
        while (session.tick() != Session.Pace.REST) Thread.onSpinWait();
    }

    private void press(String id) throws IOException {
        session.act(new Act.Press(id));
        rest();
    }

    private List<Mark> marks(int figure) {
        return ((Plane) session.shown().figures().get(figure).panels().getFirst()).marks();
    }

    /** Curves of runs in the first figure; the last line there is the flow. */
    private List<Line> runs() {
        List<Line> lines =
                marks(0).stream().filter(Line.class::isInstance).map(Line.class::cast).toList();
        return lines.subList(0, lines.size() - 1);
    }

    private Control control(String id) {
        return session.shown().controls().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void waitsWithTheFlow() {
        assertEquals("press Start; the flow takes 12.4", session.shown().status());
        assertEquals(RUNS, runs().size());
        assertEquals(1, runs().getFirst().x().length);
        assertEquals(0.1, runs().getFirst().y()[0], 1e-12);
    }

    @Test
    void drawsUntilAllHaveLearned() throws IOException {
        press("run");
        String status = session.shown().status();
        assertTrue(status.contains("6 of 6 runs have learned all (100 %)"), status);
        assertFalse(control("run").enabled());
        assertTrue(runs().getFirst().x().length > 50);
        assertEquals(2, marks(0).stream().filter(Band.class::isInstance).count());
        // the flow is at 0.95 at 12.44, and batches of 64 demonstrations do not stray far from it
        double median = Double.parseDouble(status.replaceAll(".*median time ([0-9.]+),.*", "$1"));
        assertEquals(12.44, median, 1.5);
    }

    @Test
    void theSameSeedDrawsTheSame() throws IOException {
        press("run");
        double[] first = runs().getFirst().y();
        press("reset");
        assertEquals(1, runs().getFirst().x().length);
        press("run");
        assertArrayEquals(first, runs().getFirst().y());
        assertFalse(Arrays.equals(first, runs().get(1).y()));
    }

    @Test
    void aPauseHoldsAllRuns() throws IOException {
        session.act(new Act.Slide("seconds", Order.LONGEST));
        session.act(new Act.Press("run"));
        while (runs().getFirst().x().length < 2) session.tick();
        assertEquals("Pause", control("run").label());
        press("run");
        int held = runs().getFirst().x().length;
        assertEquals(Session.Pace.REST, session.tick());
        assertEquals(held, runs().getFirst().x().length);
        assertEquals("Start", control("run").label());
        session.act(new Act.Slide("seconds", Order.SHORTEST));
        press("run");
        assertTrue(runs().getFirst().x().length > held);
    }

    @Test
    void anotherPlanBeginsAnew() throws IOException {
        press("run");
        session.act(new Act.Slide("runs", 2));
        rest();
        assertEquals(2, runs().size());
        assertEquals(1, runs().getFirst().x().length);
        session.act(new Act.Choose("remedy", 0));
        rest();
        assertTrue(session.shown().status().startsWith("press Start; the flow takes 19"));
    }

    @Test
    void refusesWhatIsNotOffered() {
        assertThrows(IllegalArgumentException.class, () -> session.act(new Act.Slide("runs", 0)));
        assertThrows(IllegalArgumentException.class, () -> session.act(new Act.Slide("luck", 1)));
        assertThrows(
                IllegalArgumentException.class, () -> session.act(new Act.Choose("remedy", 9)));
        assertThrows(IllegalArgumentException.class, () -> session.act(new Act.Press("stop")));
    }

    @Test
    void quantilesLieOnStraightLinesBetweenNeighbours() {
        double[] values = {4, 1, 3, 2}; // numpy.quantile gives 1.75 at 0.25 and 3.7 at 0.9
        assertEquals(1.75, Quantiles.of(values, 0.25), 1e-12);
        assertEquals(3.7, Quantiles.of(values, 0.9), 1e-12);
        double[][] along = Quantiles.along(new double[][] {{1, 5}, {3, 7}}, 0.5);
        assertArrayEquals(new double[] {2, 6}, along[0]);
    }

    @Test
    void aResetWhileRunsAreDrawnPutsThemBack() throws IOException {
        session.act(new Act.Slide("seconds", Order.LONGEST));
        session.act(new Act.Press("run"));
        for (int i = 0; i < 20; i++) session.tick();
        press("reset");
        assertEquals("press Start; the flow takes 12.4", session.shown().status());
        for (int i = 0; i < 20; i++) session.act(new Act.Press("run"));
        press("reset");
        assertEquals("press Start; the flow takes 12.4", session.shown().status());
    }
}
