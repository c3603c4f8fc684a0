package saddleback.app.labs.flatness.ball;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import saddleback.app.labs.Act;
import saddleback.app.labs.Pursuit;
import saddleback.app.labs.Session;
import saddleback.app.labs.flatness.Slices;
import saddleback.app.labs.flatness.SmallRuns;
import saddleback.engine.Experiment;
import saddleback.engine.flatness.MeasureSettings;
import saddleback.engine.flatness.Reading;
import saddleback.engine.labs.flatness.FlatnessResult;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Problem;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;

import java.util.List;
import java.util.Objects;

/** A disc in hand, driven as the window does. */
@Timeout(120)
class BallSessionTest {
    private static final Experiment<?> EXPERIMENT = SmallRuns.experiment(SmallRuns.MOONS);
    private static final FlatnessResult RESULT = SmallRuns.result(EXPERIMENT);

    private static Session open() {
        assertTrue(BallInstrument.INSTRUMENT.suits().test(RESULT));
        return BallInstrument.open(EXPERIMENT, RESULT, Workers.shared());
    }

    private static void rest(Session session) {
        while (session.tick() != Session.Pace.REST) Thread.onSpinWait();
        assertFalse(session.shown().stale());
    }

    private static Plane panel(Session session, int which) {
        return (Plane) session.shown().figures().getFirst().panels().get(which);
    }

    /** Where the cross stands. */
    private static double[] worst(Session session, int which) {
        var points =
                panel(session, which).marks().stream()
                        .filter(Points.class::isInstance)
                        .map(Points.class::cast)
                        .toList()
                        .getLast();
        return new double[] {points.x()[0], points.y()[0]};
    }

    private static double rim(Session session) {
        Line rim =
                panel(session, 0).marks().stream()
                        .filter(Line.class::isInstance)
                        .map(Line.class::cast)
                        .findFirst()
                        .orElseThrow();
        return rim.x()[0];
    }

    /** The disc is a part of the ball, so that it is no sharper; the cross has the loss told. */
    @Test
    void theWorstInTheDiscIsAttainedThere() {
        Problem problem = Objects.requireNonNull(EXPERIMENT.problem());
        var seed = new Seed(EXPERIMENT.seed());
        var loaded = Preparation.loaded(problem, seed);
        var train = loaded.train(Workers.shared());
        var slices = new Slices(loaded, 1, seed.of("flatness"), Workers.shared());
        var places = List.of(RESULT.before().place(), RESULT.after().place());
        var unknown = List.of(Site.UNKNOWN, Site.UNKNOWN);
        var wanted = new Wanted(0, 0, 0.05, 1);
        var surveyor = new Surveyor(slices, places, MeasureSettings.defaults());
        try (var pursuit = new Pursuit<>("ball", new Seen(wanted, unknown, false), surveyor)) {
            pursuit.ask(wanted);
            while (pursuit.busy()) pursuit.await(pursuit.latest(), 50);
            for (int k = 0; k < 2; k++) {
                Disc disc = Objects.requireNonNull(pursuit.latest().sites().get(k).disc());
                Reading ball = Objects.requireNonNull(pursuit.latest().sites().get(k).ball());
                double[] at = {disc.x(), disc.y()};
                assertTrue(Math.hypot(at[0], at[1]) <= 0.05 * (1 + 1e-12), "within the radius");
                double[] w = places.get(k).weights();
                double[] moved = moved(w, at, seed.of("flatness").of("sights"));
                assertEquals(train.value(w), disc.centre(), 1e-12);
                assertEquals(train.value(moved), disc.loss(), 1e-9);
                double rise = (disc.loss() - disc.centre()) / (1 + disc.centre());
                assertTrue(rise > 0 && rise <= ball.value() * (1 + 1e-9), "disc and ball");
            }
        }
    }

    private static double[] moved(double[] w, double[] at, Seed seed) {
        double[] d1 = unit(seed.of("first").normals().fill(new double[w.length]));
        double[] d2 = unit(seed.of("second").normals().fill(new double[w.length]));
        Vectors.add(d2, -Vectors.dot(d1, d2), d1);
        unit(d2);
        double[] moved = w.clone();
        Vectors.add(moved, at[0], d1);
        Vectors.add(moved, at[1], d2);
        return moved;
    }

    private static double[] unit(double[] d) {
        Vectors.scale(d, 1 / Vectors.norm(d));
        return d;
    }

    @Test
    void aDiscFollowsTheMouseInBothPanels() throws Exception {
        try (Session session = open()) {
            rest(session);
            assertTrue(session.drags());
            session.act(new Act.Drag(0, 0, 0.01, 0, 0.21, 0, false));
            session.act(new Act.Drag(0, 0, 0.01, 0, 0.31, 0.1, true));
            rest(session);
            assertEquals(0.3 + 0.05, rim(session), 1e-12);
            double[] after = worst(session, 1);
            assertTrue(Math.hypot(after[0] - 0.3, after[1] - 0.1) <= 0.05 * (1 + 1e-12));
            session.act(new Act.Slide("radius", 0.2));
            rest(session);
            assertEquals(0.3 + 0.2, rim(session), 1e-12);
            session.act(new Act.Press("centre"));
            session.act(new Act.Slide("side", 0.25));
            rest(session);
            assertEquals(0.2, rim(session), 1e-12);
            assertEquals(0.25, panel(session, 1).x().range().high());
        }
    }

    @Test
    void whatThereIsNotIsRefused() {
        try (Session session = open()) {
            assertThrows(
                    IllegalArgumentException.class, () -> session.act(new Act.Press("nothing")));
            assertThrows(
                    IllegalArgumentException.class, () -> session.act(new Act.Slide("radius", 0)));
        }
    }
}
