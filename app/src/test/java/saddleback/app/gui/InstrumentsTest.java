package saddleback.app.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.app.gui.figure.FigurePane;

import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person drops balls, trains and turns the plane. */
class InstrumentsTest {
    private static final Pattern NUMBER = Pattern.compile("(step|epoch) ([0-9.]+)");

    @TempDir Path folder;
    private OpenWindow open;
    private Hand hand;

    @BeforeEach
    void open() throws Exception {
        open = OpenWindow.small(folder);
        hand = open.hand();
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    /** Goes to an instrument and waits until its figures are drawn. */
    private String begin(String id) throws Exception {
        hand.click("#mode-" + id);
        String pane = "#session-" + id;
        Hand.await("figures of " + id, () -> pictured(pane + " #figure-1"));
        return pane;
    }

    private boolean pictured(String selector) {
        return hand.stage().getScene().lookup(selector) instanceof FigurePane p
                && p.picture() != null;
    }

    private String status(String pane) {
        return hand.stage().getScene().lookup(pane + " #session-status") instanceof Label l
                ? l.getText()
                : "";
    }

    private double counted(String pane, String what) {
        Matcher m = NUMBER.matcher(status(pane));
        while (m.find()) if (m.group(1).equals(what)) return Double.parseDouble(m.group(2));
        return -1;
    }

    private Image picture(String selector) throws Exception {
        FigurePane p = hand.find(FigurePane.class, selector);
        int quiet = 0;
        int before = -1;
        for (int turn = 0; quiet < 5 && turn < 100; turn++) {
            Thread.sleep(60);
            int now = Hand.fx(() -> p.pictures().get());
            quiet = now == before ? quiet + 1 : 0;
            before = now;
        }
        return Hand.fx(() -> Pixels.copy(Objects.requireNonNull(p.picture())));
    }

    @Test
    void aBallIsDroppedAndPaused() throws Exception {
        String pane = begin("ball");
        assertEquals(
                "click on the map or on the surface to drop a ball", Hand.fx(() -> status(pane)));
        Image empty = picture(pane + " #figure-2");
        hand.clickAt(Hand.middle(hand.find(Node.class, pane + " #figure-2")).add(-20, -30));
        Hand.await("steps", () -> counted(pane, "step") >= 5);
        hand.click(pane + " #run");
        double held = settled(pane, "step");
        assertTrue(
                Pixels.differing(empty, picture(pane + " #figure-2")) > 0.0005, "paths are seen");
        Thread.sleep(400);
        assertEquals(held, Hand.fx(() -> counted(pane, "step")));
        hand.click(pane + " #step");
        Hand.await("one step", () -> counted(pane, "step") == held + 1);
    }

    @Test
    void aClickBesideTheMapDropsNothing() throws Exception {
        String pane = begin("ball");
        Node map = hand.find(Node.class, pane + " #figure-2");
        Point2D corner = Hand.fx(() -> map.localToScreen(2, 2));
        hand.clickAt(corner);
        assertTrue(Hand.fx(() -> status(pane)).startsWith("click on the map"));
    }

    @Test
    void trainingRunsIsPausedAndLookedBackOn() throws Exception {
        String pane = begin("training");
        Hand.await("a state", () -> counted(pane, "epoch") >= 0);
        Image first = picture(pane + " #figure-1");
        hand.click(pane + " #run");
        Hand.await("three epochs", () -> counted(pane, "epoch") >= 3);
        assertEquals("Pause", open.text(pane + " #run"));
        hand.click(pane + " #run");
        Hand.await("a pause", () -> label(pane + " #run").equals("Start"));
        double end = settled(pane, "epoch");
        Thread.sleep(300);
        assertEquals(end, Hand.fx(() -> counted(pane, "epoch")));
        assertTrue(Pixels.differing(first, picture(pane + " #figure-1")) > 0.0005);
        Slider moment = open.reach(Slider.class, pane + " #moment");
        Hand.run(moment::requestFocus);
        hand.press(KeyCode.HOME);
        Hand.await("the first moment", () -> counted(pane, "epoch") == 0);
    }

    /** The count once it stands still: what was under way when a pause was asked for may finish. */
    private double settled(String pane, String what) throws Exception {
        double before = Double.NaN;
        double now = Hand.fx(() -> counted(pane, what));
        for (int i = 0; i < 50 && before != now; i++) {
            Thread.sleep(300);
            before = now;
            now = Hand.fx(() -> counted(pane, what));
        }
        return now;
    }

    private String label(String selector) {
        return hand.stage().getScene().lookup(selector) instanceof javafx.scene.control.Labeled l
                ? l.getText()
                : "";
    }

    @Test
    void twoFrozenPointsMakeALine() throws Exception {
        String pane = begin("training");
        Hand.await("a state", () -> counted(pane, "epoch") >= 0);
        open.click(pane + " #freeze-origin");
        open.click(pane + " #epoch");
        Hand.await("an epoch", () -> counted(pane, "epoch") >= 1);
        Image before = picture(pane + " #figure-1");
        open.click(pane + " #freeze-second");
        Hand.await("a line to keep", () -> !disabled(pane + " #keep-experiment"));
        assertTrue(Pixels.differing(before, picture(pane + " #figure-1")) > 0.001);
        open.click(pane + " #thaw");
        Hand.await("nothing to keep", () -> disabled(pane + " #keep-experiment"));
    }

    private boolean disabled(String selector) {
        Node n = hand.stage().getScene().lookup(selector);
        return n == null || n.isDisabled();
    }

    @Test
    void aTurnedPlaneIsMarkedUntilItIsComputed() throws Exception {
        open.open(OpenWindow.SMALL.replace("\"points\": 11", "\"points\": 121"));
        open.awaitAnswer();
        String pane = begin("plane");
        Node badge = hand.find(Node.class, pane + " #figure-1 .stale-badge");
        Hand.await("a fresh plane", () -> !badge.isVisible());
        Image before = picture(pane + " #figure-1");
        Slider turn = open.reach(Slider.class, pane + " #x-turn");
        boolean[] stale = {false};
        Hand.run(() -> badge.visibleProperty().subscribe(v -> stale[0] |= v));
        Node thumb = Hand.fx(() -> turn.lookup(".thumb"));
        Point2D from = Hand.middle(thumb);
        double value = Hand.fx(turn::getValue);
        hand.drag(from, from.add(value > 0.5 ? -60 : 60, 0), MouseButton.PRIMARY);
        assertNotEquals(value, Hand.fx(turn::getValue));
        Hand.await("a stale plane", () -> stale[0]);
        Hand.await("a fresh plane", () -> !badge.isVisible());
        assertTrue(Pixels.differing(before, picture(pane + " #figure-1")) > 0.01);
        assertFalse(Hand.fx(badge::isVisible));
    }
}
