package saddleback.app.labs.reparametrisation.ball;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import saddleback.app.labs.Act;
import saddleback.app.labs.Control;
import saddleback.app.labs.Session;
import saddleback.engine.Experiment;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.labs.reparametrisation.PlaneLoss;
import saddleback.engine.labs.reparametrisation.PlaneSettings;
import saddleback.engine.labs.reparametrisation.Reparametrisation;
import saddleback.engine.labs.reparametrisation.ReparametrisationResult;
import saddleback.engine.labs.reparametrisation.ReparametrisationSettings;
import saddleback.engine.labs.reparametrisation.Window;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Plane;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Driven as the window does. */
class BallSessionTest {
    @TempDir private Path folder;

    private static Session open(PlaneLoss loss) {
        var window = new Window(-5, 5, 41);
        var settings =
                new ReparametrisationSettings(
                        null,
                        new PlaneSettings(loss, window, window, 0.04, 0.25, new double[] {2}));
        ReparametrisationResult r =
                Reparametrisation.run(null, settings, new Seed(1), Run.unwatched());
        assertTrue(BallInstrument.INSTRUMENT.suits().test(r));
        return BallInstrument.open(
                new Experiment<>(Reparametrisation.LAB.id(), 1, null, settings),
                r,
                Workers.shared());
    }

    private static void rest(Session session) {
        while (session.tick() != Session.Pace.REST) Thread.onSpinWait();
        assertFalse(session.shown().stale());
    }

    private static double slider(Session session, String id) {
        return session.shown().controls().stream()
                .filter(c -> c.id().equals(id))
                .map(c -> ((Control.Slider) c).value())
                .findFirst()
                .orElseThrow();
    }

    /** The nearest place of the hyperbola: where the way to it is square to its tangent. */
    @ParameterizedTest
    @CsvSource({"2, 2", "0.3, 5", "4, 0.1", "-1, -1", "1, 1", "0, 0", "5, 5"})
    void theDiscSnapsToTheHyperbola(double x, double y) {
        double t = Moves.onHyperbola(x, y);
        double square = (x - t) - (y - 1 / t) / (t * t);
        assertEquals(0, square, 1e-6 * (1 + Math.abs(x) + Math.abs(y)));
        for (double u = 0.05; u < 20; u += 0.01)
            assertTrue(Math.hypot(t - x, 1 / t - y) <= Math.hypot(u - x, 1 / u - y) + 1e-9);
    }

    @Test
    void draggedToTheAxisItReachesTheConstantFunction() throws IOException {
        try (Session session = open(PlaneLoss.Product.defaults())) {
            session.act(new Act.Drag(0, 0, 0.25, 4, 1.1, 0.9, false));
            rest(session);
            assertFalse(session.shown().status().contains("reaches"));
            session.act(new Act.Drag(0, 0, 0.25, 4, 0.2, 5, true));
            rest(session);
            assertEquals(0.2, slider(session, "alpha"), 1e-9);
            assertTrue(
                    session.shown().status().contains("the disc reaches θ₁ = 0"),
                    session.shown().status());
            session.act(new Act.Slide("alpha", 5));
            rest(session);
            assertTrue(session.shown().status().contains("the disc reaches θ₂ = 0"));
            session.act(new Act.Slide("radius", 0.1));
            rest(session);
            assertFalse(session.shown().status().contains("reaches"));
            session.act(new Act.Press("reset"));
            rest(session);
            assertEquals(0.25, slider(session, "alpha"), 1e-9);
        }
    }

    /** The loss is the same for (x, y) and (y, x). */
    @Test
    void theWorstLossAlongTheHyperbolaIsSymmetric() throws IOException {
        try (Session session = open(PlaneLoss.Product.defaults())) {
            rest(session);
            List<Figure> figures = session.shown().figures();
            assertEquals(
                    List.of("levels", "discs", "worst loss"),
                    figures.stream().map(Figure::name).toList());
            Line curve =
                    ((Plane) figures.get(2).panels().getFirst())
                            .marks().stream()
                                    .filter(Line.class::isInstance)
                                    .map(Line.class::cast)
                                    .findFirst()
                                    .orElseThrow();
            int n = curve.x().length;
            assertTrue(n > 50);
            assertEquals(0.2, curve.x()[0], 1e-12);
            for (int i = 0; i < n; i++)
                assertEquals(curve.y()[i], curve.y()[n - 1 - i], 1e-5 * (1 + curve.y()[i]));
        }
    }

    @Test
    void withAFormulaTheDiscGoesAnywhereAndIsKept() throws IOException {
        try (Session session = open(PlaneLoss.Expression.defaults())) {
            rest(session);
            assertEquals(2, session.shown().figures().size());
            session.act(new Act.Drag(0, 0, 1, 0, 1.5, -7, true));
            rest(session);
            assertEquals(1.5, slider(session, "other-x"));
            assertEquals(-5, slider(session, "other-y"));
            session.act(new Act.Slide("other-y", 0.5));
            session.act(new Act.Save("keep", folder.resolve("kept")));
            Path file = session.written().orElseThrow();
            Experiment<?> kept =
                    ExperimentFile.parse(
                            Files.readAllBytes(file),
                            "kept",
                            folder,
                            List.of(Reparametrisation.LAB),
                            List.of());
            PlaneSettings plane =
                    Objects.requireNonNull(((ReparametrisationSettings) kept.settings()).plane());
            assertEquals(new PlaneLoss.Spot(1.5, 0.5), plane.loss().other());
            var window = new Window(-3, 3, 31);
            session.act(
                    new Act.Fill(
                            "loss", new BallLoss(PlaneLoss.Product.defaults(), window, window)));
            rest(session);
            assertEquals(3, session.shown().figures().size());
            assertThrows(
                    IllegalArgumentException.class, () -> session.act(new Act.Slide("other-x", 1)));
            assertThrows(
                    IllegalArgumentException.class, () -> session.act(new Act.Press("nothing")));
        }
    }
}
