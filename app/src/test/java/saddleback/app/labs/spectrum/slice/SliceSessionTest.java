package saddleback.app.labs.spectrum.slice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.app.labs.Act;
import saddleback.app.labs.Catalogue;
import saddleback.app.labs.Control;
import saddleback.app.labs.LabPage;
import saddleback.app.labs.Session;
import saddleback.app.labs.spectrum.Ranks;
import saddleback.engine.Experiment;
import saddleback.engine.Lab;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.labs.spectrum.Eigenvalues;
import saddleback.engine.labs.spectrum.Spectrum;
import saddleback.engine.labs.spectrum.SpectrumResult;
import saddleback.engine.labs.spectrum.SpectrumSettings;
import saddleback.engine.labs.surface.Metric;
import saddleback.engine.labs.surface.Surface;
import saddleback.engine.labs.surface.SurfaceResult;
import saddleback.engine.labs.surface.SurfaceSettings;
import saddleback.engine.linalg.EigenPairs;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.problem.Preparation;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Raster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A session as a value, with a clock that is moved by each look at it. */
@SuppressWarnings("NullAway.Init") // set before each test
class SliceSessionTest {
    private static final String EXPERIMENT =
            """
            {"format": 1, "lab": "spectrum", "seed": 3,
             "problem": {"data": {"generate": {"two-moons": {"examples": 60}}},
              "network": {"layers": [{"dense": 4}, "tanh", {"dense": 2}]},
              "loss": "cross-entropy", "decay": 0.01,
              "weights": {"train": {"method": {"gradient-descent": {"rate": 0.5}},
               "batch": null, "epochs": 20}}},
             "settings": {"at": "weights", "exact": true, "largest": 2, "smallest": 1,
              "density": null}}
            """;
    private static final long TICK = 20_000_000;

    private final Workers workers = Workers.shared();
    private Experiment<?> experiment;
    private SpectrumResult result;
    private NetworkObjective objective;
    private Session session;
    private long now;

    @TempDir Path folder;

    @BeforeEach
    void open() {
        experiment =
                ExperimentFile.parse(
                        EXPERIMENT.getBytes(StandardCharsets.UTF_8),
                        "test",
                        Path.of(""),
                        labs(),
                        List.of());
        var seed = new Seed(experiment.seed());
        var problem = Objects.requireNonNull(experiment.problem());
        result =
                Spectrum.run(
                        problem, (SpectrumSettings) experiment.settings(), seed, Run.unwatched());
        objective = Preparation.loaded(problem, seed).train(workers);
        session = SliceInstrument.open(experiment, result, workers, () -> now += TICK);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private static List<Lab<?, ?>> labs() {
        return Catalogue.PAGES.stream().<Lab<?, ?>>map(LabPage::lab).toList();
    }

    private void finish() {
        while (session.tick() != Session.Pace.REST) Thread.onSpinWait();
    }

    private Figure figure(String name) {
        return session.shown().figures().stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Line line(String name) {
        for (Mark m : ((Plane) figure("loss along the eigenvector").panels().getFirst()).marks())
            if (m instanceof Line l && l.name().equals(name)) return l;
        throw new AssertionError(name);
    }

    private static Grid grid(Figure map) {
        return ((Raster) ((Plane) map.panels().getFirst()).marks().getFirst()).grid();
    }

    private double[] ranked() {
        return Objects.requireNonNull(Objects.requireNonNull(result.eigenvalues()).all());
    }

    /** The vector drawn in the layer maps, put together again. */
    private double[] drawn() {
        double[] v = new double[result.size()];
        List<? extends saddleback.viz.figure.Panel> panels = figure("eigenvector").panels();
        Grid first = ((Raster) ((Plane) panels.get(0)).marks().getFirst()).grid();
        Grid second = ((Raster) ((Plane) panels.get(1)).marks().getFirst()).grid();
        for (int u = 0; u < 4; u++) {
            for (int i = 0; i < 2; i++) v[u * 2 + i] = first.value(u, i);
            v[8 + u] = first.value(u, 2);
        }
        for (int u = 0; u < 2; u++) {
            for (int i = 0; i < 4; i++) v[12 + u * 4 + i] = second.value(u, i);
            v[20 + u] = second.value(u, 4);
        }
        return v;
    }

    @Test
    void beginsWithTheLossAlongTheLargestEigenvaluesVector() {
        assertTrue(session.shown().stale());
        finish();
        assertFalse(session.shown().stale());
        double[] v = Objects.requireNonNull(result.eigenvalues()).largest().vectors().getFirst();
        Line loss = line("loss");
        double[] w = new double[v.length];
        for (int i = 0; i < loss.x().length; i += 16) {
            System.arraycopy(result.weights(), 0, w, 0, w.length);
            Vectors.add(w, loss.x()[i], v);
            assertEquals(objective.value(w), loss.y()[i], 1e-12);
        }
    }

    @Test
    void theModelHasTheLossItsSlopeAndItsCurvature() {
        finish();
        double[] v = Objects.requireNonNull(result.eigenvalues()).largest().vectors().getFirst();
        double[] hv = new double[v.length];
        objective.hessianTimes(result.weights(), v, hv);
        double[] g = new double[v.length];
        double loss = objective.gradient(result.weights(), g);
        Line model = line("quadratic model");
        for (int i = 0; i < model.x().length; i += 16) {
            double t = model.x()[i];
            double expected = loss + t * Vectors.dot(g, v) + t * t / 2 * Vectors.dot(v, hv);
            assertEquals(expected, model.y()[i], 1e-9);
        }
    }

    @Test
    void aClickedEigenvalueOfASmallNetworkGetsItsVector() throws IOException {
        session.act(new Act.Point(0, 0, 5.2, 0));
        finish();
        assertTrue(session.shown().status().startsWith("rank 5 of 22"), session.shown().status());
        double[] v = drawn();
        assertEquals(1, Vectors.norm(v), 1e-12);
        double[] hv = new double[v.length];
        objective.hessianTimes(result.weights(), v, hv);
        Vectors.add(hv, -ranked()[4], v);
        assertEquals(0, Vectors.norm(hv), 1e-9);
    }

    @Test
    void aSecondEigenvalueSpansAPlane() throws IOException {
        session.act(new Act.Toggle("second-direction", true));
        assertTrue(session.shown().status().endsWith("click a second eigenvalue for a plane"));
        session.act(new Act.Point(0, 0, 22, 0));
        finish();
        Eigenvalues known = Objects.requireNonNull(result.eigenvalues());
        Grid grid = grid(figure("map"));
        double[] w = new double[result.size()];
        for (int row = 0; row < grid.rows(); row += 16)
            for (int column = 0; column < grid.columns(); column += 16) {
                System.arraycopy(result.weights(), 0, w, 0, w.length);
                Vectors.add(w, grid.x()[column], known.largest().vectors().getFirst());
                Vectors.add(w, grid.y()[row], known.smallest().vectors().getFirst());
                assertEquals(objective.value(w), grid.value(row, column), 1e-12);
            }
        assertEquals(
                List.of("spectrum", "map", "surface", "eigenvector"),
                session.shown().figures().stream().map(Figure::name).toList());
        session.act(new Act.Toggle("second-direction", false));
        finish();
        assertEquals(129, line("loss").x().length);
    }

    @Test
    void aWidthIsTakenOver() throws IOException {
        session.act(new Act.Slide("first-half-width", 2));
        finish();
        double[] x = line("loss").x();
        assertEquals(-2, x[0]);
        assertEquals(2, x[x.length - 1]);
    }

    @Test
    void whatIsKeptGivesTheSameLossesAgain() throws IOException {
        finish();
        Path kept = folder.resolve("kept");
        session.act(new Act.Save("keep", kept));
        Path file = session.written().orElseThrow();
        assertTrue(session.written().isEmpty(), "told once");
        Experiment<?> again = ExperimentFile.read(file, labs(), List.of());
        SurfaceResult surface =
                Surface.run(
                        again.problem(),
                        (SurfaceSettings) again.settings(),
                        new Seed(again.seed()),
                        Run.unwatched());
        assertTrue(surface.isLine());
        assertArrayEquals(line("loss").x(), surface.x(), 1e-15);
        assertArrayEquals(
                line("loss").y(), surface.slices().getFirst().main().of(Metric.LOSS), 1e-12);
    }

    @Test
    void whatThereIsNotIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> session.act(new Act.Slide("first", 23)));
        assertThrows(
                IllegalArgumentException.class,
                () -> session.act(new Act.Slide("first-half-width", 0)));
        assertThrows(IllegalArgumentException.class, () -> session.act(new Act.Press("keep")));
    }

    @Test
    void controlsAreEnabledAsTheyCanBeUsed() throws IOException {
        assertFalse(enabled("second-half-width"));
        session.act(new Act.Toggle("second-direction", true));
        assertTrue(enabled("second-half-width"));
    }

    private boolean enabled(String id) {
        return session.shown().controls().stream()
                .filter(c -> c.id().equals(id))
                .map(Control::enabled)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ofLargeNetworksOnlyVectorsOfTheResultAreThere() {
        int size = Eigenvectors.MOST_PARAMETERS + 1;
        double[] all = new double[size];
        double[] unit = new double[size];
        unit[0] = 1;
        var pair = new EigenPairs(new double[] {0}, List.of(unit), new double[] {0}, true);
        var known = new Eigenvalues(all, pair, pair);
        try (var vectors = new Eigenvectors(Ranks.of(known, size), known, _ -> new double[0])) {
            assertTrue(vectors.has(0));
            assertFalse(vectors.has(1));
            assertTrue(vectors.has(size - 1));
        }
    }
}
