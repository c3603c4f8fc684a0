package saddleback.app.labs.patterns.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import saddleback.app.labs.Act;
import saddleback.app.labs.Control;
import saddleback.app.labs.Session;
import saddleback.engine.Experiment;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.labs.patterns.Patterns;
import saddleback.engine.labs.patterns.PatternsResult;
import saddleback.engine.labs.patterns.PatternsSettings;
import saddleback.engine.pattern.source.TargetSettings;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Raster;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A board in hand, driven as the window does. */
@Timeout(120)
class DrawSessionTest {
    private static final String ROWS =
            "[\"........\", \".######.\", \".#....#.\", \".#.##.#.\", \".#.##.#.\","
                    + " \".#....#.\", \".######.\", \"........\"]";
    private static final String FIND =
            """
            {"format": 1, "lab": "patterns", "seed": 3,
             "problem": {"data": {"generate": {"two-moons": {"examples": 60, "noise": 0.1}}},
               "network": {"layers": [{"dense": 8}, "tanh", {"dense": 2}]},
               "loss": "cross-entropy", "weights": {"init": "he"}},
             "settings": {"target": {"cells": %s},
               "how": {"optimise": {"steps": 5, "ternary": false, "records": 2}},
               "transfer": null, "fooled": null}}
            """
                    .formatted(ROWS);
    private static final String BUILD =
            """
            {"format": 1, "lab": "patterns", "seed": 3,
             "problem": {"data": {"generate": {"blobs": {"examples": 60, "features": 4}}},
               "network": {"layers": [{"dense": 5}, "relu", {"dense": 3}]},
               "loss": "cross-entropy", "weights": {"init": "he"}},
             "settings": {"target": {"cells": %s}, "points": 33,
               "how": {"construct": {"grid": 8, "study": []}},
               "transfer": null, "fooled": null}}
            """
                    .formatted(ROWS);

    private static Experiment<?> experiment(String text) {
        return ExperimentFile.parse(
                text.getBytes(StandardCharsets.UTF_8),
                "patterns",
                Path.of(""),
                List.of(Patterns.LAB),
                List.of());
    }

    private static PatternsResult result(Experiment<?> experiment) {
        return Patterns.run(
                experiment.problem(),
                (PatternsSettings) experiment.settings(),
                new Seed(experiment.seed()),
                Run.unwatched());
    }

    private static Session open(String text) {
        Experiment<?> e = experiment(text);
        PatternsResult r = result(e);
        assertTrue(DrawInstrument.INSTRUMENT.suits().test(r));
        return DrawInstrument.open(e, r, Workers.shared());
    }

    private static void rest(Session session) {
        while (session.tick() != Session.Pace.REST) Thread.onSpinWait();
    }

    private static Figure figure(Session session, String name) {
        return session.shown().figures().stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static double[] values(Figure figure) {
        var plane = (Plane) figure.panels().getFirst();
        return plane.marks().stream()
                .filter(Raster.class::isInstance)
                .map(m -> ((Raster) m).grid().values())
                .findFirst()
                .orElseThrow();
    }

    private static Control control(Session session, String id) {
        return session.shown().controls().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static int index(Session session, String name) {
        return session.shown().figures().indexOf(figure(session, name));
    }

    @Test
    void aStrokeIsOnTheBoardAtOnceAndTakenBack() throws Exception {
        try (Session session = open(FIND)) {
            rest(session);
            double[] before = values(figure(session, BoardFigure.NAME));
            session.act(new Act.Drag(0, 0, 0.5, 0.5, 7.5, 0.5, false));
            session.act(new Act.Drag(0, 0, 0.5, 0.5, 7.5, 0.5, true));
            session.tick();
            double[] now = values(figure(session, BoardFigure.NAME));
            for (int c = 0; c < 8; c++) assertEquals(Board.INK, now[c], "lowest row");
            for (int i = 8; i < 64; i++) assertEquals(before[i], now[i], "other rows");
            session.act(new Act.Press(DrawControls.UNDO));
            session.tick();
            assertEquals(
                    List.of(java.util.Arrays.stream(before).boxed().toArray()),
                    List.of(
                            java.util.Arrays.stream(values(figure(session, BoardFigure.NAME)))
                                    .boxed()
                                    .toArray()));
            assertTrue(control(session, DrawControls.REDO).enabled());
        }
    }

    /** The drawing is found: after some hundred steps most cells are right, also redrawn ones. */
    @Test
    void whatIsDrawnWhileItTrainsIsFound() throws Exception {
        try (Session session = open(FIND)) {
            session.act(new Act.Slide(DrawControls.RATE, 0.01));
            session.act(new Act.Press(DrawControls.RUN));
            until(session, 0.9);
            long before = steps(session);
            session.act(new Act.Drag(0, 0, 0.5, 3.5, 7.5, 3.5, true));
            session.act(new Act.Drag(0, 0, 3.5, 0.5, 3.5, 7.5, true));
            while (steps(session) == before) session.tick();
            assertTrue(steps(session) > before, "it goes on from where it was");
            until(session, 0.9);
            session.act(new Act.Press(DrawControls.RUN));
            rest(session);
            assertTrue(session.shown().status().contains("at rest"), session.shown().status());
        }
    }

    private static long steps(Session session) {
        String status = session.shown().status();
        return Long.parseLong(status.replaceFirst("Step ([0-9,]+).*", "$1").replace(",", ""));
    }

    private static void until(Session session, double share) throws Exception {
        double found = 0;
        while (found < share) {
            session.tick();
            Thread.sleep(2);
            String status = session.shown().status();
            if (status.contains("%"))
                found = Double.parseDouble(status.replaceFirst(".*?: ([0-9.]+) %.*", "$1")) / 100;
        }
    }

    @Test
    void beforeAnythingIsKnownTheBoardIsThere() {
        try (Session session = open(FIND)) {
            assertEquals(6, session.shown().figures().size());
            assertEquals(BoardFigure.NAME, session.shown().figures().getFirst().name());
        }
    }

    @Test
    void atRestNothingChangesAndFiguresStay() throws Exception {
        try (Session session = open(FIND)) {
            rest(session);
            List<Figure> figures = session.shown().figures();
            session.tick();
            for (int i = 0; i < figures.size(); i++)
                assertSame(figures.get(i), session.shown().figures().get(i), "figure " + i);
            assertEquals(6, figures.size());
        }
    }

    @Test
    void aDrawingOfOneKindIsWaitedFor() throws Exception {
        try (Session session = open(FIND)) {
            session.act(new Act.Press(DrawControls.RUN));
            session.act(new Act.Press(DrawControls.CLEAR));
            rest(session);
            assertTrue(
                    session.shown().status().contains("othing to find"), session.shown().status());
            session.act(new Act.Point(0, 0, 3.5, 3.5));
            session.tick();
            while (session.shown().status().contains("othing to find")) session.tick();
            session.act(new Act.Choose(DrawControls.SIZE, 0));
            session.act(new Act.Press(DrawControls.CLEAR));
            session.act(new Act.Choose(DrawControls.SIZE, 3));
            session.tick();
            assertThrows(
                    IllegalArgumentException.class,
                    () -> {
                        session.act(new Act.Press(DrawControls.RUN));
                        session.act(new Act.Press(DrawControls.RUN));
                    });
            session.act(new Act.Point(0, 0, 3.5, 3.5));
            session.tick();
            assertTrue(control(session, DrawControls.RUN).enabled());
        }
    }

    /** At the nodes of the triangulation the loss is what was asked for. */
    @Test
    void whatIsDrawnIsBuiltAtOnce() throws Exception {
        try (Session session = open(BUILD)) {
            rest(session);
            double[] before = values(figure(session, MapFigures.TRAIN));
            session.act(new Act.Point(0, 0, 0.5, 0.5));
            session.tick();
            rest(session);
            double[] now = values(figure(session, MapFigures.TRAIN));
            assertNotEquals(before[0], now[0], "the lowest cell at the left");
            assertEquals(before[33 * 33 - 1], now[33 * 33 - 1], 1e-12, "far away");
            double[] error = values(figure(session, MapFigures.ERROR));
            int every = 4; // 33 points, 8 cells: every fourth point is a node
            for (int r = 0; r < 33; r += every)
                for (int c = 0; c < 33; c += every)
                    assertEquals(0, error[r * 33 + c], 1e-12, r + ", " + c);
        }
    }

    @Test
    void aCellIsAskedInBothWays() throws Exception {
        for (String text : List.of(FIND, BUILD))
            try (Session session = open(text)) {
                rest(session);
                session.act(new Act.Point(index(session, MapFigures.TRAIN), 0, 2.5, 6.5));
                session.tick();
                rest(session);
                var plane = (Plane) figure(session, CellFigure.NAME).panels().getFirst();
                assertTrue(plane.title().startsWith("Row 2, column 3"), plane.title());
            }
    }

    @Test
    void theDrawingBecomesTheExperiment(@TempDir Path folder) throws Exception {
        for (Map.Entry<String, Way> e : Map.of(FIND, Way.FIND, BUILD, Way.BUILD).entrySet())
            try (Session session = open(e.getKey())) {
                rest(session);
                session.act(new Act.Choose(DrawControls.TOOL, 2));
                session.act(new Act.Point(0, 0, 0.5, 7.5));
                Path to = folder.resolve(e.getValue().name());
                session.act(new Act.Save(DrawControls.KEEP, to));
                Path file = session.written().orElseThrow();
                assertTrue(session.written().isEmpty(), "told once");
                var read = ExperimentFile.read(file, List.of(Patterns.LAB), List.of());
                var settings = (PatternsSettings) read.settings();
                var cells = (TargetSettings.Cells) settings.target();
                assertEquals("?.......", cells.rows().getFirst());
                assertEquals(".######.", cells.rows().get(1));
                assertEquals(8, cells.rows().size());
            }
    }

    @Test
    void theWayCanBeChanged() throws Exception {
        try (Session session = open(FIND)) {
            rest(session);
            session.act(new Act.Choose(DrawControls.WAY, 1));
            session.tick();
            rest(session);
            assertTrue(session.shown().status().contains("parameters"), session.shown().status());
            session.act(new Act.Slide(DrawControls.GRID, 12));
            session.tick();
            rest(session);
            assertTrue(session.shown().status().startsWith("G = 12"), session.shown().status());
            session.act(new Act.Choose(DrawControls.WAY, 0));
            session.tick();
            rest(session);
            assertTrue(session.shown().status().startsWith("Step"), session.shown().status());
            assertFalse(session.shown().stale());
        }
    }

    @Test
    void whatItDoesNotHaveIsRefused() throws Exception {
        try (Session session = open(FIND)) {
            rest(session);
            for (Act act :
                    List.of(
                            new Act.Press("nothing"),
                            new Act.Slide(DrawControls.RATE, Double.NaN),
                            new Act.Slide("nothing", 1),
                            new Act.Toggle("nothing", true)))
                assertThrows(IllegalArgumentException.class, () -> session.act(act));
            assertThrows(
                    IndexOutOfBoundsException.class,
                    () -> session.act(new Act.Choose(DrawControls.TOOL, 9)));
        }
    }
}
