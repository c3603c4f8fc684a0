package saddleback.app.labs.flatness.swap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import saddleback.app.labs.Act;
import saddleback.app.labs.Control;
import saddleback.app.labs.Session;
import saddleback.app.labs.flatness.SmallRuns;
import saddleback.engine.Experiment;
import saddleback.engine.flatness.Measure;
import saddleback.engine.labs.flatness.FlatnessResult;
import saddleback.engine.labs.flatness.Measured;
import saddleback.engine.run.Workers;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Two minima, driven as the window does. */
@Timeout(120)
class SwapSessionTest {
    private static final Experiment<?> EXPERIMENT = SmallRuns.experiment(SmallRuns.MOONS);
    private static final FlatnessResult RESULT = SmallRuns.result(EXPERIMENT);

    /** Of the measures, those that this instrument shows as standing still. */
    private static final int DEPENDING = 4;

    @TempDir private Path folder;

    private static Session open() {
        assertTrue(SwapInstrument.INSTRUMENT.suits().test(RESULT));
        return SwapInstrument.open(EXPERIMENT, RESULT, Workers.shared());
    }

    private static void rest(Session session) {
        while (session.tick() != Session.Pace.REST) Thread.onSpinWait();
        assertFalse(session.shown().stale());
    }

    /** Ratios second / first: as trained, now; first those that depend on scales, then others. */
    private static double[][] ratios(Session session) {
        var panel = (Plane) session.shown().figures().get(1).panels().getFirst();
        return panel.marks().stream()
                .filter(Points.class::isInstance)
                .map(m -> ((Points) m).x())
                .toArray(double[][]::new);
    }

    private static boolean pressable(Session session, String id) {
        return session.shown().controls().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow()
                .enabled();
    }

    @Test
    void theFlatterBecomesTheSharperAndBack() throws IOException {
        try (Session session = open()) {
            rest(session);
            double[][] trained = ratios(session);
            assertArrayEquals(trained[0], trained[1]);
            assertEquals(DEPENDING, trained[0].length);
            assertFalse(pressable(session, "keep"));
            session.act(new Act.Press("swap"));
            rest(session);
            double[][] swapped = ratios(session);
            assertArrayEquals(trained[0], swapped[0], "rings stay");
            assertTrue(
                    Math.log(swapped[1][0]) * Math.log(trained[1][0]) < 0,
                    "the ranking by spectral norm");
            assertArrayEquals(trained[3], swapped[3], 1e-9, "invariant measures");
            assertTrue(session.shown().status().contains("max |f − f′| 0"));
            session.act(new Act.Press("swap"));
            rest(session);
            assertArrayEquals(trained[1], ratios(session)[1]);
        }
    }

    @Test
    void byTheTraceToo() throws IOException {
        try (Session session = open()) {
            session.act(new Act.Choose("measure", 1));
            rest(session);
            double before = ratios(session)[1][1];
            session.act(new Act.Press("swap"));
            rest(session);
            assertTrue(Math.log(ratios(session)[1][1]) * Math.log(before) < 0);
        }
    }

    @Test
    void anotherNetworkIsAnother() throws IOException {
        try (Session session = open()) {
            rest(session);
            double first = ratios(session)[0][0];
            session.act(new Act.Press("another-seed"));
            rest(session);
            double second = ratios(session)[0][0];
            assertNotEquals(first, second);
            var batch =
                    session.shown().controls().stream()
                            .filter(c -> c.id().equals("batch"))
                            .map(Control.Choice.class::cast)
                            .findFirst()
                            .orElseThrow();
            assertEquals(List.of("20, as the first", "5", "60"), batch.options());
            session.act(new Act.Choose("batch", 2));
            rest(session);
            assertNotEquals(second, ratios(session)[0][0]);
        }
    }

    /** The experiment that is kept gives the spectral norms that were seen. */
    @Test
    void theChangedNetworkIsKeptAsAnExperiment() throws IOException {
        try (Session session = open()) {
            rest(session);
            double trained = ratios(session)[0][0];
            session.act(new Act.Press("swap"));
            rest(session);
            double swapped = ratios(session)[1][0];
            session.act(new Act.Save("keep", folder.resolve("kept")));
            Path file = session.written().orElseThrow();
            var kept = SmallRuns.experiment(Files.readString(file, StandardCharsets.UTF_8));
            FlatnessResult result = SmallRuns.result(kept);
            double grown = norm(result.after()) / norm(result.before());
            double seen = swapped / trained;
            assertEquals(Math.max(seen, 1 / seen), grown, 1e-9 * grown);
        }
    }

    @Test
    void whatThereIsNotIsRefused() throws IOException {
        try (Session session = open()) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> session.act(new Act.Press("no such button")));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> session.act(new Act.Save("keep", folder.resolve("nothing"))));
            assertThrows(
                    IndexOutOfBoundsException.class,
                    () -> session.act(new Act.Choose("measure", 2)));
        }
    }

    private static double norm(Measured of) {
        return Objects.requireNonNull(of.readings().get(Measure.SPECTRAL_NORM)).value();
    }
}
