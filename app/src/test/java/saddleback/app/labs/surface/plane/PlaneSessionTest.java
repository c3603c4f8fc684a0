package saddleback.app.labs.surface.plane;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.app.labs.Act;
import saddleback.app.labs.Control;
import saddleback.app.labs.Session;
import saddleback.app.labs.surface.Runs;
import saddleback.engine.format.Npz;
import saddleback.engine.labs.surface.Directions;
import saddleback.engine.labs.surface.Metric;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.optim.Trajectory;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;
import saddleback.engine.slice.Plane;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Raster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A plane in hand, driven as the window does, against the network evaluated at single points. */
class PlaneSessionTest {
    private static final String MOONS =
            """
            {"format": 1, "lab": "surface", "seed": 3,
             "problem": {"data": {"generate": {"two-moons": {"examples": 40, "noise": 0.1}}},
               "network": {"layers": [{"dense": 6}, "tanh", {"dense": 2}]}, "loss": "cross-entropy",
               "decay": 0.001, "weights": {"train": {"method": {"sgd": {"rate": 0.1}}, "batch": 10,
                 "epochs": 6, "trajectory": {"steps": 4}}}},
             "settings": {"x": {"from": -1, "to": 2, "points": 19}, "y": {"from": -1, "to": 1, "points": 13}}}
            """;

    private static final String STRAIGHT =
            """
            {"format": 1, "lab": "surface", "seed": 3,
             "problem": {"data": {"generate": {"sine": {"examples": 30, "frequency": 1, "noise": 0.1}}},
               "network": {"layers": [{"dense": 1}]}, "loss": "squared-error", "decay": 0.05,
               "weights": {"init": "normal:0.7"}},
             "settings": {"directions": {"random": {"normalize": "none", "biases": true}},
               "x": {"from": -2, "to": 2, "points": 5}, "y": {"from": -2, "to": 2, "points": 5}}}
            """;

    private static final int PRESENT = 0;
    private static final int RANDOM = 1;
    private static final int OTHER = 2;
    private static final int EIGENVECTOR = 3;

    @TempDir private Path folder;
    private long now;
    private final Runs.Made moons = Runs.of(MOONS);

    private Session open(Runs.Made made) {
        return PlaneInstrument.open(
                made.experiment(), made.result(), Workers.shared(), () -> now++);
    }

    private static Prepared loaded(Runs.Made made) {
        Problem problem = Objects.requireNonNull(made.experiment().problem());
        return Preparation.loaded(problem, new Seed(made.experiment().seed()));
    }

    private static Plane plane(Runs.Made made) {
        return made.result().slices().getFirst().slice().plane();
    }

    private static void settle(Session session) {
        while (session.tick() != Session.Pace.REST) Thread.onSpinWait();
        assertFalse(session.shown().stale());
    }

    private static Raster raster(Session session) {
        var map =
                (saddleback.viz.figure.Plane) session.shown().figures().get(1).panels().getFirst();
        return (Raster) map.marks().getFirst();
    }

    private static Grid grid(Session session) {
        return raster(session).grid();
    }

    /** Every point against the network evaluated there. */
    private static void assertLosses(Runs.Made made, Plane plane, Grid grid) {
        NetworkObjective loss = loaded(made).train(Workers.shared());
        double[] w = new double[loss.size()];
        for (int r = 0; r < grid.rows(); r++)
            for (int c = 0; c < grid.columns(); c++)
                assertEquals(
                        loss.value(plane.point(grid.x()[c], grid.y()[r], w)),
                        grid.value(r, c),
                        1e-12);
    }

    private Plane kept(Session session, String name) throws IOException {
        Path into = folder.resolve(name);
        session.act(new Act.Save("keep", into));
        var arrays = Npz.read(into.resolve("directions.npz"));
        Runs.Made again = Runs.of(into.resolve("experiment.json"));
        return new Plane(
                plane(again).origin(),
                arrays.get("direction1").data(),
                arrays.get("direction2").data());
    }

    @Test
    void beginsWithThePlaneOfTheResult() throws IOException {
        try (Session session = open(moons)) {
            assertEquals(Session.Pace.REST, session.tick());
            assertFalse(session.shown().stale());
            assertArrayEquals(
                    moons.result().slices().getFirst().main().of(Metric.LOSS),
                    grid(session).values());
            Plane kept = kept(session, "first");
            assertArrayEquals(plane(moons).origin(), kept.origin());
            assertArrayEquals(plane(moons).d1(), kept.d1());
            assertArrayEquals(plane(moons).d2(), kept.d2());
        }
    }

    @Test
    void theEndsOfTheTurnAreTheDirectionsThemselves() throws IOException {
        double[] random =
                Directions.Random.defaults()
                        .draw(
                                loaded(moons).network(),
                                plane(moons).origin(),
                                new Seed(3).of("turn").of("x to").of(5));
        try (Session session = open(moons)) {
            session.act(new Act.Choose("x-to", RANDOM));
            session.act(new Act.Slide("x-number", 5));
            session.act(new Act.Slide("x-turn", 0.4));
            session.act(new Act.Slide("x-turn", 1));
            settle(session);
            Plane kept = kept(session, "to");
            assertArrayEquals(random, kept.d1());
            assertArrayEquals(plane(moons).d2(), kept.d2());
            assertLosses(moons, kept, grid(session));
            session.act(new Act.Slide("x-turn", 0));
            settle(session);
            assertArrayEquals(plane(moons).d1(), kept(session, "from").d1());
        }
    }

    /** Half way between two directions lies their bisector, as long as the geometric mean. */
    @Test
    void halfWayIsTheBisector() throws IOException {
        double[] a = plane(moons).d1();
        double[] b = plane(moons).d2();
        double[] half = new double[a.length];
        Vectors.add(half, 1 / Vectors.norm(a), a);
        Vectors.add(half, 1 / Vectors.norm(b), b);
        Vectors.scale(half, Math.sqrt(Vectors.norm(a) * Vectors.norm(b)) / Vectors.norm(half));
        try (Session session = open(moons)) {
            session.act(new Act.Choose("y-to", OTHER));
            session.act(new Act.Slide("y-turn", 0.5));
            settle(session);
            Plane kept = kept(session, "half");
            assertArrayEquals(half, kept.d2(), 1e-12);
            assertLosses(moons, new Plane(plane(moons).origin(), a, half), grid(session));
        }
    }

    @Test
    void refinesFromCoarseToFineAndIsStaleUntilTheEnd() throws IOException {
        var coarse =
                PlaneInstrument.open(
                        moons.experiment(),
                        moons.result(),
                        Workers.shared(),
                        () -> now += 1_000_000_000); // every slice is over after one row
        try (Session session = coarse) {
            session.act(new Act.Choose("x-to", RANDOM));
            session.act(new Act.Slide("x-turn", 0.7));
            var sizes = new LinkedHashSet<String>();
            double high = raster(session).scale().range().high();
            boolean first = true;
            while (session.tick() != Session.Pace.REST) {
                assertTrue(session.shown().stale());
                Grid grid = grid(session);
                if (first) assertEquals(19, grid.columns());
                first = false;
                sizes.add(grid.columns() + " x " + grid.rows());
                assertTrue(raster(session).scale().range().high() >= high);
                high = raster(session).scale().range().high();
            }
            sizes.add(grid(session).columns() + " x " + grid(session).rows());
            assertEquals(List.of("19 x 13", "9 x 9", "17 x 13"), new ArrayList<>(sizes));
            assertFalse(session.shown().stale());
            assertLosses(moons, kept(session, "fine"), grid(session));
        }
    }

    @Test
    void theScaleGrowsAndIsFittedOnDemand() throws IOException {
        try (Session session = open(moons)) {
            var range = raster(session).scale().range();
            session.act(new Act.Slide("half-width", 6));
            settle(session);
            var wide = raster(session).scale().range();
            assertTrue(wide.high() > range.high());
            session.act(new Act.Slide("half-width", 0.1));
            settle(session);
            assertEquals(wide, raster(session).scale().range());
            session.act(new Act.Press("fit-scale"));
            assertTrue(raster(session).scale().range().high() < range.high());
        }
    }

    @Test
    void anotherWidthKeepsTheCentre() throws IOException {
        try (Session session = open(moons)) {
            session.act(new Act.Slide("half-width", 0.5));
            settle(session);
            Grid grid = grid(session);
            assertEquals(0, grid.x()[0], 1e-15);
            assertEquals(1, grid.x()[18], 1e-15);
            assertEquals(-1.0 / 3, grid.y()[0], 1e-15);
            assertEquals(1.0 / 3, grid.y()[12], 1e-15);
            assertLosses(moons, plane(moons), grid);
        }
    }

    @Test
    void theOriginMovesAlongTraining() throws IOException {
        Trajectory path = Objects.requireNonNull(moons.result().training()).trajectory();
        try (Session session = open(moons)) {
            session.act(new Act.Slide("origin-step", 6));
            settle(session);
            double[] origin = new double[path.points().getFirst().weights().length];
            for (Trajectory.Point p : path.points())
                if (p.step() == 4 || p.step() == 8) Vectors.add(origin, 0.5, p.weights());
            Plane kept = kept(session, "moved");
            assertArrayEquals(origin, kept.origin(), 1e-15);
            assertLosses(
                    moons, new Plane(origin, plane(moons).d1(), plane(moons).d2()), grid(session));
        }
    }

    @Test
    void orthogonalAxesAreOrthogonalAndAsLong() throws IOException {
        try (Session session = open(moons)) {
            session.act(new Act.Toggle("orthogonal", true));
            settle(session);
            Plane kept = kept(session, "orthogonal");
            double[] d2 = plane(moons).d2();
            assertEquals(0, Vectors.dot(kept.d1(), kept.d2()), 1e-12);
            assertEquals(Vectors.norm(d2), Vectors.norm(kept.d2()), 1e-12);
            assertLosses(moons, kept, grid(session));
        }
    }

    /** The curvature along the eigenvectors of a quadratic is their eigenvalue. */
    @Test
    void eigenvectorsAreFoundOnDemand() throws IOException {
        Runs.Made straight = Runs.of(STRAIGHT);
        double[] x = loaded(straight).data().train().x();
        double xx = 0.05;
        double mean = 0;
        for (double t : x) {
            xx += t * t / x.length;
            mean += t / x.length;
        }
        double one = 1.05;
        double root = Math.sqrt((xx - one) * (xx - one) / 4 + mean * mean);
        try (Session session = open(straight)) {
            session.act(new Act.Choose("x-to", EIGENVECTOR));
            session.act(new Act.Choose("y-to", EIGENVECTOR + 1));
            session.act(new Act.Slide("x-turn", 1));
            session.act(new Act.Slide("y-turn", 1));
            settle(session);
            double[] f = grid(session).values();
            assertEquals((xx + one) / 2 + root, f[2 * 5 + 3] + f[2 * 5 + 1] - 2 * f[12], 1e-9);
            assertEquals((xx + one) / 2 - root, f[3 * 5 + 2] + f[5 + 2] - 2 * f[12], 1e-9);
        }
    }

    @Test
    void thePlaneKeptGivesTheSameLossesAgain() throws IOException {
        try (Session session = open(moons)) {
            session.act(new Act.Choose("x-to", RANDOM));
            session.act(new Act.Slide("x-turn", 0.3));
            session.act(new Act.Slide("origin-step", 9));
            session.act(new Act.Slide("half-width", 0.7));
            settle(session);
            session.act(new Act.Save("keep", folder.resolve("again")));
            Path file = folder.resolve("again/experiment.json");
            assertEquals(Optional.of(file), session.written());
            assertEquals(Optional.empty(), session.written());
            Runs.Made again = Runs.of(file);
            Grid grid = grid(session);
            assertArrayEquals(grid.x(), again.result().x());
            assertArrayEquals(grid.y(), again.result().y());
            assertArrayEquals(
                    grid.values(),
                    again.result().slices().getFirst().main().of(Metric.LOSS),
                    1e-12);
            String text = Files.readString(file);
            assertTrue(text.contains("\"weights.npz\""), text);
            assertTrue(text.contains("\"directions.npz\""), text);
            var refused =
                    assertThrows(
                            IllegalArgumentException.class,
                            () -> session.act(new Act.Save("keep", folder.resolve("again"))));
            assertTrue(String.valueOf(refused.getMessage()).startsWith("folder: "));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"turn", "choice", "width", "number", "control", "step"})
    void whatCannotBeDoneTellsTheRuleAndChangesNothing(String what) throws IOException {
        Act act =
                switch (what) {
                    case "turn" -> new Act.Slide("x-turn", 1.5);
                    case "choice" -> new Act.Choose("y-from", 99);
                    case "width" -> new Act.Slide("half-width", 1000);
                    case "number" -> new Act.Slide("x-number", 0);
                    case "step" -> new Act.Slide("origin-step", -1);
                    default -> new Act.Press("nothing");
                };
        try (Session session = open(moons)) {
            List<Control> before = session.shown().controls();
            var e = assertThrows(IllegalArgumentException.class, () -> session.act(act));
            String message = String.valueOf(e.getMessage());
            assertTrue(message.matches("[a-z-]+: .*, was .*"), message);
            assertEquals(before, session.shown().controls());
            assertFalse(session.shown().stale());
        }
    }

    /** Turning an axis into the other makes the axes parallel, which cannot be orthogonal. */
    @Test
    void parallelAxesAreNotMadeOrthogonal() throws IOException {
        try (Session session = open(moons)) {
            session.act(new Act.Choose("x-to", OTHER));
            session.act(new Act.Slide("x-turn", 1));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> session.act(new Act.Toggle("orthogonal", true)));
        }
    }

    @Test
    void choicesAreThoseOfTheResult() {
        try (Session session = open(moons)) {
            List<String> words =
                    session.shown().controls().stream()
                            .filter(c -> c instanceof Control.Choice)
                            .map(c -> ((Control.Choice) c).options())
                            .findFirst()
                            .orElseThrow();
            assertEquals(moons.result().slices().getFirst().slice().xName(), words.get(PRESENT));
            assertTrue(words.contains("component 1 of training"), words.toString());
            assertTrue(words.contains("eigenvector 3"), words.toString());
        }
    }
}
