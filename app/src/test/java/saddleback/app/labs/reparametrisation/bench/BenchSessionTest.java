package saddleback.app.labs.reparametrisation.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.app.labs.Act;
import saddleback.app.labs.Control;
import saddleback.app.labs.Session;
import saddleback.engine.Experiment;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.labs.reparametrisation.CoordinateMap;
import saddleback.engine.labs.reparametrisation.LineSettings;
import saddleback.engine.labs.reparametrisation.Reparametrisation;
import saddleback.engine.labs.reparametrisation.ReparametrisationResult;
import saddleback.engine.labs.reparametrisation.ReparametrisationSettings;
import saddleback.engine.labs.reparametrisation.Window;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Driven as the window does. */
class BenchSessionTest {
    private static final String TWO_WELLS = "1 - exp(-(x+1.5)^2) - exp(-8*(x-1.5)^2)";

    @TempDir private Path folder;

    private static Session open(String formula, CoordinateMap... maps) {
        var settings =
                new ReparametrisationSettings(
                        new LineSettings(
                                formula,
                                new Window(-Math.PI, Math.PI, 201),
                                1,
                                0.5,
                                List.of(maps),
                                9,
                                null),
                        null);
        ReparametrisationResult r =
                Reparametrisation.run(null, settings, new Seed(1), Run.unwatched());
        assertTrue(BenchInstrument.INSTRUMENT.suits().test(r));
        var experiment = new Experiment<>(Reparametrisation.LAB.id(), 1, null, settings);
        return BenchInstrument.open(experiment, r, Workers.shared());
    }

    /** Returns how many frames it took. */
    private static int rest(Session session) {
        int frames = 0;
        while (session.tick() != Session.Pace.REST) frames++;
        assertFalse(session.shown().stale());
        return frames;
    }

    private static List<Mark> marks(Session session, String figure) {
        return session.shown().figures().stream()
                .filter(f -> f.name().equals(figure))
                .map(f -> ((Plane) f.panels().getFirst()).marks())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Session session, String figure) {
        return marks(session, figure).stream()
                .filter(Text.class::isInstance)
                .map(m -> ((Text) m).text())
                .toList();
    }

    /** The first lines of words. */
    private static List<String> labels(Session session, String figure) {
        return texts(session, figure).stream().map(t -> t.lines().findFirst().orElse("")).toList();
    }

    private static double[] dots(Session session) {
        return marks(session, "coordinate").stream()
                .filter(m -> m instanceof Points p && p.x().length > 1)
                .map(m -> ((Points) m).x())
                .findFirst()
                .orElseThrow();
    }

    private static Control control(Session session, String id) {
        return session.shown().controls().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The curvature at the minimum becomes 9 / b^2a. */
    @Test
    void slidersChangeTheMapAndCarryTheDotsAlong() throws IOException {
        try (Session session = open("cos(3x)+1", new CoordinateMap.PowerMap(0.5, 0.01))) {
            rest(session);
            assertTrue(labels(session, "coordinate").contains("A: curvature 900"));
            assertTrue(labels(session, "loss").contains("A: curvature 9"));
            double before = dots(session)[0];
            session.act(new Act.Slide("map-a", 0.25));
            assertTrue(session.shown().stale());
            assertEquals(0, rest(session));
            assertTrue(labels(session, "coordinate").contains("A: curvature 90"));
            assertNotEquals(before, dots(session)[0]);
            double t = -Math.PI - Math.PI / 3;
            assertEquals(Math.pow(t * t + 0.01, 0.25) * t, dots(session)[0], 1e-12);
            session.act(new Act.Press("reset"));
            assertTrue(rest(session) > 10);
            assertEquals(before, dots(session)[0], 1e-12);
        }
    }

    /** 1 - cos 3d is below epsilon for |3d| below arccos(1 - epsilon). */
    @Test
    void draggingTheSlabChangesItsWidth() throws IOException {
        try (Session session = open("cos(3x)+1", new CoordinateMap.Identity())) {
            rest(session);
            session.act(new Act.Drag(0, 0, 2, 0.51, 2, 0.8, false));
            rest(session);
            session.act(new Act.Drag(0, 0, 2, 0.51, 2, 1, true));
            rest(session);
            assertTrue(
                    texts(session, "loss").contains("A: curvature 9\nwidth 1.05"),
                    texts(session, "loss") + "");
            assertEquals(1, ((Control.Slider) control(session, "epsilon")).value(), 1e-12);
            session.act(new Act.Drag(1, 0, 0, 1, 0, -7, true));
            assertTrue(((Control.Slider) control(session, "epsilon")).value() > 0);
        }
    }

    @Test
    void theMapIsMadeAroundTheMinimumThatIsClickedOrDragged() throws IOException {
        try (Session session = open("cos(3x)+1", new CoordinateMap.PowerMap(0.5, 0.01))) {
            rest(session);
            session.act(new Act.Point(0, 0, -1.1, 0.3));
            rest(session);
            assertTrue(texts(session, "flatness").contains("A, θ = −1.05"));
            session.act(new Act.Drag(0, 0, -1.05, 0, 2.9, 0, true));
            rest(session);
            assertTrue(texts(session, "flatness").contains("A, θ = 3.14"));
            assertTrue(labels(session, "coordinate").contains("A: curvature 900"));
        }
    }

    @Test
    void theButtonSwapsTheRankingAndGoesBack() throws IOException {
        try (Session session = open(TWO_WELLS)) {
            rest(session);
            session.act(new Act.Press("swap"));
            rest(session);
            assertTrue(
                    session.shown()
                            .status()
                            .endsWith("turned round by curvature, width, ε-sharpness"),
                    session.shown().status());
            assertTrue(texts(session, "flatness").contains("B, turned"));
            session.act(new Act.Save("keep", folder.resolve("swapped")));
            session.act(new Act.Press("swap"));
            rest(session);
            assertFalse(session.shown().status().contains("turned round"));
        }
        Experiment<?> kept = read(folder.resolve("swapped"));
        LineSettings line = ((ReparametrisationSettings) kept.settings()).line();
        assertTrue(line != null && line.maps().get(1) instanceof CoordinateMap.PowerMap);
        assertTrue(line != null && line.swap() != null);
    }

    private static Experiment<?> read(Path folder) throws IOException {
        return ExperimentFile.parse(
                java.nio.file.Files.readAllBytes(folder.resolve("experiment.json")),
                "kept",
                folder,
                List.of(Reparametrisation.LAB),
                List.of());
    }

    @Test
    void anotherFunctionCanBeWritten() throws IOException {
        try (Session session = open("cos(3x)+1", new CoordinateMap.RadialMap(0.2, 0.5, 1))) {
            rest(session);
            var window = new Window(-2, 2, 101);
            session.act(new Act.Fill("loss", new BenchLoss("x^2", window, 5)));
            rest(session);
            assertTrue(labels(session, "coordinate").contains("A: curvature 0.32")); // 2 (0.2/0.5)²
            assertEquals(5, dots(session).length);
            assertThrows(IllegalArgumentException.class, () -> session.act(new Act.Press("swap")));
            session.act(new Act.Fill("loss", new BenchLoss("exp(x)", window, 5)));
            rest(session);
            assertEquals("no minimum in the window", session.shown().status());
            session.act(new Act.Point(0, 0, 0, 0));
            session.act(new Act.Drag(0, 0, 0, 1, 0, 2, true));
            session.act(new Act.Choose("map", 1));
            rest(session);
            assertThrows(IllegalArgumentException.class, () -> new BenchLoss("x*y", window, 5));
            assertThrows(
                    IllegalArgumentException.class, () -> session.act(new Act.Press("nothing")));
        }
    }

    @Test
    void figuresHaveNames() throws IOException {
        try (Session session = open("cos(3x)+1")) {
            assertEquals(
                    List.of("loss", "coordinate", "flatness"),
                    session.shown().figures().stream().map(Figure::name).toList());
            session.act(new Act.Choose("map", 2));
            assertTrue(rest(session) > 10);
            session.act(new Act.Slide("map-until", 2));
            session.act(new Act.Slide("map-to", 0.1));
            session.act(new Act.Slide("map-from", 0.3));
            rest(session);
            assertTrue(labels(session, "coordinate").contains("A: curvature 81")); // 9 (0.3/0.1)²
        }
    }
}
