package saddleback.app.labs.saddles.explorer;

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
import saddleback.app.labs.saddles.Ends;
import saddleback.app.labs.saddles.Runs;
import saddleback.engine.Experiment;
import saddleback.engine.labs.saddles.Found;
import saddleback.engine.labs.saddles.SaddlesResult;
import saddleback.engine.labs.saddles.SearchResult;
import saddleback.engine.run.Workers;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Raster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Critical points in hand, driven as the window does. */
@Timeout(60)
class ExplorerSessionTest {
    private static final Experiment<?> EXPERIMENT = Runs.experiment();
    private static final SaddlesResult RESULT = Runs.result(EXPERIMENT);
    private static final SearchResult SEARCH = Objects.requireNonNull(RESULT.search());

    private long now;

    private Session open() {
        return ExplorerInstrument.open(
                EXPERIMENT, RESULT, Workers.shared(), () -> now += 1_000_000);
    }

    private static void rest(Session session) {
        while (session.tick() != Session.Pace.REST) Thread.onSpinWait();
    }

    private static Plane panel(Session session, int figure) {
        Figure f = session.shown().figures().get(figure);
        return (Plane) f.panels().getFirst();
    }

    private static List<String> spectra(Session session) {
        return panel(session, 1).marks().stream()
                .filter(Line.class::isInstance)
                .map(m -> m.name())
                .toList();
    }

    private static boolean enabled(Session session, String control) {
        return session.shown().controls().stream()
                .filter(c -> c.id().equals(control))
                .map(Control::enabled)
                .findFirst()
                .orElseThrow();
    }

    private static void click(Session session, int index) throws IOException {
        Found f = SEARCH.firsts().get(index);
        session.act(new Act.Point(0, 0, new Ends(SEARCH).index(f), f.point().value()));
    }

    @Test
    void aClickChoosesTheNearestAndThreeAreKept() throws IOException {
        int n = SEARCH.firsts().size();
        assertTrue(n >= 4, "needs 4 points, was " + n);
        try (Session session = open()) {
            assertTrue(spectra(session).getFirst().startsWith(n + ": "));
            for (int i = 0; i < 3; i++) click(session, i);
            List<String> names = spectra(session);
            assertEquals(3, names.size());
            for (int i = 0; i < 3; i++)
                assertTrue(names.get(i).startsWith(i + 1 + ": "), names + "");
            assertTrue(session.shown().status().startsWith("Point 3 of " + n));
            session.act(new Act.Press("alone"));
            assertEquals(1, spectra(session).size());
            session.act(new Act.Slide("point", 2));
            assertTrue(session.shown().status().startsWith("Point 2 of " + n));
        }
    }

    @Test
    void theSliceFollowsTheOuterEigenvalues() throws IOException {
        try (Session session = open()) {
            session.act(new Act.Slide("half-width", 0.01));
            rest(session);
            assertFalse(session.shown().stale());
            var point = SEARCH.firsts().getLast().point();
            Raster raster =
                    (Raster)
                            panel(session, 2).marks().stream()
                                    .filter(Raster.class::isInstance)
                                    .findFirst()
                                    .orElseThrow();
            Grid grid = raster.grid();
            int m = grid.columns() / 2;
            double h = grid.x()[grid.columns() - 1];
            assertEquals(0.01, h, 1e-15);
            double centre = grid.value(m, m);
            assertEquals(point.value(), centre, 1e-12);
            double[] values = point.eigenvalues();
            double along = grid.value(m, 0) + grid.value(m, 2 * m) - 2 * centre;
            double up = grid.value(0, m) + grid.value(2 * m, m) - 2 * centre;
            assertEquals(values[0], along / (h * h), 2e-3);
            assertEquals(values[values.length - 1], up / (h * h), 2e-3);
        }
    }

    @Test
    void certifyProvesTheIndexThatTheSpectrumShows() throws IOException {
        try (Session session = open()) {
            assertTrue(enabled(session, "certify"));
            session.act(new Act.Press("certify"));
            assertFalse(enabled(session, "certify"));
            assertThrows(
                    IllegalArgumentException.class, () -> session.act(new Act.Press("certify")));
            rest(session);
            int index = SEARCH.firsts().getLast().point().negative(SEARCH.zero());
            String status = session.shown().status();
            assertTrue(
                    status.contains("Proved: a critical point of index " + index + " lies within"),
                    status);
            assertTrue(
                    panel(session, 0).marks().stream()
                            .anyMatch(m -> m.name().equals("certified critical point")));
            click(session, 0);
            assertFalse(session.shown().status().contains("Proved"));
            assertTrue(enabled(session, "certify"));
        }
    }

    @Test
    void theSliceIsKeptAsAnExperiment(@TempDir Path folder) throws IOException {
        try (Session session = open()) {
            rest(session);
            session.act(new Act.Save("keep", folder.resolve("kept")));
            Path written = session.written().orElseThrow();
            assertTrue(Files.readString(written).contains("\"surface\""));
            assertTrue(session.written().isEmpty());
        }
    }

    @Test
    void whatThereIsNotIsRefused() {
        try (Session session = open()) {
            for (Act act :
                    List.of(
                            new Act.Slide("point", 0),
                            new Act.Slide("half-width", 0),
                            new Act.Press("nothing")))
                assertThrows(IllegalArgumentException.class, () -> session.act(act));
        }
    }
}
