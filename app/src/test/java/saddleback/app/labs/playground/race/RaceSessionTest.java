package saddleback.app.labs.playground.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.app.labs.Act;
import saddleback.app.labs.Control;
import saddleback.app.labs.Session;
import saddleback.engine.labs.playground.Landscape;
import saddleback.engine.labs.playground.Place;
import saddleback.engine.labs.playground.Playground;
import saddleback.engine.labs.playground.PlaygroundSettings;
import saddleback.engine.labs.playground.Span;
import saddleback.engine.optim.DampedNewton;
import saddleback.engine.optim.GradientDescent;
import saddleback.engine.optim.Newton;
import saddleback.engine.optim.SaddleFreeNewton;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.viz.figure.Band;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Trajectory;

import java.io.IOException;
import java.util.List;

@SuppressWarnings("NullAway.Init")
class RaceSessionTest {
    private static final long SECOND = 1_000_000_000;

    private long now;
    private Session session;

    private static PlaygroundSettings settings(Landscape function) {
        return new PlaygroundSettings(
                function,
                new Place(0.5, 0.02),
                List.of(
                        new GradientDescent(0.05),
                        new Newton(),
                        new DampedNewton(List.of(4.0)),
                        new SaddleFreeNewton(List.of(1e-12))),
                40,
                new Span(-1, 1, 41),
                new Span(-1, 1, 41));
    }

    @BeforeEach
    void opens() {
        var result =
                Playground.run(
                        null, settings(new Landscape.Classical()), new Seed(1), Run.unwatched());
        session = new RaceSession(result, () -> now);
    }

    @AfterEach
    void closes() {
        session.close();
    }

    private Figure figure(String name) {
        return session.shown().figures().stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Mark> marks(String figure, int panel) {
        return ((Plane) figure(figure).panels().get(panel)).marks();
    }

    private List<Trajectory> ways() {
        return marks("map", 0).stream()
                .filter(Trajectory.class::isInstance)
                .map(Trajectory.class::cast)
                .toList();
    }

    private double[] factors(int panel) {
        return marks("directions", panel).stream()
                .filter(Band.class::isInstance)
                .mapToDouble(b -> ((Band) b).x()[0] + ((Band) b).x()[1]) // one end stands on 0
                .toArray();
    }

    private Control control(String id) {
        return session.shown().controls().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsTheStartAndWaits() throws IOException {
        assertEquals(Session.Pace.REST, session.tick());
        assertEquals(4, ways().size());
        assertEquals(1, ways().getFirst().x().length);
        assertSame(figure("map"), figure("map"));
        assertTrue(
                session.shown().status().contains("eigenvalues −2 and 10"),
                session.shown().status());
    }

    @Test
    void oneStepOfEachMethod() throws IOException {
        session.act(new Act.Press("step"));
        assertEquals(Session.Pace.REST, session.tick());
        double[][] ends = {{0.25, 0.022}, {0, 0}, {1.0 / 7, 0.04}, {0, 0.04}};
        for (int m = 0; m < 4; m++) {
            assertEquals(2, ways().get(m).x().length);
            assertEquals(ends[m][0], ways().get(m).x()[1], 1e-12);
            assertEquals(ends[m][1], ways().get(m).y()[1], 1e-12);
        }
        assertTrue(
                session.shown().status().contains("Newton stands at a critical point after step 1"),
                session.shown().status());
    }

    @Test
    void theBarsAreTheFactors() {
        double[] down = {1.1, 0, 2, 2};
        double[] up = {0.5, 0, 4.0 / 14, 0};
        for (int m = 0; m < 4; m++) {
            assertEquals(down[m], factors(0)[m], 1e-9);
            assertEquals(up[m], factors(1)[m], 1e-9);
        }
    }

    @Test
    void aClickStartsThereAtTheSpeed() throws IOException {
        session.act(new Act.Slide("speed", 10));
        session.act(new Act.Point(0, 0, 0.2, -0.1));
        assertEquals("Pause", control("run").label());
        assertEquals(Session.Pace.FRAME, session.tick());
        for (int i = 0; i < 5; i++) {
            now += SECOND / 10;
            session.tick();
        }
        Trajectory descent = ways().getFirst();
        assertEquals(6, descent.x().length);
        assertEquals(0.2 * Math.pow(0.5, 5), descent.x()[5], 1e-15);
        session.act(new Act.Press("run"));
        now += SECOND;
        assertEquals(Session.Pace.REST, session.tick());
        assertEquals(6, ways().getFirst().x().length);
        session.act(new Act.Press("reset"));
        assertEquals(1, ways().getFirst().x().length);
        assertEquals(0.2, ways().getFirst().x()[0]);
    }

    @Test
    void endsAfterItsSteps() throws IOException {
        session.act(new Act.Slide("speed", 200));
        session.act(new Act.Press("run"));
        for (int i = 0; i < 100; i++) {
            now += SECOND / 20;
            session.tick();
        }
        assertEquals(Session.Pace.REST, session.tick());
        assertFalse(control("run").enabled());
        assertEquals(41, ways().getFirst().x().length);
    }

    @Test
    void slidersTurnTheMethods() throws IOException {
        session.act(new Act.Slide("rate", 0.1));
        session.act(new Act.Slide("damping", 3));
        assertEquals(1.2, factors(0)[0], 1e-12);
        assertEquals(3, factors(0)[2], 1e-12);
        assertEquals(1 + 2.0 / 5, factors(0)[3], 1e-12);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void everyFunctionIsOffered(int option) throws IOException {
        session.act(new Act.Choose("function", option));
        assertEquals(option, ((Control.Choice) control("function")).chosen());
        session.act(new Act.Press("step"));
        session.tick();
        assertEquals(2, ways().getFirst().x().length);
    }

    /** The Hessian of the monkey saddle has the eigenvalues 6r and -6r. */
    @Test
    void whatLiesUnderTheMouseIsTold() throws IOException {
        assertTrue(session.hovers());
        session.act(new Act.Choose("function", 1));
        session.act(new Act.Hover(0, 0, 0.3, -0.4));
        String there = session.shown().status();
        assertTrue(there.startsWith("(0.3, −0.4): "), there);
        assertTrue(there.contains("eigenvalues −3 and 3"), there);
        assertEquals(1 + 0.05 * 3, factors(0)[0], 1e-12);
        session.act(new Act.Hover(2, 0, 3, 4));
        assertEquals(there, session.shown().status());
        session.act(new Act.Leave());
        assertTrue(session.shown().status().startsWith("(0.4, 0.3): "), session.shown().status());
    }

    @Test
    void aClickIsRoundedToAThousandthOfTheWindow() throws IOException {
        session.act(new Act.Point(1, 0, 0.123456, -0.98765));
        assertEquals(0.123, ways().getFirst().x()[0]);
        assertEquals(-0.988, ways().getFirst().y()[0]);
    }

    @Test
    void aFormulaIsTyped() throws IOException {
        session.act(new Act.Fill("race", settings(new Landscape.Expression("x^2 + 3y^2"))));
        assertTrue(
                session.shown().status().contains("eigenvalues 2 and 6"), session.shown().status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"point", "speed", "control", "function"})
    void whatCannotBeDoneTellsTheRule(String what) {
        Act act =
                switch (what) {
                    case "point" -> new Act.Point(0, 0, 1.5, 0);
                    case "speed" -> new Act.Slide("speed", 0);
                    case "function" -> new Act.Choose("function", 9);
                    default -> new Act.Press("nothing");
                };
        var before = session.shown().figures();
        var e = assertThrows(IllegalArgumentException.class, () -> session.act(act));
        String message = String.valueOf(e.getMessage());
        assertTrue(message.matches("[a-z-]+: .*, was .*"), message);
        assertEquals(before, session.shown().figures());
    }

    @Test
    void aFunctionWithoutValuesIsShownAsWell() throws IOException {
        session.act(new Act.Fill("race", settings(new Landscape.Expression("log(-1 - x^2)"))));
        assertTrue(session.shown().status().contains("no value"), session.shown().status());
        session.act(new Act.Press("run"));
        now += SECOND;
        assertEquals(Session.Pace.REST, session.tick());
    }
}
