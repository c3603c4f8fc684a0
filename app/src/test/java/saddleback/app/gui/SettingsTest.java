package saddleback.app.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.engine.labs.surface.SurfaceSettings;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** A person changes what is asked. */
class SettingsTest {
    private static final String POINTS = "#setting-settings-x-points";

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

    private int points() throws Exception {
        return Hand.fx(
                        () ->
                                ((SurfaceSettings)
                                                open.bench().work().get().experiment().settings())
                                        .x())
                .points();
    }

    private String field() throws Exception {
        return Hand.fx(hand.find(TextField.class, POINTS)::getText);
    }

    private boolean stale() throws Exception {
        Node badge = hand.find(Node.class, "#figure-1 .stale-badge");
        return Hand.fx(() -> OpenWindow.visible(badge));
    }

    private void awaitPoints(int count) throws Exception {
        Hand.await(count + " points", () -> open.result().x().length == count);
        open.awaitAnswer();
    }

    @Test
    void aChangeIsComputedByItself() throws Exception {
        Image before = open.picture(1);
        open.enter(POINTS, "5");
        awaitPoints(5);
        assertTrue(Pixels.differing(before, open.picture(1)) > 0.02);
        assertFalse(stale());
    }

    @Test
    void withoutAutoTheFigureIsMarkedUntilItIsComputed() throws Exception {
        hand.click("#automatic");
        open.enter(POINTS, "5");
        Thread.sleep(600); // longer than Auto waits
        assertTrue(stale());
        assertEquals("out of date", open.text("#figure-1 .stale-badge"));
        assertEquals(11, Hand.fx(() -> open.result().x().length));
        hand.press(KeyCode.F5);
        awaitPoints(5);
        assertFalse(stale());
    }

    @Test
    void aWrongNumberIsRefusedInTheCommandLinesWords() throws Exception {
        String wrong = OpenWindow.small("\"to\": 1, \"points\": 1}", "\"to\": 1, \"points\": 11}");
        String words =
                assertThrows(IllegalArgumentException.class, () -> open.experiment(wrong))
                        .getMessage();
        open.enter(POINTS, "1");
        assertTrue(open.sees(POINTS + "-error"));
        assertEquals("settings.x.points: " + open.text(POINTS + "-error"), words);
        assertEquals(11, points());
        open.enter(POINTS, "11");
        assertFalse(open.sees(POINTS + "-error"));
    }

    @Test
    void whatTheAnalysisRefusesIsSaidAboveAndBesideTheSetting() throws Exception {
        open.open(
                OpenWindow.small(
                        "\"weights\": \"init\"}",
                        "\"weights\": {\"train\": {\"method\": {\"adam\": {\"rate\": 0.05}},"
                                + " \"epochs\": 10}}}"));
        open.awaitAnswer();
        assertFalse(open.sees("#fault"));
        open.chooseNext("#setting-settings-directions", 2);
        Hand.await("a message", () -> OpenWindow.visible(lookup("#fault")));
        String rule = "weights that are trained here with a recorded trajectory, was none";
        assertTrue(open.text("#fault").endsWith(rule), open.text("#fault"));
        String beside = "#setting-settings-directions-error";
        assertTrue(open.sees(beside));
        assertTrue(open.text(beside).endsWith(rule), open.text(beside));
        Hand.run(() -> lookup("#setting-settings-directions").requestFocus());
        hand.press(KeyCode.UP);
        hand.press(KeyCode.UP);
        open.awaitAnswer();
        assertFalse(open.sees("#fault"), "the message goes when the next run has its answer");
    }

    private Node lookup(String selector) {
        return hand.stage().getScene().lookup(selector);
    }

    @Test
    void keysUndoAndRedoValueAndFigure() throws Exception {
        Image eleven = open.picture(1);
        open.enter(POINTS, "5");
        awaitPoints(5);
        Image five = open.picture(1);
        hand.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("11", field());
        awaitPoints(11);
        assertEquals(0, Pixels.differing(eleven, open.picture(1)));
        hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals("5", field());
        awaitPoints(5);
        assertEquals(0, Pixels.differing(five, open.picture(1)));
    }

    @Test
    void aDragOfASliderIsOneStep() throws Exception {
        hand.click("#automatic");
        Node slider = open.reach(Node.class, POINTS + "-slider");
        AtomicInteger edits = new AtomicInteger();
        Hand.run(() -> open.bench().work().addListener((_, _, _) -> edits.incrementAndGet()));
        Node thumb = Hand.fx(() -> slider.lookup(".thumb"));
        Point2D from = Hand.middle(thumb);
        hand.drag(from, from.add(30, 0), MouseButton.PRIMARY);
        assertTrue(edits.get() > 1, "the drag was followed");
        assertTrue(points() > 11, "more points, was " + points());
        assertEquals(String.valueOf(points()), field());
        hand.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(11, points());
        assertEquals("11", field());
    }

    @Test
    void nothingRunsWhenNothingIsChanged() throws Exception {
        open.enter(POINTS, "11");
        Thread.sleep(600); // longer than Auto waits
        assertNull(Hand.fx(() -> open.bench().task().get()));
        Label doing = hand.find(Label.class, "#doing");
        assertEquals("ready", Hand.fx(doing::getText));
    }
}
