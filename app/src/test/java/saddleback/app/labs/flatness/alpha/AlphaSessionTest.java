package saddleback.app.labs.flatness.alpha;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import saddleback.app.labs.flatness.SmallRuns;
import saddleback.engine.Experiment;
import saddleback.engine.labs.flatness.FlatnessResult;
import saddleback.engine.labs.flatness.FlatnessSettings;
import saddleback.engine.reparam.AlphaScale;
import saddleback.engine.run.Workers;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Layers' factors in hand, driven as the window does. */
@Timeout(120)
class AlphaSessionTest {
    private static final Experiment<?> EXPERIMENT = SmallRuns.experiment(SmallRuns.MOONS);
    private static final FlatnessResult RESULT = SmallRuns.result(EXPERIMENT);

    @TempDir private Path folder;

    private static Session open() {
        assertTrue(AlphaInstrument.INSTRUMENT.suits().test(RESULT));
        return AlphaInstrument.open(EXPERIMENT, RESULT, Workers.shared());
    }

    private static void rest(Session session) {
        while (session.tick() != Session.Pace.REST) Thread.onSpinWait();
        assertFalse(session.shown().stale());
    }

    private static Figure figure(Session session, String name) {
        return session.shown().figures().stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Of the eigenvalues shown, as it was and now. */
    private static double[][] eigenvalues(Session session) {
        var panel = (Plane) figure(session, "eigenvalues").panels().getFirst();
        return panel.marks().stream()
                .filter(Points.class::isInstance)
                .map(m -> ((Points) m).y())
                .toArray(double[][]::new);
    }

    private static double factor(Session session, int layer) {
        return session.shown().controls().stream()
                .filter(c -> c.id().equals("factor-" + layer))
                .map(Control.Slider.class::cast)
                .findFirst()
                .orElseThrow()
                .value();
    }

    /** Powers of two move the spectrum and not one bit of the function. */
    @Test
    void theFunctionStandsStillWhileTheSpectrumMoves() throws IOException {
        try (Session session = open()) {
            rest(session);
            assertEquals(0.25, factor(session, 1));
            assertArrayEquals(
                    RESULT.after().spectrum(),
                    eigenvalues(session)[1],
                    1e-9 * RESULT.after().spectrum()[0]);
            session.act(new Act.Slide("factor-1", 0.03125));
            assertEquals(32, factor(session, 2));
            rest(session);
            assertTrue(session.shown().status().startsWith("max |f − f′| 0 on 120 examples"));
            assertTrue(eigenvalues(session)[1][0] > RESULT.after().spectrum()[0]);
            session.act(new Act.Press("reset"));
            rest(session);
            double[][] both = eigenvalues(session);
            assertArrayEquals(both[0], both[1], 1e-9 * both[0][0]);
            assertEquals(
                    List.of("function", "measures", "loss along a line", "surface", "eigenvalues"),
                    session.shown().figures().stream().map(Figure::name).toList());
        }
    }

    @Test
    void factorsAreKeptAsAnExperiment() throws IOException {
        try (Session session = open()) {
            session.act(new Act.Slide("factor-2", 16));
            session.act(new Act.Save("keep", folder.resolve("kept")));
            Path file = session.written().orElseThrow();
            var kept = SmallRuns.experiment(Files.readString(file, StandardCharsets.UTF_8));
            assertEquals(
                    List.of(new AlphaScale(new double[] {0.0625, 16})),
                    ((FlatnessSettings) kept.settings()).transform());
            assertEquals(EXPERIMENT.problem(), kept.problem());
        }
    }

    @Test
    void whatThereIsNotIsRefused() throws IOException {
        try (Session session = open()) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> session.act(new Act.Press("no such button")));
            assertThrows(
                    IndexOutOfBoundsException.class,
                    () -> session.act(new Act.Slide("factor-3", 1)));
        }
    }

    @Test
    void moreLayersAndFeaturesAreFollowedToo() throws IOException {
        Experiment<?> deep = SmallRuns.experiment(SmallRuns.DEEP);
        FlatnessResult result = SmallRuns.result(deep);
        try (Session session = AlphaInstrument.open(deep, result, Workers.shared())) {
            session.act(new Act.Choose("hold", 1));
            session.act(new Act.Slide("factor-3", 2));
            assertEquals(0.5, factor(session, 1));
            assertEquals(1, factor(session, 2), 1e-12);
            rest(session);
            assertTrue(figure(session, "function").panels().getFirst() instanceof Plane);
        }
    }
}
