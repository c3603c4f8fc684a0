package saddleback.app.labs.surface.ball;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.app.labs.Act;
import saddleback.app.labs.Control;
import saddleback.app.labs.Session;
import saddleback.app.labs.surface.Runs;
import saddleback.engine.optim.Adam;
import saddleback.engine.optim.CubicRegularisation;
import saddleback.engine.optim.DampedNewton;
import saddleback.engine.optim.GradientDescent;
import saddleback.engine.optim.Interval;
import saddleback.engine.optim.KrylovSaddleFreeNewton;
import saddleback.engine.optim.Lbfgs;
import saddleback.engine.optim.Measures;
import saddleback.engine.optim.Method;
import saddleback.engine.optim.Newton;
import saddleback.engine.optim.SaddleFreeNewton;
import saddleback.engine.optim.Sgd;
import saddleback.engine.optim.Training;
import saddleback.engine.optim.TrainingResult;
import saddleback.engine.optim.TrainingSettings;
import saddleback.engine.optim.TrainingTarget;
import saddleback.engine.optim.TrustRegion;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Problem;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;
import saddleback.engine.slice.Plane;
import saddleback.engine.slice.PlaneEvaluator;
import saddleback.engine.slice.Row;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Line;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Balls on the plane, driven as the window does, against independent computations. */
class BallSessionTest {
    /** A straight line through a sine: the loss is a quadratic in two parameters. */
    private static final String STRAIGHT =
            """
            {"format": 1, "lab": "surface", "seed": 3,
             "problem": {"data": {"generate": {"sine": {"examples": 30, "frequency": 1, "noise": 0.1}}},
               "network": {"layers": [{"dense": 1}]}, "loss": "squared-error", "decay": 0.05,
               "weights": {"init": "normal:0.7"}},
             "settings": {"directions": {"random": {"normalize": "none", "biases": true}},
               "x": {"from": -2, "to": 2, "points": 5}, "y": {"from": -2, "to": 2, "points": 5}}}
            """;

    private static final String MOONS =
            """
            {"format": 1, "lab": "surface", "seed": 3,
             "problem": {"data": {"generate": {"two-moons": {"examples": 40, "noise": 0.1}}},
               "network": {"layers": [{"dense": 6}, "tanh", {"dense": 2}]}, "loss": "cross-entropy",
               "decay": 0.001, "weights": {"train": {"method": {"sgd": {"rate": 0.1}}, "batch": 10, "epochs": 3}}},
             "settings": {"x": {"from": -1, "to": 1, "points": 7}, "y": {"from": -1, "to": 1, "points": 7}}}
            """;

    private final Runs.Made straight = Runs.of(STRAIGHT);
    private final Runs.Made moons = Runs.of(MOONS);
    private long now;

    private Session open(Runs.Made made) {
        return BallInstrument.open(made.experiment(), made.result(), Workers.shared(), () -> now);
    }

    private static RaceSettings race(
            @Nullable Integer batch, int steps, RaceSettings.Length length, Method... methods) {
        return new RaceSettings(List.of(methods), batch, steps, length, 1);
    }

    private static RaceSettings whole(int steps, Method... methods) {
        return race(null, steps, RaceSettings.Length.COORDINATES, methods);
    }

    /** Lets the balls roll to their end. */
    private void roll(Session session, RaceSettings settings, double x, double y)
            throws IOException {
        session.act(new Act.Fill("race", settings));
        session.act(new Act.Point(0, 0, x, y));
        while (session.tick() != Session.Pace.REST) now += 40_000_000;
    }

    /** The paths on the map: without their halos. */
    private static List<Line> paths(Session session, Dash dash) {
        var lines = new ArrayList<Line>();
        var map = (saddleback.viz.figure.Plane) figure(session, "map").panels().getFirst();
        for (var mark : map.marks())
            if (mark instanceof Line l && l.stroke().opacity() == 1 && l.stroke().dash() == dash)
                lines.add(l);
        return lines;
    }

    private static List<Line> losses(Session session) {
        var panel =
                (saddleback.viz.figure.Plane) figure(session, "loss by step").panels().getFirst();
        return panel.marks().stream().map(m -> (Line) m).toList();
    }

    private static Figure figure(Session session, String name) {
        return session.shown().figures().stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Plane plane(Runs.Made made) {
        return made.result().slices().getFirst().slice().plane();
    }

    /** Gradient and Hessian of the quadratic from differences of its values, which are exact. */
    @Test
    void gradientDescentInThePlaneIsTheClosedFormOnAQuadratic() throws IOException {
        double rate = 0.05;
        double[] f =
                straight.result()
                        .slices()
                        .getFirst()
                        .main()
                        .of(saddleback.engine.labs.surface.Metric.LOSS);
        double bx = (f[2 * 5 + 3] - f[2 * 5 + 1]) / 2;
        double by = (f[3 * 5 + 2] - f[5 + 2]) / 2;
        double xx = f[2 * 5 + 3] + f[2 * 5 + 1] - 2 * f[12];
        double yy = f[3 * 5 + 2] + f[5 + 2] - 2 * f[12];
        double xy = (f[3 * 5 + 3] + f[5 + 1] - f[3 * 5 + 1] - f[5 + 3]) / 4;
        try (Session session = open(straight)) {
            roll(session, whole(40, new GradientDescent(rate)), 1.5, -0.7);
            Line path = paths(session, Dash.SOLID).getFirst();
            assertEquals(41, path.x().length);
            double x = 1.5;
            double y = -0.7;
            for (int k = 0; k <= 40; k++) {
                assertEquals(x, path.x()[k], 1e-10);
                assertEquals(y, path.y()[k], 1e-10);
                double loss =
                        f[12] + bx * x + by * y + xx * x * x / 2 + yy * y * y / 2 + xy * x * y;
                assertEquals(loss, losses(session).getFirst().y()[k], 1e-10);
                double gx = bx + xx * x + xy * y;
                double gy = by + xy * x + yy * y;
                x -= rate * gx;
                y -= rate * gy;
            }
        }
    }

    /** Each step against central differences of the plane's losses by another code. */
    @Test
    void stepsFollowTheSlopeOfTheSurface() throws IOException {
        Problem problem = Objects.requireNonNull(moons.experiment().problem());
        var loaded = Preparation.loaded(problem, new Seed(3));
        var evaluator =
                new PlaneEvaluator(
                        plane(moons),
                        loaded.network(),
                        loaded.data().train(),
                        problem.loss(),
                        problem.decay(),
                        Workers.shared());
        try (Session session = open(moons)) {
            roll(session, whole(12, new GradientDescent(0.3)), 0.6, 0.8);
            Line path = paths(session, Dash.SOLID).getFirst();
            for (int k = 0; k < 12; k++) {
                double x = path.x()[k];
                double y = path.y()[k];
                double h = 1e-5;
                double dx = (loss(evaluator, x + h, y) - loss(evaluator, x - h, y)) / (2 * h);
                double dy = (loss(evaluator, x, y + h) - loss(evaluator, x, y - h)) / (2 * h);
                assertEquals(x - 0.3 * dx, path.x()[k + 1], 1e-8);
                assertEquals(y - 0.3 * dy, path.y()[k + 1], 1e-8);
            }
        }
    }

    private static double loss(PlaneEvaluator evaluator, double x, double y) {
        return evaluator.evaluate(List.of(new Row(y, new double[] {x})))[0].loss()[0];
    }

    /** With two parameters the plane is all there is, and distances are those of weight space. */
    @Test
    void withTwoParametersBothPathsAreOne() throws IOException {
        try (Session session = open(straight)) {
            var settings =
                    race(
                            null,
                            30,
                            RaceSettings.Length.DISTANCES,
                            new GradientDescent(0.2),
                            new Sgd(0.1, 0.8, false));
            roll(session, settings, -1.2, 0.4);
            List<Line> own = paths(session, Dash.SOLID);
            List<Line> full = paths(session, Dash.DASHED);
            assertEquals(2, own.size());
            for (int m = 0; m < 2; m++) {
                assertArrayEquals(own.get(m).x(), full.get(m).x(), 1e-9);
                assertArrayEquals(own.get(m).y(), full.get(m).y(), 1e-9);
            }
        }
    }

    @Test
    void theFullPathIsThatOfTraining() throws IOException {
        Problem problem = Objects.requireNonNull(moons.experiment().problem());
        var method = new Sgd(0.1, 0.9, false);
        double[] start = plane(moons).point(0.5, -0.5, new double[plane(moons).d1().length]);
        var examples = Preparation.loaded(problem, new Seed(3)).train(Workers.shared());
        TrainingSettings d = TrainingSettings.defaults();
        var how =
                new TrainingSettings(
                        method,
                        7,
                        1,
                        25,
                        d.init(),
                        d.schedule(),
                        null,
                        null,
                        d.curve(),
                        new Interval.Steps(1),
                        d.checkpoint());
        TrainingResult trained =
                Training.run(
                        new TrainingTarget(examples, _ -> new Measures(0, 0, 0, 0, 0)),
                        how,
                        start,
                        new Seed(3).of("ball").of(1),
                        Run.unwatched());
        try (Session session = open(moons)) {
            roll(session, race(7, 25, RaceSettings.Length.COORDINATES, method), 0.5, -0.5);
            Line path = paths(session, Dash.DASHED).getFirst();
            assertEquals(26, path.x().length);
            for (var p : trained.trajectory().points()) {
                double[] c = plane(moons).coordinates(p.weights());
                assertEquals(c[0], path.x()[(int) p.step()]);
                assertEquals(c[1], path.y()[(int) p.step()]);
            }
            Line loss = losses(session).get(1);
            double last = loss.y()[loss.y().length - 1];
            assertEquals(examples.value(trained.weights()), last, 1e-14);
        }
    }

    @Test
    void aBallThatDivergesEndsAndSaysSo() throws IOException {
        try (Session session = open(straight)) {
            roll(session, whole(20_000, new GradientDescent(1e4), new GradientDescent(0.01)), 1, 1);
            String status = session.shown().status();
            assertTrue(
                    status.contains("gradient descent 10000, in the plane diverged after step 1"),
                    status);
            assertTrue(status.contains("gradient descent 0.01"), status);
            assertFalse(status.contains("gradient descent 0.01, in the plane diverged"), status);
        }
    }

    /** The minimum of the quadratic is where L-BFGS ends too, which knows no Hessian. */
    @Test
    void methodsOfSecondOrderRollToTheMinimum() throws IOException {
        Method[] methods = {
            Lbfgs.defaults(),
            new Newton(),
            DampedNewton.defaults(),
            SaddleFreeNewton.defaults(),
            new KrylovSaddleFreeNewton(2, 1, List.of(1e-3)),
            TrustRegion.defaults(),
            CubicRegularisation.defaults()
        };
        try (Session session = open(straight)) {
            roll(session, whole(60, methods), 1.3, -0.7);
            for (Dash where : List.of(Dash.SOLID, Dash.DASHED)) {
                List<Line> paths = paths(session, where);
                assertEquals(methods.length, paths.size());
                double x = last(paths.getFirst().x());
                double y = last(paths.getFirst().y());
                for (Line path : paths) {
                    assertEquals(x, last(path.x()), 1e-6);
                    assertEquals(y, last(path.y()), 1e-6);
                }
                assertEquals(x, paths.get(1).x()[1], 1e-9, "Newton is there after one step");
            }
        }
    }

    private static double last(double[] a) {
        return a[a.length - 1];
    }

    @Test
    void anExactHessianIsRefusedForALargeNetwork() {
        Runs.Made large = Runs.of(STRAIGHT.replace("[{\"dense\": 1}]", LARGE));
        try (Session session = open(large)) {
            var e =
                    assertThrows(
                            IllegalArgumentException.class,
                            () -> session.act(new Act.Fill("race", whole(5, new Newton()))));
            assertTrue(String.valueOf(e.getMessage()).startsWith("method: at most 6000"));
        }
    }

    private static final String LARGE =
            "[{\"dense\": 80}, \"tanh\", {\"dense\": 80}, \"tanh\", {\"dense\": 1}]";

    @Test
    void onlyMethodsThatCanTakeBatches() throws IOException {
        try (Session session = open(moons)) {
            var settings =
                    race(
                            5,
                            8,
                            RaceSettings.Length.COORDINATES,
                            Lbfgs.defaults(),
                            new GradientDescent(0.1),
                            new Adam(0.01, 0.9, 0.999, 1e-8));
            roll(session, settings, 0.2, 0.2);
            List<Line> batched = paths(session, Dash.DASHED);
            roll(session, whole(8, settings.methods().toArray(Method[]::new)), 0.2, 0.2);
            List<Line> whole = paths(session, Dash.DASHED);
            assertArrayEquals(whole.get(0).x(), batched.get(0).x());
            assertArrayEquals(whole.get(1).x(), batched.get(1).x());
            assertNotEquals(whole.get(2).x()[8], batched.get(2).x()[8]);
        }
    }

    @Test
    void everySettingChangesTheWay() throws IOException {
        var base = race(10, 6, RaceSettings.Length.COORDINATES, new Sgd(0.1, 0, false));
        List<RaceSettings> others =
                List.of(
                        race(10, 6, RaceSettings.Length.COORDINATES, new Sgd(0.2, 0, false)),
                        race(20, 6, RaceSettings.Length.COORDINATES, new Sgd(0.1, 0, false)),
                        race(10, 7, RaceSettings.Length.COORDINATES, new Sgd(0.1, 0, false)),
                        race(10, 6, RaceSettings.Length.DISTANCES, new Sgd(0.1, 0, false)),
                        new RaceSettings(base.methods(), 10, 6, base.length(), 2));
        try (Session session = open(moons)) {
            roll(session, base, 0.3, 0.4);
            double[] first = paths(session, Dash.SOLID).getFirst().x();
            roll(session, base, 0.3, 0.4);
            assertArrayEquals(first, paths(session, Dash.SOLID).getFirst().x());
            for (RaceSettings other : others) {
                roll(session, other, 0.3, 0.4);
                double[] x = paths(session, Dash.SOLID).getFirst().x();
                assertFalse(java.util.Arrays.equals(first, x), other.toString());
            }
        }
    }

    @Test
    void aSecondStartRacesBesideTheFirst() throws IOException {
        try (Session session = open(moons)) {
            roll(session, whole(5, new GradientDescent(0.1)), 0.3, 0.4);
            session.act(new Act.Toggle("second-start", true));
            session.act(new Act.Point(1, 0, -0.5, -0.6));
            while (session.tick() != Session.Pace.REST) now += 40_000_000;
            List<Line> own = paths(session, Dash.SOLID);
            assertEquals(List.of(0.3, -0.5), own.stream().map(l -> l.x()[0]).toList());
            assertEquals(6, own.get(1).x().length);
            session.act(new Act.Toggle("in-plane", false));
            assertEquals(0, paths(session, Dash.SOLID).size());
            assertEquals(2, paths(session, Dash.DASHED).size());
        }
    }

    @Test
    void stepsPausesAndStartsAnew() throws IOException {
        try (Session session = open(moons)) {
            assertEquals(Session.Pace.REST, session.tick());
            session.act(new Act.Fill("race", whole(50, new GradientDescent(0.1))));
            session.act(new Act.Point(0, 0, 0.3, 0.4));
            assertEquals(Session.Pace.FRAME, session.tick());
            session.act(new Act.Press("step"));
            assertEquals(Session.Pace.REST, session.tick());
            assertEquals(2, paths(session, Dash.SOLID).getFirst().x().length);
            session.act(new Act.Press("run"));
            now += 100_000_000; // two steps at 20 a second
            assertEquals(Session.Pace.FRAME, session.tick());
            assertEquals(4, paths(session, Dash.SOLID).getFirst().x().length);
            session.act(new Act.Press("reset"));
            assertEquals(Session.Pace.REST, session.tick());
            assertEquals(1, paths(session, Dash.SOLID).getFirst().x().length);
        }
    }

    @Test
    void twoHundredStepsASecondAreTwentyInATenth() throws IOException {
        try (Session session = open(moons)) {
            session.act(new Act.Fill("race", whole(500, new GradientDescent(0.1))));
            session.act(new Act.Slide("speed", 200));
            session.act(new Act.Point(0, 0, 0.3, 0.4));
            now += 100_000_000;
            session.tick();
            assertEquals(21, paths(session, Dash.SOLID).getFirst().x().length);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"point", "batch", "speed", "control"})
    void whatCannotBeDoneTellsTheRule(String what) {
        try (Session session = open(moons)) {
            Act act =
                    switch (what) {
                        case "point" -> new Act.Point(0, 0, 1.5, 0);
                        case "batch" ->
                                new Act.Fill(
                                        "race",
                                        race(
                                                1000,
                                                5,
                                                RaceSettings.Length.COORDINATES,
                                                Adam.defaults()));
                        case "speed" -> new Act.Slide("speed", 0);
                        default -> new Act.Press("nothing");
                    };
            var e = assertThrows(IllegalArgumentException.class, () -> session.act(act));
            String message = String.valueOf(e.getMessage());
            assertTrue(message.matches("[a-z-]+: .*, was .*"), message);
        }
    }

    @Test
    void methodsAreOneToSeven() {
        List<Method> none = List.of();
        var length = RaceSettings.Length.COORDINATES;
        assertThrows(
                IllegalArgumentException.class, () -> new RaceSettings(none, null, 5, length, 1));
    }

    @Test
    void suitsPlanesAlone() {
        assertTrue(BallInstrument.INSTRUMENT.suits().test(moons.result()));
        Runs.Made line = Runs.of(MOONS.replaceFirst("\"y\": \\{[^}]*\\}", "\"y\": null"));
        assertFalse(BallInstrument.INSTRUMENT.suits().test(line.result()));
    }

    @Test
    void controlsSayWhatCanBeDone() throws IOException {
        try (Session session = open(moons)) {
            assertFalse(control(session, "run").enabled());
            session.act(new Act.Point(0, 0, 0, 0));
            assertTrue(control(session, "run").enabled());
            assertEquals("Pause", control(session, "run").label());
        }
    }

    private static Control control(Session session, String id) {
        return session.shown().controls().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
