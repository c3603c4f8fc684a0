package saddleback.app.labs.regions.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import saddleback.app.labs.Act;
import saddleback.app.labs.Session;
import saddleback.app.labs.regions.SmallRuns;
import saddleback.app.labs.regions.mapping.CutNetwork;
import saddleback.engine.labs.regions.RegionsResult;
import saddleback.engine.run.Workers;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** Regions in hand, driven as the window does. */
@Timeout(60)
class ExplorerSessionTest {
    private static final RegionsResult STEP =
            SmallRuns.result(SmallRuns.experiment(SmallRuns.STEP));
    private static final RegionsResult MOONS =
            SmallRuns.result(SmallRuns.experiment(SmallRuns.MOONS));

    private static Session open(RegionsResult result) {
        assertTrue(ExplorerInstrument.INSTRUMENT.suits().test(result));
        return ExplorerInstrument.open(result, Workers.shared());
    }

    private static void rest(Session session) {
        while (session.tick() != Session.Pace.REST) Thread.onSpinWait();
    }

    private static List<String> names(Session session) {
        Plane map = (Plane) session.shown().figures().getFirst().panels().getFirst();
        return map.marks().stream().map(Mark::name).filter(n -> !n.isEmpty()).toList();
    }

    /** f rises from 0 to 1 between x1 = 0 and x1 = 1; the third unit's line changes nothing. */
    @Test
    void theMouseReadsWhatACellComputes() throws IOException {
        try (Session session = open(STEP)) {
            assertTrue(session.hovers());
            assertTrue(
                    session.shown()
                            .status()
                            .startsWith(
                                    "6 activation regions, 3 linear regions, 3 affine functions"));
            session.act(new Act.Hover(0, 0, 0.5, 0.5));
            String status = session.shown().status();
            assertTrue(status.contains("f(x) = x₁\n"), status);
            assertTrue(status.contains("pattern 101"), status);
            assertTrue(status.contains("area 1,"), status);
            assertTrue(status.contains("4 sides"), status);
            assertTrue(
                    status.contains(
                            "bounded by layer 1: units 1, 2, 3; the edge of what is looked at"),
                    status);
            session.act(new Act.Hover(0, 0, 1.5, -0.5));
            assertTrue(session.shown().status().contains("f(x) = 1\n"), status);
            session.act(new Act.Leave());
            assertTrue(session.shown().status().startsWith("6 activation regions"));
        }
    }

    @Test
    void aClickShowsTheSameFunctionAndTheLines() throws IOException {
        try (Session session = open(STEP)) {
            session.act(new Act.Point(0, 0, 0.5, 0.5));
            assertEquals(
                    List.of(
                            "same linear region",
                            "layer 1, unit 1",
                            "layer 1, unit 2",
                            "layer 1, unit 3",
                            "this cell"),
                    names(session));
            session.act(new Act.Point(0, 0, 0.5, 0.4));
            assertEquals(List.of(), names(session));
        }
    }

    @Test
    void fewerLayersHaveTheCellsOfTheCensus() throws IOException {
        try (Session session = open(MOONS)) {
            session.act(new Act.Slide("layers", 1));
            assertTrue(session.shown().stale());
            rest(session);
            assertFalse(session.shown().stale());
            long first = MOONS.census().afterLayer()[0];
            assertTrue(session.shown().status().startsWith(first + " activation regions"));
            session.act(new Act.Slide("layers", 2));
            assertFalse(session.shown().stale());
            assertThrows(
                    IllegalArgumentException.class, () -> session.act(new Act.Slide("layers", 3)));
        }
    }

    @Test
    void everyColouringDraws() throws IOException {
        try (Session session = open(MOONS)) {
            for (int colour = 0; colour < 6; colour++) {
                session.act(new Act.Choose("colours", colour));
                assertEquals(1, session.shown().figures().size());
            }
            assertThrows(
                    IndexOutOfBoundsException.class,
                    () -> session.act(new Act.Choose("colours", 6)));
        }
    }

    @Test
    void aLineIsReadToo() throws IOException {
        RegionsResult line = SmallRuns.result(SmallRuns.experiment(SmallRuns.LINE));
        try (Session session = open(line)) {
            session.act(new Act.Hover(0, 0, 0.5, 0));
            assertTrue(session.shown().status().contains("length "), session.shown().status());
            session.act(new Act.Point(0, 0, 0.5, 0));
            assertTrue(names(session).contains("this cell"));
        }
    }

    @Test
    void theIndexFindsTheCellWhoseStatesAPointHas() {
        var cells = Objects.requireNonNull(MOONS.cells());
        var scene = new PlaneScene(MOONS, cells);
        var network = new CutNetwork(MOONS.network(), null);
        var random = new Random(5);
        for (int i = 0; i < 500; i++) {
            double x = -2 + 5 * random.nextDouble();
            double y = -2 + 5 * random.nextDouble();
            int cell = scene.at(x, y);
            for (int layer = 0; layer < 2; layer++) {
                double[] z = network.rows(layer, x, y);
                for (int u = 0; u < z.length; u++)
                    assertEquals(
                            z[u] > 0 ? 1 : 0,
                            cells.states()[
                                    cell * network.layout().units()
                                            + network.layout().firstUnit(layer)
                                            + u]);
            }
        }
        assertEquals(-1, scene.at(5, 5));
    }
}
