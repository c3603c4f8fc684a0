package saddleback.app.labs.patterns.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import saddleback.app.labs.Act;
import saddleback.app.labs.Pursuit;
import saddleback.app.labs.Session;
import saddleback.engine.Experiment;
import saddleback.engine.construct.ConstructedNetwork;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.labs.patterns.Patterns;
import saddleback.engine.labs.patterns.PatternsResult;
import saddleback.engine.labs.patterns.PatternsSettings;
import saddleback.engine.problem.Preparation;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Text;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A walk through a small constructed network, driven as the window does. */
@Timeout(120)
class MachineSessionTest {
    private static final int GRID = 8;
    private static final String TEXT =
            """
            {"format": 1, "lab": "patterns", "seed": 3,
             "problem": {"data": {"generate": {"blobs": {"examples": 60, "features": 4}}},
               "network": {"layers": [{"dense": 5}, "relu", {"dense": 3}]},
               "loss": "cross-entropy", "weights": {"init": "he"}},
             "settings": {"target": {"formula": "FORMULA"}, "points": 33,
               "how": {"construct": {"grid": 8, "study": [4]}},
               "transfer": null, "fooled": null}}
            """;
    private static final String HILL = "1.3 + 0.6 sin(pi z1) sin(pi z2)";
    private static final String WAVE = "1.5 + 0.3 sin(6 z1)";

    private static Experiment<?> experiment(String formula) {
        return ExperimentFile.parse(
                TEXT.replace("FORMULA", formula).getBytes(StandardCharsets.UTF_8),
                "patterns",
                Path.of(""),
                List.of(Patterns.LAB),
                List.of());
    }

    private static PatternsResult result(Experiment<?> e) {
        return Patterns.run(
                e.problem(), (PatternsSettings) e.settings(), new Seed(e.seed()), Run.unwatched());
    }

    private static Session open(String formula) {
        Experiment<?> e = experiment(formula);
        PatternsResult r = result(e);
        assertTrue(MachineInstrument.INSTRUMENT.suits().test(r));
        return MachineInstrument.open(e, r);
    }

    private static void rest(Session s) {
        while (s.tick() != Session.Pace.REST) Thread.onSpinWait();
    }

    private static Plane plane(Session s, String name) {
        return s.shown().figures().stream()
                .filter(f -> f.name().equals(name))
                .map(f -> (Plane) f.panels().getFirst())
                .findFirst()
                .orElseThrow();
    }

    private static <T extends Mark> List<T> marks(Plane plane, Class<T> kind) {
        return plane.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static String words(Plane plane) {
        return marks(plane, Text.class).stream().map(Text::text).collect(Collectors.joining("|"));
    }

    /** In a triangle hats are barycentric coordinates, and s is linear between its corners. */
    @Test
    void theHatsOfTheTriangleAreItsBarycentricCoordinates() {
        Experiment<?> e = experiment(HILL);
        PatternsResult r = result(e);
        var own = (ConstructedNetwork) r.planted();
        Machine machine = Follower.start(own, r);
        double[] c = own.nodes();
        Walk below = Walk.through(machine, new double[] {(3 + 0.7) / GRID, (5 + 0.2) / GRID});
        assertEquals(3, below.active().size());
        // a = 0.7, b = 0.2: corners (3, 5), (4, 5), (4, 6) have the weights 1 - a, a - b, b
        double[] weight = {0.3, 0.5, 0.2};
        int[] node = {3 + 9 * 5, 4 + 9 * 5, 4 + 9 * 6};
        double s = 0;
        for (int k = 0; k < 3; k++) {
            Node n = below.active().get(k);
            assertEquals(node[k], n.i() + 9 * n.j());
            assertEquals(weight[k], n.hat(), 1e-12);
            assertEquals(c[node[k]], n.value());
            s += weight[k] * c[node[k]];
        }
        assertEquals(s, below.s(), 1e-12);
        assertEquals(own.link().loss(s), below.loss(), 1e-12);
        assertEquals(
                1.3 + 0.6 * Math.sin(Math.PI * 3.7 / 8) * Math.sin(Math.PI * 5.2 / 8),
                below.target(),
                1e-12);
        Walk above = Walk.through(machine, new double[] {(3 + 0.2) / GRID, (5 + 0.7) / GRID});
        assertEquals(
                List.of(3 + 9 * 5, 3 + 9 * 6, 4 + 9 * 6),
                above.active().stream().map(n -> n.i() + 9 * n.j()).toList());
        Walk corner = Walk.through(machine, new double[] {1, 0});
        assertEquals(1, corner.active().size());
        assertEquals(0, corner.error(), 1e-12, "at a node the loss is the target");
    }

    @Test
    void theMouseLeadsThePointAndAClickKeepsIt() throws Exception {
        try (Session s = open(HILL)) {
            assertTrue(s.hovers());
            rest(s);
            String kept = s.shown().status();
            s.act(new Act.Hover(MachinePicture.PLANE, 0, 0.25, 0.5));
            rest(s);
            assertTrue(s.shown().status().startsWith("z = (0.25, 0.5)"), s.shown().status());
            assertTrue(words(plane(s, SumFigure.NAME)).contains("(2, 4)"), "the point is a node");
            s.act(new Act.Leave());
            rest(s);
            assertEquals(kept, s.shown().status());
            s.act(new Act.Point(MachinePicture.PLANE, 0, 0.25, 0.5));
            s.act(new Act.Slide(MachineControls.SECOND, 0.75));
            rest(s);
            assertTrue(s.shown().status().startsWith("z = (0.25, 0.75)"), s.shown().status());
            assertThrows(
                    IllegalArgumentException.class,
                    () -> s.act(new Act.Slide(MachineControls.FIRST, 1.5)));
        }
    }

    /** What is rebuilt is what the lab itself builds at that size. */
    @Test
    void anotherGridIsBuiltAndItsErrorLiesBelowTheBound() throws Exception {
        Experiment<?> e = experiment(HILL);
        PatternsResult r = result(e);
        var own = (ConstructedNetwork) r.planted();
        var train =
                Preparation.loaded(
                                java.util.Objects.requireNonNull(e.problem()), new Seed(e.seed()))
                        .data()
                        .train();
        try (Session s = MachineInstrument.open(e, r)) {
            rest(s);
            s.act(new Act.Slide(MachineControls.GRID, 16));
            assertTrue(s.shown().stale());
            rest(s);
            assertFalse(s.shown().stale());
            double[] loss =
                    ConstructedNetwork.of(own.target(), 16, own.base(), train)
                            .maps(train, r.at(), (_, _) -> {})
                            .loss();
            double[] shown =
                    marks(plane(s, PlaneFigure.NAME), Raster.class).getFirst().grid().values();
            int n = r.at().columns();
            for (int i = 0; i < loss.length; i++)
                assertEquals(loss[i], shown[(n - 1 - i / n) * n + i % n]);
            assertEquals(16, marks(plane(s, ErrorFigure.NAME), Rule.class).getLast().at());
            assertTrue(s.shown().status().contains("proved at most"), s.shown().status());
            s.act(new Act.Press(MachineControls.OWN));
            rest(s);
            assertEquals(GRID, marks(plane(s, ErrorFigure.NAME), Rule.class).getLast().at());
            assertThrows(
                    IllegalArgumentException.class,
                    () -> s.act(new Act.Slide(MachineControls.GRID, 0)));
        }
    }

    @Test
    void everySizeIsRememberedOnce() {
        Experiment<?> e = experiment(HILL);
        PatternsResult r = result(e);
        var own = (ConstructedNetwork) r.planted();
        var train =
                Preparation.loaded(
                                java.util.Objects.requireNonNull(e.problem()), new Seed(e.seed()))
                        .data()
                        .train();
        Machine start = Follower.start(own, r);
        assertEquals(List.of(4, 8), start.sizes().stream().map(z -> z.grid()).toList());
        try (var p = new Pursuit<>("grids", start, new Follower(own, train, r))) {
            for (int grid : new int[] {6, 8, 6}) {
                p.ask(grid);
                Machine before = p.latest();
                while (p.busy()) p.await(before, 1000);
                before = p.latest();
                double most = Arrays.stream(before.bounds()).max().orElseThrow();
                assertEquals(grid, before.grid());
                assertTrue(before.greatest() <= most);
            }
            assertEquals(List.of(4, 6, 8), p.latest().sizes().stream().map(z -> z.grid()).toList());
        }
    }

    @Test
    void aLineIsWalkedToo() throws Exception {
        try (Session s = open(WAVE)) {
            rest(s);
            s.act(new Act.Hover(MachinePicture.PLANE, 0, 0.3, 1.4));
            rest(s);
            // 0.3 of 8 cells: between the nodes 2 and 3
            String words = words(plane(s, SumFigure.NAME));
            assertTrue(words.contains("|0.60000|") && words.contains("|0.40000|"), words);
            for (Figure f : s.shown().figures()) assertEquals(1, f.panels().size());
        }
    }
}
