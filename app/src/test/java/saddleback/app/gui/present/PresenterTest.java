package saddleback.app.gui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import saddleback.app.gui.Hand;
import saddleback.app.gui.figure.FigurePainter;
import saddleback.app.gui.figure.FigurePane;
import saddleback.app.labs.Demo;
import saddleback.app.labs.LabPage;
import saddleback.app.labs.surface.SurfacePage;
import saddleback.app.lecture.ResultSource;
import saddleback.app.look.Appearance;
import saddleback.app.look.Sight;
import saddleback.engine.Experiment;
import saddleback.engine.run.Run;
import saddleback.viz.figure.Theme;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A lecture of five small steps under real keys and a real mouse. */
class PresenterTest {
    @SuppressWarnings("InlineFormatString") // longer than where it is used
    private static final String EXPERIMENT =
            """
            {"format": 1, "lab": "surface", "seed": 1,
             "problem": {
               "data": {"generate": {"two-moons": {"examples": 20}}},
               "network": {"layers": [{"dense": 3}, "tanh", {"dense": 2}]},
               "loss": "cross-entropy",
               "weights": {"init": "he"}},
             "settings": {"x": {"points": 9}, "y": {"points": %d}}}
            """;

    private final FigurePainter painter =
            new FigurePainter(
                    e -> {
                        throw new AssertionError(e);
                    });
    private final List<Throwable> bugs = new ArrayList<>();
    private final CountDownLatch gate = new CountDownLatch(1);
    private Presenter presenter;
    private Hand hand;
    private int ended;

    private static Demo.Part part(int points) {
        return new Demo.Part(
                "",
                EXPERIMENT.formatted(points),
                "surface",
                Appearance.defaults(),
                List.of(),
                List.of());
    }

    private static Demo demo() {
        var steps = new ArrayList<Demo.Step>();
        for (int i = 1; i <= 5; i++)
            steps.add(
                    new Demo.Step(
                            "Step " + i,
                            "The weights $\\theta$ are a point.",
                            "L(\\theta)",
                            i == 2 ? List.of(part(5), part(6)) : List.of(part(4 + i)),
                            i == 2));
        return new Demo("five", "Five steps", "A test.", steps);
    }

    /** Computes, but the last step's only after the gate has opened. */
    private final ResultSource gated =
            new ResultSource() {
                @Override
                public <S extends Record, R extends Record> R result(
                        LabPage<S, R> page, Experiment<S> experiment, Run<R> run) {
                    if (experiment.settings().toString().contains("points=9], m"))
                        try {
                            gate.await();
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                    return ResultSource.computed().result(page, experiment, run);
                }
            };

    @BeforeEach
    void open() throws Exception {
        Hand.startToolkit();
        presenter =
                Hand.fx(
                        () -> {
                            Application.setUserAgentStylesheet(
                                    new PrimerLight().getUserAgentStylesheet());
                            Presenter p =
                                    Presenter.of(
                                            SurfacePage.PAGE,
                                            demo(),
                                            gated,
                                            painter,
                                            Theme.LIGHT.withoutGround(),
                                            bugs::add);
                            p.setOnEnded(() -> ended++);
                            p.stage().setWidth(960);
                            p.stage().setHeight(600);
                            p.stage().setX(0);
                            p.stage().setY(0);
                            p.show(false);
                            return p;
                        });
        hand = Hand.on(presenter.stage());
    }

    @AfterEach
    void close() throws Exception {
        gate.countDown();
        Hand.run(presenter::close);
        painter.close();
        assertEquals(List.of(), bugs);
    }

    private String title() throws Exception {
        Label label = hand.find(Label.class, "#step-title");
        return Hand.fx(label::getText);
    }

    private boolean visible(String selector) throws Exception {
        Node node = hand.find(Node.class, selector);
        return Hand.fx(node::isVisible);
    }

    @Test
    void keysAndRemotesMoveTheSteps() throws Exception {
        assertEquals("Step 1", title());
        hand.press(KeyCode.RIGHT);
        assertEquals("Step 2", title());
        hand.press(KeyCode.SPACE);
        hand.press(KeyCode.PAGE_DOWN);
        assertEquals("Step 4", title());
        hand.press(KeyCode.PAGE_UP);
        hand.press(KeyCode.LEFT);
        assertEquals("Step 2", title());
        hand.press(KeyCode.END);
        assertEquals("Step 5", title());
        hand.press(KeyCode.RIGHT);
        assertEquals("Step 5", title());
        hand.press(KeyCode.HOME);
        hand.press(KeyCode.LEFT);
        assertEquals("Step 1", title());
        hand.press(KeyCode.DIGIT4);
        assertTrue(visible("#typed"));
        hand.press(KeyCode.ENTER);
        assertEquals("Step 4", title());
        assertFalse(visible("#typed"));
    }

    @Test
    void buttonsLineAndListJump() throws Exception {
        hand.click("#next");
        assertEquals("Step 2", title());
        hand.click("#previous");
        assertEquals("Step 1", title());
        hand.click("#go-4");
        assertEquals("Step 4", title());
        hand.press(KeyCode.L);
        assertTrue(visible("#step-list"));
        hand.press(KeyCode.UP);
        hand.press(KeyCode.UP);
        hand.press(KeyCode.ENTER);
        assertEquals("Step 2", title());
        assertFalse(visible("#step-list"));
        hand.press(KeyCode.RIGHT);
        assertEquals("Step 3", title());
        hand.click("#list");
        hand.press(KeyCode.ESCAPE);
        assertFalse(visible("#step-list"));
        assertEquals(0, ended);
    }

    @Test
    void figuresComeWithoutWaitingForThem() throws Exception {
        Hand.await("the first step", presenter::isReady);
        hand.press(KeyCode.END);
        assertEquals("Step 5", title());
        assertTrue(visible("#waiting-1"));
        hand.press(KeyCode.HOME);
        FigurePane first = hand.find(FigurePane.class, "#figure-1");
        Hand.await("a picture", () -> first.picture() != null);
        gate.countDown();
        hand.press(KeyCode.END);
        Hand.await("the last step", presenter::isReady);
        FigurePane last = hand.find(FigurePane.class, "#figure-1");
        Hand.await("a picture", () -> last.picture() != null);
        assertFalse(visible("#waiting-1"));
    }

    @Test
    void turningOneOfTwoTurnsBoth() throws Exception {
        hand.press(KeyCode.RIGHT);
        Hand.await("the second step", presenter::isReady);
        FigurePane first = hand.find(FigurePane.class, "#figure-1");
        FigurePane second = hand.find(FigurePane.class, "#figure-2");
        Hand.await("pictures", () -> first.picture() != null && second.picture() != null);
        Point2D middle = Hand.middle(second);
        hand.drag(middle, middle.add(60, 10), MouseButton.PRIMARY);
        Sight one = Hand.fx(() -> first.appearanceProperty().get().sight("surface"));
        Sight two = Hand.fx(() -> second.appearanceProperty().get().sight("surface"));
        assertFalse(one.equals(Sight.WHOLE));
        assertEquals(one, two);
        hand.press(KeyCode.LEFT);
        assertEquals("Step 1", title());
        FigurePane fresh = hand.find(FigurePane.class, "#figure-1");
        assertEquals(Sight.WHOLE, Hand.fx(() -> fresh.appearanceProperty().get().sight("surface")));
    }

    @Test
    void pointerSpotlightAndBlankScreenToggle() throws Exception {
        Attention attention = presenter.lectern().attention();
        hand.press(KeyCode.P);
        assertTrue(visible("#pointer-dot"));
        hand.press(KeyCode.P);
        assertFalse(visible("#pointer-dot"));
        hand.press(KeyCode.S);
        assertTrue(visible("#spotlight-shade"));
        double before = Hand.fx(attention::radius);
        hand.moveTo(new Point2D(300, 200));
        Node view = hand.find(Node.class, ".step-view");
        hand.scroll(view, 300, 200, 40);
        assertTrue(Hand.fx(attention::radius) > before);
        // Far from the mouse it is dark, beside it as before.
        int far = hand.picture().getPixelReader().getArgb(930, 20);
        assertTrue((far & 255) < 90, Integer.toHexString(far));
        hand.press(KeyCode.S);
        assertFalse(visible("#spotlight-shade"));
        assertTrue((hand.picture().getPixelReader().getArgb(930, 20) & 255) > 200);
        hand.press(KeyCode.B);
        assertEquals(0xFF000000, hand.picture().getPixelReader().getArgb(480, 300));
        hand.press(KeyCode.B);
        assertFalse(visible("#blank-screen"));
    }

    @Test
    void escapeLeavesOnce() throws Exception {
        hand.press(KeyCode.ESCAPE);
        assertFalse(Hand.fx(() -> presenter.stage().isShowing()));
        Hand.run(presenter::close);
        assertEquals(1, ended);
    }
}
