package saddleback.app.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.viz.figure.Figure;

import java.nio.file.Path;
import java.util.List;

/** What of the window is shown, how large and in which colours. */
class PanelsTest {
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

    private List<String> shown() throws Exception {
        return Hand.fx(() -> open.window().shown().stream().map(Figure::name).toList());
    }

    private ToggleButton chip(String name) throws Exception {
        return hand.find(ToggleButton.class, "#show-" + name.replaceAll("[^a-z0-9]+", "-"));
    }

    @Test
    void chipsShowAndHideFigures() throws Exception {
        List<String> pair = shown();
        assertEquals(2, pair.size());
        hand.click(chip(pair.getFirst()));
        assertEquals(List.of(pair.getLast()), shown());
        assertFalse(Hand.fx(chip(pair.getFirst())::isSelected));
        assertEquals(1, Hand.fx(() -> open.panes().size()));
        hand.click(chip(pair.getFirst()));
        assertEquals(2, shown().size());
        assertTrue(Hand.fx(chip(pair.getFirst())::isSelected));
    }

    @Test
    void theLastFigureCannotBeHidden() throws Exception {
        List<String> pair = shown();
        hand.click(chip(pair.getFirst()));
        hand.click(chip(pair.getLast()));
        assertEquals(List.of(pair.getLast()), shown());
        assertTrue(Hand.fx(chip(pair.getLast())::isSelected));
    }

    @Test
    void aClickWithControlShowsAFigureAlone() throws Exception {
        for (String name : shown()) {
            hand.clickWithControl(chip(name));
            assertEquals(List.of(name), shown());
            assertTrue(Hand.fx(chip(name)::isSelected), name);
            open.awaitFigures(1);
        }
    }

    @Test
    void keysHideAndShowPanels() throws Exception {
        String[] panels = {"#lab-list", "#side-panel", "#doing"};
        KeyCode[] keys = {KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3};
        double narrow = Hand.fx(() -> open.page().figures().getWidth());
        for (int i = 0; i < panels.length; i++) {
            assertTrue(open.sees(panels[i]), panels[i]);
            hand.press(KeyCode.CONTROL, keys[i]);
            assertFalse(open.sees(panels[i]), panels[i]);
        }
        assertTrue(Hand.fx(() -> open.page().figures().getWidth()) > narrow + 300);
        for (int i = 0; i < panels.length; i++) {
            hand.press(KeyCode.CONTROL, keys[i]);
            assertTrue(open.sees(panels[i]), panels[i]);
        }
    }

    @Test
    void lightAndDarkAreOfWindowAndFigures() throws Exception {
        assertTrue(brightness(hand.picture()) > 0.75);
        hand.press(KeyCode.CONTROL, KeyCode.D);
        open.rest();
        assertTrue(brightness(hand.picture()) < 0.35, "dark " + brightness(hand.picture()));
        Image dark = open.picture(1);
        hand.press(KeyCode.CONTROL, KeyCode.D);
        assertTrue(Pixels.differing(dark, open.picture(1)) > 0.005, "letters are dark now");
        hand.press(KeyCode.CONTROL, KeyCode.D);
        assertEquals(0, Pixels.differing(dark, open.picture(1)));
    }

    private static double brightness(Image picture) {
        double sum = 0;
        int w = (int) picture.getWidth();
        int h = (int) picture.getHeight();
        for (int y = 0; y < h; y += 5)
            for (int x = 0; x < w; x += 5)
                sum += picture.getPixelReader().getColor(x, y).getBrightness();
        return sum / (Math.ceilDiv(w, 5) * Math.ceilDiv(h, 5));
    }

    @Test
    void keysMakeLettersLargerAndSmaller() throws Exception {
        double usual = letters();
        for (int i = 0; i < 4; i++) hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
        assertTrue(letters() > 1.3 * usual);
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals(usual, letters(), 0.01);
        for (int i = 0; i < 3; i++) hand.press(KeyCode.CONTROL, KeyCode.MINUS);
        assertTrue(letters() < 0.8 * usual);
    }

    private double letters() throws Exception {
        Labeled compute = hand.find(Labeled.class, "#compute");
        return Hand.fx(() -> compute.getFont().getSize());
    }

    @Test
    void largerNeedsNoShift() throws Exception {
        double usual = letters();
        hand.press(KeyCode.CONTROL, KeyCode.EQUALS);
        assertTrue(letters() > 1.05 * usual);
        hand.press(KeyCode.CONTROL, KeyCode.SUBTRACT);
        assertEquals(usual, letters(), 0.01);
        hand.press(KeyCode.CONTROL, KeyCode.ADD);
        assertTrue(letters() > 1.05 * usual);
    }
}
