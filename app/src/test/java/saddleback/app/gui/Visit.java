package saddleback.app.gui;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import saddleback.app.gui.present.Presenter;
import saddleback.app.labs.Demo;
import saddleback.samples.SampleExperiment;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.function.Predicate;

/** A person in front of the window for one picture. Not on the window's thread. */
final class Visit {
    /** How often in a row, and how far apart, two pictures must be alike. */
    private static final int ALIKE = 3;

    private static final KeyEvent ENTER =
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);

    private static final int APART_MILLIS = 250;
    private static final int PATIENCE = 1200;

    private final Hand hand;
    private final Window window;

    Visit(Hand hand, Window window) {
        this.hand = hand;
        this.window = window;
    }

    Hand hand() {
        return hand;
    }

    Window window() {
        return window;
    }

    /** Waits until something holds, asked on the window's thread. */
    void until(String what, Predicate<Window> holds) throws Exception {
        for (int i = 0; !Hand.fx(() -> holds.test(window)); i++) {
            if (i > PATIENCE) throw new IllegalStateException("does not happen: " + what);
            Thread.sleep(APART_MILLIS);
        }
    }

    /** Opens a sample and waits for its final result. */
    void sample(String name) throws Exception {
        Hand.run(() -> window.actions().sample(SampleExperiment.named(name)));
        Thread.sleep(APART_MILLIS);
        answered();
    }

    /** A new experiment of the lab's defaults. */
    void fresh() throws Exception {
        Hand.run(() -> window.actions().fresh());
        answered();
    }

    /** Opens the surface of the welcome page. */
    void explore() throws Exception {
        Hand.run(() -> window.actions().explore());
        answered();
    }

    /** Waits for the final result. */
    void answered() throws Exception {
        until(
                "the result",
                w -> w.desk().front().get() != null && w.desk().front().get().answered());
        rest();
    }

    /** Presses a button. */
    void press(String selector) throws Exception {
        ButtonBase button = hand.find(ButtonBase.class, selector);
        Hand.run(button::fire);
    }

    /** Enters text into the field of a setting. */
    void enter(String selector, String text) throws Exception {
        TextField field = hand.find(TextField.class, selector);
        Hand.run(
                () -> {
                    field.requestFocus();
                    field.setText(text);
                    field.fireEvent(ENTER);
                });
    }

    /** Chooses a tab of the panel on the right. */
    void tab(int index) throws Exception {
        TabPane tabs = hand.find(TabPane.class, "#side-panel .tab-pane");
        Hand.run(() -> tabs.getSelectionModel().select(index));
    }

    /** Waits until an instrument's figures are there. */
    void begun(String instrument) throws Exception {
        press("#mode-" + instrument);
        until(
                instrument,
                w ->
                        w.root().lookup("#session-" + instrument + " #session-status")
                                        instanceof Labeled l
                                && !l.getText().equals("Getting ready"));
        until(instrument, w -> figure(instrument, 1) != null);
        rest();
    }

    /** A figure of an instrument, from 1. */
    Node figure(String instrument, int number) {
        return window.root().lookup("#session-" + instrument + " #figure-" + number);
    }

    /** Waits until the window does not change any more. */
    BufferedImage rest() throws Exception {
        return rest(hand.stage());
    }

    private static BufferedImage rest(Stage stage) throws Exception {
        BufferedImage before = Hand.fx(() -> Layers.over(stage));
        int alike = 0;
        for (int i = 0; alike < ALIKE; i++) {
            if (i > PATIENCE) throw new IllegalStateException("the window does not come to rest");
            Thread.sleep(APART_MILLIS);
            BufferedImage now = Hand.fx(() -> Layers.over(stage));
            alike = same(before, now) ? alike + 1 : 0;
            before = now;
        }
        return before;
    }

    /** What the window shows now, with everything over it. */
    BufferedImage now() throws Exception {
        return Hand.fx(() -> Layers.over(hand.stage()));
    }

    /** The step of a lecture, from 1, when it is whole. */
    BufferedImage lecture(Demo demo, int step) throws Exception {
        Presenter presenter = Hand.fx(() -> window.lecturing().give(demo, false));
        Hand there = Hand.on(presenter.stage());
        Hand.run(
                () -> {
                    presenter.stage().setWidth(hand.stage().getScene().getWidth());
                    presenter.stage().setHeight(hand.stage().getScene().getHeight());
                    presenter.stage().requestFocus();
                });
        for (int i = 1; i < step; i++) there.press(KeyCode.RIGHT);
        until("step " + step, _ -> presenter.step() == step - 1 && presenter.isReady());
        BufferedImage now = rest(presenter.stage());
        Hand.run(presenter::close);
        return now;
    }

    private static boolean same(BufferedImage one, BufferedImage two) {
        int w = one.getWidth();
        int h = one.getHeight();
        return w == two.getWidth()
                && h == two.getHeight()
                && Arrays.equals(
                        one.getRGB(0, 0, w, h, null, 0, w), two.getRGB(0, 0, w, h, null, 0, w));
    }
}
