package saddleback.app.labs.patterns.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import saddleback.app.labs.Act;
import saddleback.app.labs.Control;
import saddleback.app.labs.Session;
import saddleback.engine.Experiment;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.io.WeightFile;
import saddleback.engine.labs.patterns.Patterns;
import saddleback.engine.labs.patterns.PatternsSettings;
import saddleback.engine.multipoint.Found;
import saddleback.engine.pattern.source.TargetSettings;
import saddleback.engine.problem.Preparation;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Raster;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Boards of grey values, regression, weights that are given, and large networks. */
@Timeout(120)
class DrawKindsTest {
    private static final String MOONS =
            """
            "data": {"generate": {"two-moons": {"examples": 60, "noise": 0.1}}},
            "network": {"layers": [{"dense": 8}, "tanh", {"dense": 2}]}, "loss": "cross-entropy",
            """;
    private static final String SINE =
            """
            "data": {"generate": {"sine": {"examples": 60}}},
            "network": {"layers": [{"dense": 8}, "tanh", {"dense": 1}]},
            "loss": "mean-squared-error",
            """;
    private static final String DRAWN = "\"weights\": {\"init\": \"he\"}";
    private static final String TRAINED =
            "\"weights\": {\"train\": {\"method\": {\"adam\": {\"rate\": 0.01}}, \"epochs\": 3}}";

    private static Experiment<?> experiment(String problem, String weights, String how) {
        String text =
                """
                {"format": 1, "lab": "patterns", "seed": 3, "problem": {%s %s},
                 "settings": {"target": {"cells": ["......", ".1##4.", ".#..#.", ".####.", "......"]},
                   "points": 21, "how": %s, "transfer": null, "fooled": null}}
                """
                        .formatted(problem, weights, how);
        return ExperimentFile.parse(
                text.getBytes(StandardCharsets.UTF_8),
                "patterns",
                Path.of(""),
                List.of(Patterns.LAB),
                List.of());
    }

    private static Session open(Experiment<?> e) {
        var settings = (PatternsSettings) e.settings();
        return DrawInstrument.open(
                e,
                Patterns.run(e.problem(), settings, new Seed(e.seed()), Run.unwatched()),
                Workers.shared());
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

    private static Plane plane(Session session, String name) {
        return (Plane) figure(session, name).panels().getFirst();
    }

    private static double[] values(Session session, String name) {
        return plane(session, name).marks().stream()
                .filter(Raster.class::isInstance)
                .map(m -> ((Raster) m).grid().values())
                .findFirst()
                .orElseThrow();
    }

    /** Loss of ink 0, of paper 2.5: the error is the loss less height times 2.5. */
    @Test
    void greyValuesAreLookedForAsTheyAre() throws Exception {
        String how =
                "{\"optimise\": {\"steps\": 3, \"variant\": \"grey\", \"records\": 2, \"good\":"
                        + " 100, \"bad\": 100}}";
        try (Session session = open(experiment(MOONS, DRAWN, how))) {
            rest(session);
            double[] loss = values(session, MapFigures.TRAIN);
            double[] board = values(session, BoardFigure.NAME);
            double[] error = values(session, MapFigures.ERROR);
            for (int i = 0; i < loss.length; i++)
                assertEquals(loss[i] - 2.5 * board[i], error[i], 1e-12, "cell " + i);
            double before = mean(error);
            session.act(new Act.Slide(DrawControls.RATE, 0.01));
            session.act(new Act.Press(DrawControls.RUN));
            while (mean(values(session, MapFigures.ERROR)) > 0.5 * before) {
                session.tick();
                Thread.sleep(2);
            }
            session.act(new Act.Press(DrawControls.RUN));
            rest(session);
            assertEquals("rms error", plane(session, Curves.COURSE).y().label());
        }
    }

    private static double mean(double[] error) {
        double sum = 0;
        for (double e : error) sum += e * e;
        return Math.sqrt(sum / error.length);
    }

    /** Before the first step the plane is that of the result, whatever its parametrisation. */
    @Test
    void aSearchGoesOnFromTheResult() {
        for (String way : List.of("simple", "difference", "up-orthogonal")) {
            String how =
                    "{\"optimise\": {\"steps\": 9, \"parametrisation\": \"%s\", \"records\": 2}}"
                            .formatted(way);
            Experiment<?> e = experiment(MOONS, DRAWN, how);
            var settings = (PatternsSettings) e.settings();
            var seed = new Seed(e.seed());
            var result = Patterns.run(e.problem(), settings, seed, Run.unwatched());
            var found = (Found) result.planted();
            var problem = Objects.requireNonNull(e.problem());
            var site = new Site(Preparation.loaded(problem, seed), settings, seed);
            Found again = Hunt.from(site, site.method(), Board.of(result.cells()), found).found();
            assertArrayEquals(found.origin(), again.origin(), way);
            for (int k = 0; k < 2; k++)
                assertArrayEquals(
                        found.directions()[k], again.directions()[k], 1e-12, way + " " + k);
        }
    }

    /** The pencil for grey leaves behind what a person chose. */
    @Test
    void aGreyLevelIsChosen() throws Exception {
        String how = "{\"construct\": {\"grid\": 4, \"study\": []}}";
        try (Session session = open(experiment(MOONS, DRAWN, how))) {
            rest(session);
            assertTrue(session.shown().controls().stream().noneMatch(DrawKindsTest::levels));
            session.act(new Act.Choose(DrawControls.TOOL, Tool.GREY));
            assertTrue(session.shown().controls().stream().anyMatch(DrawKindsTest::levels));
            session.act(new Act.Slide(DrawControls.GREY, 7));
            session.act(new Act.Point(0, 0, 0.5, 0.5));
            session.tick();
            assertEquals(7.0 / 9, values(session, BoardFigure.NAME)[0], 1e-15);
        }
    }

    private static boolean levels(Control control) {
        return control.id().equals(DrawControls.GREY);
    }

    @Test
    void regressionIsFoundAndBuilt() throws Exception {
        String how = "{\"optimise\": {\"steps\": 3, \"records\": 2}}";
        try (Session session = open(experiment(SINE, DRAWN, how))) {
            rest(session);
            session.act(new Act.Point(1, 0, 2.5, 2.5));
            session.tick();
            rest(session);
            assertEquals("Row 3, column 3", plane(session, CellFigure.NAME).title().split("\n")[0]);
            session.act(new Act.Choose(DrawControls.WAY, 1));
            session.tick();
            rest(session);
            double[] error = values(session, MapFigures.ERROR);
            for (int r = 0; r < 21; r++)
                for (int c = 0; c < 21; c++)
                    assertEquals(0, error[r * 21 + c], 1e-12, "20 cells: every point is a node");
        }
    }

    /** G = 60: 32 million parameters, whose predictions are a constant and s. */
    @Test
    void aNetworkTooLargeForDenseLayersIsAsked() throws Exception {
        String how = "{\"construct\": {\"grid\": 60, \"study\": []}}";
        try (Session session = open(experiment(MOONS, DRAWN, how))) {
            rest(session);
            session.act(new Act.Point(1, 0, 0.5, 0.5));
            session.tick();
            rest(session);
            String title = plane(session, CellFigure.NAME).title();
            assertTrue(title.startsWith("Row 5, column 1\nadds s = "), title);
            // paper: log(1 + e^s) - s/2 = log 2 + 2.5 with two classes of equal shares
            double s = Double.parseDouble(title.replaceFirst("(?s).*= ", ""));
            double loss = Math.log1p(Math.exp(s)) - s / 2;
            assertEquals(Math.log(2) + 2.5, loss, 1e-3);
        }
    }

    @Test
    void startingAfreshBeginsAtTheProblemsWeights() throws Exception {
        Experiment<?> e =
                experiment(MOONS, TRAINED, "{\"optimise\": {\"steps\": 3, \"records\": 2}}");
        var settings = (PatternsSettings) e.settings();
        var seed = new Seed(e.seed());
        var problem = Objects.requireNonNull(e.problem());
        var site = new Site(Preparation.loaded(problem, seed), settings, seed);
        double[] own =
                Preparation.weighted(site.loaded(), WeightFile::read, seed, Run.unwatched())
                        .weights();
        assertTrue(site.given());
        Board board = Board.of(new TargetSettings.Cells(List.of("#.", ".#")).open().cells());
        Terms terms = Terms.of(site);
        try (var hunter = new Hunter(Hunt.afresh(site, terms.method(), board, 0))) {
            assertFalse(java.util.Arrays.equals(own, hunter.standing().found().origin()));
            hunter.begin(
                    p -> Hunt.at(site, terms.method(), board, 0, new GivenWeights(site).of(p)));
            while (!hunter.settled(hunter.standing())) Thread.onSpinWait();
            assertArrayEquals(own, hunter.standing().found().origin());
            assertEquals("", hunter.standing().halt());
        }
    }
}
