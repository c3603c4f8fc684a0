package saddleback.app.labs.interference.launch;

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
import saddleback.app.labs.Pages;
import saddleback.app.labs.Pursuit;
import saddleback.app.labs.Session;
import saddleback.engine.Experiment;
import saddleback.engine.interference.Variant;
import saddleback.engine.labs.interference.InterferenceSettings;
import saddleback.engine.labs.interference.StartSettings;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A person launches learners; numbers are those of the specification's reference flows. */
class LaunchSessionTest {
    private static final InterferenceSettings SETTINGS = InterferenceSettings.defaults();
    private static final int PLANE = LaunchFigures.PLANE;

    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init") // made before every test
    private Pursuit<Wanted, Seen> pursuit;

    @SuppressWarnings("NullAway.Init") // made before every test
    private LaunchSession session;

    @BeforeEach
    void open() {
        var first =
                new Wanted(new Ground(2, 2, 1), List.of(), 0, List.of(Variant.ON_POLICY), 0, 1)
                        .launch(SETTINGS.start());
        pursuit =
                new Pursuit<>(
                        "launch test",
                        Runner.nothing(first),
                        new Runner(SETTINGS.until(), SETTINGS.limit()));
        session =
                new LaunchSession(
                        pursuit,
                        (to, wanted) ->
                                KeptLaunch.write(
                                        to,
                                        new Experiment<>("ray-interference", 1, null, SETTINGS),
                                        SETTINGS,
                                        wanted));
        settle();
    }

    @AfterEach
    void close() {
        session.close();
    }

    /** Lets it work until it rests, which it does once all is known. */
    private Seen settle() {
        while (session.tick() != Session.Pace.REST) {
            // it waits by itself
        }
        assertFalse(session.shown().stale());
        return pursuit.latest();
    }

    private Seen after(Act... acts) throws Exception {
        for (Act act : acts) session.act(act);
        return settle();
    }

    private static double[] start(Seen seen, int index) {
        return seen.of().ground().success(seen.of().launched().get(index).start());
    }

    private <C extends Control> C control(Class<C> type, String id) {
        return session.shown().controls().stream()
                .filter(c -> c.id().equals(id))
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theResultsOwnStartIsLaunchedAtOnce() {
        Track track = pursuit.latest().chosen().orElseThrow();
        assertEquals(1, track.course().flat().size());
        // Plateau of the reference flow, Runge-Kutta of step 0.01: least speed at 95.04.
        assertEquals(95.04, track.course().flat().getFirst().time(), 0.05);
    }

    @Test
    void aClickLaunchesAndAClickOnAStartChooses() throws Exception {
        Seen seen = after(new Act.Point(PLANE, 0, 0.3, 0.2));
        assertEquals(2, seen.tracks().size());
        assertEquals(2, seen.of().chosen());
        assertEquals(0.3, start(seen, 1)[0], 1e-12);
        assertEquals(0.2, start(seen, 1)[1], 1e-12);
        assertEquals(1, after(new Act.Point(PLANE, 0, 0.061, 0.041)).of().chosen());
    }

    @Test
    void aClickBesideTheSquareIsMovedIntoIt() throws Exception {
        Seen seen = after(new Act.Point(PLANE, 0, 1.02, -0.02));
        assertEquals(1 - Launched.EDGE, start(seen, 1)[0], 1e-12);
        assertEquals(Launched.EDGE, start(seen, 1)[1], 1e-12);
    }

    @Test
    void aDragMovesTheStartUnderItAndIsOneStepOfUndo() throws Exception {
        Seen seen =
                after(
                        new Act.Drag(PLANE, 0, 0.06, 0.04, 0.1, 0.1, false),
                        new Act.Drag(PLANE, 0, 0.06, 0.04, 0.4, 0.3, false),
                        new Act.Drag(PLANE, 0, 0.06, 0.04, 0.5, 0.2, true));
        assertEquals(1, seen.of().launched().size());
        assertEquals(0.5, start(seen, 0)[0], 1e-12);
        Seen back = after(new Act.Press(LaunchControls.UNDO));
        assertEquals(SETTINGS.start(), back.of().launched().getFirst().start());
        assertFalse(control(Control.Button.class, LaunchControls.UNDO).enabled());
    }

    @Test
    void aDragFromElsewhereLaunchesOneLearner() throws Exception {
        Seen seen =
                after(
                        new Act.Drag(PLANE, 0, 0.5, 0.5, 0.6, 0.5, false),
                        new Act.Drag(PLANE, 0, 0.5, 0.5, 0.7, 0.5, true));
        assertEquals(2, seen.of().launched().size());
        assertEquals(0.7, start(seen, 1)[0], 1e-12);
    }

    @Test
    void arrowKeysMoveTheStart() throws Exception {
        Seen seen = after(new Act.Arrow(PLANE, 0, 1, 0), new Act.Arrow(PLANE, 0, 0, -1));
        assertEquals(0.07, start(seen, 0)[0], 1e-12);
        assertEquals(0.03, start(seen, 0)[1], 1e-12);
    }

    @Test
    void withoutASharedBiasThereIsNoInterference() throws Exception {
        Seen seen = after(new Act.Slide(LaunchControls.KAPPA, 0));
        Track track = seen.chosen().orElseThrow();
        assertEquals(0, track.course().moments().getFirst().strongestInterference(), 1e-12);
        assertEquals(0, track.course().flat().size());
    }

    @Test
    void interferenceIsAsInClosedForm() throws Exception {
        Seen seen = after(new Act.Slide(LaunchControls.KAPPA, 3));
        // -κ / (1 + κ)
        double rho =
                seen.chosen().orElseThrow().course().moments().getFirst().strongestInterference();
        assertEquals(-0.75, rho, 1e-12);
    }

    @Test
    void otherWaysFromTheSameStartHaveNoPlateau() throws Exception {
        Seen seen =
                after(
                        new Act.Toggle(LaunchControls.way(Variant.SUPERVISED), true),
                        new Act.Toggle(LaunchControls.way(Variant.TABULAR), true));
        assertEquals(
                List.of(Variant.ON_POLICY, Variant.SUPERVISED, Variant.TABULAR),
                seen.tracks().stream().map(Track::variant).toList());
        assertEquals(1, seen.tracks().get(0).course().flat().size());
        assertEquals(0, seen.tracks().get(1).course().flat().size());
        assertEquals(0, seen.tracks().get(2).course().flat().size());
    }

    @Test
    void theLastWayStays() {
        assertThrows(
                IllegalArgumentException.class,
                () -> session.act(new Act.Toggle(LaunchControls.way(Variant.ON_POLICY), false)));
    }

    @Test
    void sixAdversarialBanditsMakeFourFlatPlateaus() throws Exception {
        Seen seen =
                after(
                        new Act.Slide(LaunchControls.CONTEXTS, 6),
                        new Act.Slide(LaunchControls.KAPPA, 3),
                        new Act.Choose(
                                LaunchControls.START, 1 + Preset.ALL.indexOf(Preset.ADVERSARIAL)));
        assertEquals(6, seen.of().ground().actions());
        assertEquals(new StartSettings.Adversarial(3), seen.of().launched().getFirst().start());
        // The reference staircase of six contexts, κ = 3, A = 3.
        assertEquals(4, seen.chosen().orElseThrow().course().flat().size());
    }

    @Test
    void componentsOfThePlaneChangePlaces() throws Exception {
        Seen seen =
                after(
                        new Act.Slide(LaunchControls.CONTEXTS, 3),
                        new Act.Choose(LaunchControls.ACROSS, 2),
                        new Act.Choose(LaunchControls.UP, 2));
        assertEquals(1, seen.of().first());
        assertEquals(2, seen.of().second());
        Seen less = after(new Act.Slide(LaunchControls.CONTEXTS, 2));
        assertEquals(1, less.of().second());
        assertEquals(2, start(less, 0).length);
    }

    @Test
    void aClickOnTheCurvesGoesToThatMoment() throws Exception {
        after(new Act.Point(1, 0, 10, 0.5));
        String status = session.shown().status();
        assertTrue(status.matches("t = (9\\.[5-9]|10).*"), status);
        // J(10) = (0.90099, 0.00794) of the reference flow.
        assertTrue(status.matches(".*; 0\\.1\\d* from corner \\(1, 0\\)"), status);
        after(new Act.Slide(LaunchControls.MOMENT, 0));
        assertTrue(session.shown().status().startsWith("t = 0: J = 0.1 (0.06, 0.04)"));
    }

    @Test
    void nothingLaunchedSaysWhatToDo() throws Exception {
        after(new Act.Press(LaunchControls.CLEAR));
        assertTrue(session.shown().status().startsWith("click in the square to launch"));
        assertEquals(4, session.shown().figures().size());
        assertEquals(1, after(new Act.Press(LaunchControls.UNDO)).tracks().size());
    }

    @Test
    void everyInsetIsDrawnForEveryGround() throws Exception {
        for (int contexts : List.of(2, 3))
            for (Inset inset : Inset.ALL) {
                after(
                        new Act.Slide(LaunchControls.CONTEXTS, contexts),
                        new Act.Choose(LaunchControls.INSET, Inset.ALL.indexOf(inset)));
                assertEquals(inset.tool().id(), session.shown().figures().get(2).name());
            }
    }

    @Test
    void theOldestLearnerGoesWhereThereAreTooMany() throws Exception {
        for (int i = 0; i < Wanted.MOST; i++)
            session.act(new Act.Point(PLANE, 0, 0.15 + 0.1 * i, 0.5));
        Seen seen = settle();
        assertEquals(Wanted.MOST, seen.of().launched().size());
        assertEquals(2, seen.of().launched().getFirst().number());
    }

    @Test
    void theChosenLearnerIsSavedAsAnExperiment() throws Exception {
        after(new Act.Toggle(LaunchControls.way(Variant.TABULAR), true));
        session.act(new Act.Save(LaunchControls.KEEP, folder.resolve("new")));
        Path file = session.written().orElseThrow();
        var read =
                (InterferenceSettings)
                        new Pages(Catalogue.PAGES).read(file.toString(), List.of()).settings();
        assertEquals(SETTINGS.start(), read.start());
        assertEquals(Variant.TABULAR, read.beside().getFirst().variant());
    }

    @Test
    void closingEndsTheThread() {
        session.close();
        assertFalse(
                Stream.of(Thread.getAllStackTraces().keySet().toArray(new Thread[0]))
                        .anyMatch(t -> t.getName().equals("launch test") && t.isAlive()));
    }

    @Test
    void whatIsNotThereIsRefused() {
        for (Act act :
                List.of(
                        new Act.Press("no"),
                        new Act.Slide("no", 1),
                        new Act.Slide(LaunchControls.KAPPA, -1),
                        new Act.Choose("no", 0),
                        new Act.Toggle("no", true)))
            assertThrows(IllegalArgumentException.class, () -> session.act(act), act.toString());
    }

    /** Nobody waits between these moves. */
    @Test
    void hastyHandsEndWhereTheLastMoveLeads() throws Exception {
        for (int i = 0; i < 10; i++)
            for (Act act :
                    List.of(
                            new Act.Slide(LaunchControls.CONTEXTS, 10),
                            new Act.Toggle("way-supervised", i % 2 == 0),
                            new Act.Slide(LaunchControls.KAPPA, i % 2 == 0 ? Ground.MOST_KAPPA : 0),
                            new Act.Press(LaunchControls.LAUNCH),
                            new Act.Slide(LaunchControls.ACROSS_START, Launched.EDGE),
                            new Act.Slide(LaunchControls.UP_START, 1 - Launched.EDGE),
                            new Act.Slide(LaunchControls.CONTEXTS, 2),
                            new Act.Slide(LaunchControls.ACTIONS, 2),
                            new Act.Press(i % 3 == 0 ? LaunchControls.UNDO : LaunchControls.CLEAR)))
                session.act(act);
        Seen seen =
                after(
                        new Act.Press(LaunchControls.CLEAR),
                        new Act.Slide(LaunchControls.CONTEXTS, 2),
                        new Act.Slide(LaunchControls.ACTIONS, 2),
                        new Act.Slide(LaunchControls.KAPPA, 1),
                        new Act.Toggle("way-supervised", false),
                        new Act.Choose(LaunchControls.START, 1));
        assertEquals(1, seen.tracks().size());
        // Plateau of the reference flow, as above.
        assertEquals(95.04, seen.tracks().getFirst().course().flat().getFirst().time(), 0.05);
    }

    @Test
    void extremeStartsAreLearnedOrEndAtTheLimit() throws Exception {
        after(new Act.Slide(LaunchControls.KAPPA, Ground.MOST_KAPPA));
        for (double x : new double[] {Launched.EDGE, 1 - Launched.EDGE})
            for (double y : new double[] {Launched.EDGE, 1 - Launched.EDGE}) {
                Seen seen = after(new Act.Point(PLANE, 0, x, y));
                Track last = seen.tracks().getLast();
                assertTrue(
                        last.course().finished() || last.course().time().length > 0,
                        "from " + x + ", " + y);
                assertFalse(session.shown().status().contains("NaN"), session.shown().status());
            }
    }
}
