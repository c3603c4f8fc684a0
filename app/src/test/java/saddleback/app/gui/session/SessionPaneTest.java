package saddleback.app.gui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import saddleback.app.gui.Hand;
import saddleback.app.gui.figure.FigurePainter;
import saddleback.app.gui.figure.FigurePane;
import saddleback.app.gui.form.FileChoice;
import saddleback.app.labs.Act;
import saddleback.app.labs.Control;
import saddleback.app.labs.Instrument;
import saddleback.app.labs.Session;
import saddleback.app.labs.Shown;
import saddleback.app.look.Appearance;
import saddleback.engine.Experiment;
import saddleback.engine.labs.surface.Range;
import saddleback.engine.labs.surface.Surface;
import saddleback.engine.run.Workers;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Stroke;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** An instrument that notes what reaches it, under a real hand. */
class SessionPaneTest {
    private final List<Act> acts = new CopyOnWriteArrayList<>();
    private final List<Throwable> mistakes = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final FigurePainter painter = new FigurePainter(mistakes::add);
    private final Path folder = Path.of("/results/new");

    @SuppressWarnings("NullAway.Init") // made by every test
    private SessionPane pane;

    private Hand hand;

    /** Goes in steps, has a rate, and cannot do what it is told not to. */
    private final class Notes implements Session {
        private final boolean hovers;
        private double rate = 0.1;
        private boolean on;
        private int chosen;
        private int steps;
        private Range range = Range.defaults();

        Notes(boolean hovers) {
            this.hovers = hovers;
        }

        @Override
        public boolean hovers() {
            return hovers;
        }

        @Override
        public boolean drags() {
            return hovers;
        }

        @Override
        public Shown shown() {
            double[] x = {0, 1};
            Figure figure =
                    Figure.of(
                            Plane.of(
                                    Axis.linear("x", new saddleback.viz.figure.Range(0, 1)),
                                    Axis.linear("y", new saddleback.viz.figure.Range(0, 1)),
                                    new Line(x, x, Stroke.series(0), "")),
                            "");
            return new Shown(
                    List.of(figure),
                    List.of(
                            new Control.Button("step", "Step", "One step", true, "mdi2p-play"),
                            new Control.Button("bad", "Bad", "Cannot be done", true, ""),
                            new Control.Button("bug", "Bug", "A mistake", true, ""),
                            new Control.Slider(
                                    "rate", "Rate", "Length", true, 0.001, 10, rate, true, 0),
                            new Control.Switch("follow", "Follow", "Whether", true, on),
                            new Control.Choice(
                                    "kind", "Kind", "Which", true, List.of("a", "b"), chosen),
                            new Control.Form("range", "Range", "Where", true, range),
                            new Control.Save("save", "Save", "Writes", true, "mine"),
                            new Control.Tools(
                                    "tool",
                                    "Tool",
                                    "With what",
                                    true,
                                    List.of(
                                            new Control.Tool("pen", "Pen", "Draws", ""),
                                            new Control.Tool(
                                                    "rubber",
                                                    "Rubber",
                                                    "Takes away",
                                                    "mdi2e-eraser")),
                                    chosen)),
                    "step " + steps,
                    false);
        }

        @Override
        public void act(Act act) {
            acts.add(act);
            switch (act) {
                case Act.Press(String c) when c.equals("bad") ->
                        throw new IllegalArgumentException("step: one more, was none");
                case Act.Press(String c) when c.equals("bug") ->
                        throw new IllegalStateException("a mistake");
                case Act.Press _ -> steps++;
                case Act.Slide s -> rate = s.value();
                case Act.Toggle t -> on = t.on();
                case Act.Choose c -> chosen = c.option();
                case Act.Fill f -> range = (Range) f.settings();
                case Act.Save _,
                        Act.Point _,
                        Act.Hover _,
                        Act.Leave _,
                        Act.Arrow _,
                        Act.Drag _ -> {}
            }
        }

        @Override
        public Pace tick() {
            return Pace.REST;
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }

    private final class Chosen implements FileChoice {
        @Override
        public Optional<Path> file(String title, Path where) {
            return Optional.empty();
        }

        @Override
        public List<Path> files(String title, Path where) {
            return List.of();
        }

        @Override
        public Optional<Path> newFolder(String title, Path where, String name) {
            return Optional.of(folder);
        }
    }

    @BeforeEach
    void open() throws Exception {
        hand =
                Hand.on(
                        () -> {
                            pane = pane((_, _, _) -> new Notes(false));
                            return pane;
                        },
                        900,
                        700);
        Hand.await("controls", () -> pane.lookup("#step") != null);
        Hand.settle();
    }

    private SessionPane pane(Instrument.Opening<Range> opening) {
        return SessionPane.of(
                new Instrument<>(
                        "notes", "Notes", "mdi2n-note", "Takes notes.", _ -> true, opening),
                new Experiment<>("surface", 1, null, Surface.LAB.defaults()),
                Range.defaults(),
                Workers.shared(),
                new SessionSite(painter, new Chosen(), Path.of("/"), mistakes::add, _ -> {}));
    }

    @AfterEach
    void close() throws Exception {
        pane.close();
        hand.close();
        painter.close();
    }

    private String status() {
        return pane.lookup("#session-status") instanceof Label l ? l.getText() : "";
    }

    @Test
    void aButtonReachesTheSessionAndItsAnswerTheWindow() throws Exception {
        Hand.await("the status", () -> status().equals("step 0"));
        hand.click("#step");
        Hand.await("the answer", () -> status().equals("step 1"));
        assertEquals(List.of(new Act.Press("step")), acts);
    }

    @Test
    void oneToolIsInTheHandAlsoWhenItIsPressedTwice() throws Exception {
        ToggleButton rubber = hand.find(ToggleButton.class, "#rubber");
        Hand.run(rubber::fire);
        Hand.run(rubber::fire);
        Hand.await("the session", () -> acts.size() == 2);
        assertEquals(List.of(new Act.Choose("tool", 1), new Act.Choose("tool", 1)), acts);
        assertTrue(Hand.fx(rubber::isSelected));
        ToggleButton pen = hand.find(ToggleButton.class, "#pen");
        assertFalse(Hand.fx(pen::isSelected));
        assertEquals("Takes away", Hand.fx(() -> rubber.getTooltip().getText()));
    }

    @Test
    void spacePressesTheFirstButton() throws Exception {
        Hand.run(() -> pane.figures().panes().getFirst().requestFocus());
        hand.press(KeyCode.SPACE);
        Hand.await("the answer", () -> status().equals("step 1"));
    }

    @Test
    void aSliderMovesInPlaceAndEndsWhereItWasLeft() throws Exception {
        Slider slider = hand.find(Slider.class, "#rate");
        Point2D thumb = Hand.middle(slider.lookup(".thumb"));
        hand.drag(thumb, thumb.add(60, 0), MouseButton.PRIMARY);
        double left = Hand.fx(slider::getValue);
        Hand.await(
                "the last move",
                () ->
                        acts.getLast() instanceof Act.Slide s
                                && Math.abs(Math.log10(s.value()) - left) < 0.02);
        Hand.settle();
        assertEquals(slider, hand.find(Slider.class, "#rate"));
        assertEquals(left, Hand.fx(slider::getValue), 0.02);
        assertTrue(acts.stream().allMatch(a -> a instanceof Act.Slide), acts.toString());
    }

    @Test
    void movesThatWaitAreOneMove() throws Exception {
        ActQueue queue = new ActQueue();
        queue.put(new Act.Press("step"));
        for (int i = 1; i <= 5; i++) queue.put(new Act.Slide("rate", i));
        queue.put(new Act.Slide("other", 1));
        queue.put(new Act.Slide("rate", 7));
        ActQueue.Taken taken = queue.take(0);
        assertEquals(
                List.of(
                        new Act.Press("step"),
                        new Act.Slide("rate", 5),
                        new Act.Slide("other", 1),
                        new Act.Slide("rate", 7)),
                taken.acts());
        assertEquals(8, taken.last());
    }

    @Test
    void everyControlReachesTheSession() throws Exception {
        hand.click("#follow");
        hand.click("#kind");
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.ENTER);
        hand.click("#save");
        hand.click("#setting-points");
        hand.press(KeyCode.CONTROL, KeyCode.A);
        hand.type("11");
        hand.press(KeyCode.ENTER);
        List<Act> expected =
                List.of(
                        new Act.Toggle("follow", true),
                        new Act.Choose("kind", 1),
                        new Act.Save("save", folder),
                        new Act.Fill("range", new Range(-1, 1, 11)));
        Hand.await("all acts", () -> acts.equals(expected));
        assertEquals("11", hand.find(TextField.class, "#setting-points").getText());
    }

    @Test
    void aClickInAFigureIsAPointInItsUnits() throws Exception {
        var figure = pane.figures().panes().getFirst();
        Hand.await("a picture", () -> figure.picture() != null);
        hand.click(figure);
        Hand.await("the act", () -> !acts.isEmpty());
        Act.Point point = (Act.Point) acts.getFirst();
        assertEquals(0, point.figure());
        assertTrue(point.x() > 0 && point.x() < 1 && point.y() > 0 && point.y() < 1);
    }

    @Test
    void ofPlacesUnderTheMouseOneWaits() throws Exception {
        ActQueue queue = new ActQueue();
        for (int i = 0; i < 5; i++) queue.put(new Act.Hover(0, 0, i, 0));
        queue.put(new Act.Point(0, 0, 4, 0));
        queue.put(new Act.Leave());
        queue.put(new Act.Hover(1, 0, 7, 0));
        ActQueue.Taken taken = queue.take(0);
        assertEquals(List.of(new Act.Point(0, 0, 4, 0), new Act.Hover(1, 0, 7, 0)), taken.acts());
        assertEquals(8, taken.last());
        queue.put(new Act.Hover(1, 0, 8, 0));
        queue.put(new Act.Leave());
        assertEquals(List.of(new Act.Leave()), queue.take(0).acts());
    }

    @Test
    void theMouseOverAFigureReachesASessionThatAsksForIt() throws Exception {
        Hand.run(() -> pane.close());
        Hand.run(
                () -> {
                    pane = pane((_, _, _) -> new Notes(true));
                    hand.stage().getScene().setRoot(pane);
                });
        Hand.await("controls", () -> pane.lookup("#step") != null);
        var figure = pane.figures().panes().getFirst();
        Hand.await("a picture", () -> figure.picture() != null);
        Point2D over = Hand.middle(figure);
        hand.moveTo(over);
        hand.moveTo(over.add(80, -60));
        Point2D units = Hand.fx(() -> units(figure, over.add(80, -60)));
        Hand.await(
                "the last place",
                () ->
                        !acts.isEmpty()
                                && acts.getLast() instanceof Act.Hover h
                                && units.distance(h.x(), h.y()) < 0.01);
        hand.hover(pane.lookup("#step"));
        Hand.await("leaving", () -> acts.getLast() instanceof Act.Leave);
        hand.click("#step");
        Hand.await("the answer", () -> status().equals("step 1"));
        assertEquals(1, acts.stream().filter(a -> a instanceof Act.Leave).count());
    }

    @Test
    void ofOneDragOnlyTheLastPlaceWaits() throws Exception {
        ActQueue queue = new ActQueue();
        queue.put(new Act.Drag(0, 0, 1, 1, 2, 2, false));
        queue.put(new Act.Drag(0, 0, 1, 1, 3, 3, false));
        queue.put(new Act.Drag(0, 0, 1, 1, 4, 4, true));
        queue.put(new Act.Drag(0, 0, 1, 1, 5, 5, false));
        queue.put(new Act.Drag(0, 0, 7, 1, 5, 5, false));
        assertEquals(
                List.of(
                        new Act.Drag(0, 0, 1, 1, 4, 4, true),
                        new Act.Drag(0, 0, 1, 1, 5, 5, false),
                        new Act.Drag(0, 0, 7, 1, 5, 5, false)),
                queue.take(0).acts());
    }

    @Test
    void aDragReachesASessionThatAsksForIt() throws Exception {
        Hand.run(() -> pane.close());
        Hand.run(
                () -> {
                    pane = pane((_, _, _) -> new Notes(true));
                    hand.stage().getScene().setRoot(pane);
                });
        Hand.await("controls", () -> pane.lookup("#step") != null);
        var figure = pane.figures().panes().getFirst();
        Hand.await("a picture", () -> figure.picture() != null);
        Point2D from = Hand.middle(figure);
        Point2D to = from.add(60, -40);
        Appearance before = Hand.fx(() -> pane.appearanceProperty().get());
        hand.drag(from, to, MouseButton.PRIMARY);
        Hand.await(
                "the end", () -> acts.stream().anyMatch(a -> a instanceof Act.Drag d && d.end()));
        Act.Drag last =
                (Act.Drag) acts.stream().filter(Act.Drag.class::isInstance).toList().getLast();
        Point2D began = Hand.fx(() -> units(figure, from));
        Point2D ended = Hand.fx(() -> units(figure, to));
        assertTrue(last.end());
        assertEquals(0, began.distance(last.fromX(), last.fromY()), 0.01);
        assertEquals(0, ended.distance(last.x(), last.y()), 0.01);
        assertEquals(before, Hand.fx(() -> pane.appearanceProperty().get()));
        assertEquals(0, acts.stream().filter(a -> a instanceof Act.Point).count());
    }

    @Test
    void aDragMovesThePanelWhereTheSessionDoesNotAskForIt() throws Exception {
        var figure = pane.figures().panes().getFirst();
        Hand.await("a picture", () -> figure.picture() != null);
        Appearance before = Hand.fx(() -> pane.appearanceProperty().get());
        Point2D from = Hand.middle(figure);
        hand.drag(from, from.add(60, -40), MouseButton.PRIMARY);
        Hand.await("moved", () -> !pane.appearanceProperty().get().equals(before));
        assertTrue(acts.isEmpty());
    }

    private static Point2D units(FigurePane figure, Point2D onScreen) {
        Point2D at = figure.screenToLocal(onScreen);
        var hit =
                figure.layoutOfPicture()
                        .orElseThrow()
                        .at(at.getX() / figure.scale(), at.getY() / figure.scale())
                        .orElseThrow();
        return new Point2D(hit.x(), hit.y());
    }

    @Test
    void othersHearNothingOfIt() throws Exception {
        var figure = pane.figures().panes().getFirst();
        Hand.await("a picture", () -> figure.picture() != null);
        hand.moveTo(Hand.middle(figure));
        hand.moveTo(Hand.middle(figure).add(30, 20));
        hand.click("#step");
        Hand.await("the answer", () -> status().equals("step 1"));
        assertEquals(List.of(new Act.Press("step")), acts);
    }

    @Test
    void whatCannotBeDoneIsToldUntilTheNextAct() throws Exception {
        hand.click("#bad");
        Label refusal = hand.find(Label.class, "#session-refusal");
        Hand.await("the words", refusal::isVisible);
        assertEquals("step: one more, was none", refusal.getText());
        hand.click("#step");
        Hand.await("the answer", () -> status().equals("step 1"));
        assertFalse(refusal.isVisible());
        assertTrue(mistakes.isEmpty());
    }

    @Test
    void aMistakeIsHandedOnAndEndsTheSession() throws Exception {
        hand.click("#bug");
        Hand.await("the mistake", () -> !mistakes.isEmpty());
        assertEquals("a mistake", mistakes.getFirst().getMessage());
        assertTrue(closed.await(30, TimeUnit.SECONDS));
    }

    @Test
    void closingEndsTheSessionAndItsThread() throws Exception {
        pane.close();
        assertTrue(closed.await(30, TimeUnit.SECONDS));
        assertTrue(pane.thread().join(java.time.Duration.ofSeconds(30)));
    }

    @Test
    void whatCannotBeginIsTold() throws Exception {
        List<SessionPane> made = new ArrayList<>();
        Hand.run(
                () ->
                        made.add(
                                pane(
                                        (_, _, _) -> {
                                            throw new IllegalArgumentException(
                                                    "y: given, was none");
                                        })));
        Hand.await(
                "the words",
                () ->
                        made.getFirst().lookup("#session-refusal") instanceof Label l
                                && l.getText().equals("y: given, was none"));
    }

    @Test
    void disabledButtonsStayInPlace() throws Exception {
        Button step = hand.find(Button.class, "#step");
        hand.click("#step");
        Hand.await("the answer", () -> status().equals("step 1"));
        assertEquals(step, hand.find(Button.class, "#step"));
    }
}
