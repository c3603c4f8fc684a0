package saddleback.app.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.app.gui.figure.FigurePane;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person lets methods race on the monkey saddle, whose eigenvalues are 6 r and -6 r. */
class PlaygroundWindowTest {
    private static final String MONKEY =
            """
            {"format": 1, "lab": "playground", "seed": 1, "settings": {
              "function": "monkey", "start": {"x": 0.4, "y": 0.3},
              "methods": [{"gradient-descent": {"rate": 0.05}}, "newton"], "steps": 5,
              "x": {"from": -1, "to": 1, "points": 41},
              "y": {"from": -1, "to": 1, "points": 41}}}
            """;

    private static final Pattern PLACE =
            Pattern.compile("^\\((\\S+), (\\S+)\\): .*eigenvalues (\\S+) and ([0-9.]+);");

    private static final String FUNCTION = "#setting-settings-function";

    /** The mouse moves by whole pixels; the map is some 150 wide. */
    private static final double PIXEL = 0.02;

    @TempDir Path folder;
    private OpenWindow open;
    private Hand hand;

    @BeforeEach
    void open() throws Exception {
        open = OpenWindow.welcome(folder);
        hand = open.hand();
        open.open(MONKEY);
        open.awaitAnswer();
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private FigurePane map() {
        return (FigurePane) hand.stage().getScene().lookup("#session-race #figure-1");
    }

    private String status() {
        return hand.stage().getScene().lookup("#session-race #session-status") instanceof Label l
                ? l.getText().replace('\u2212', '-')
                : "";
    }

    private Point2D race(double x, double y) throws Exception {
        hand.click("#mode-race");
        Hand.await("a map", () -> map() != null && map().layoutOfPicture().isPresent());
        return Hand.fx(() -> OpenWindow.place(map(), x, y));
    }

    /** The place, which is about this one, and the two eigenvalues there. */
    private double[] told(double x, double y) throws Exception {
        String status = Hand.fx(this::status);
        Matcher m = PLACE.matcher(status);
        assertTrue(m.find(), status);
        double[] told = new double[4];
        for (int i = 0; i < told.length; i++) told[i] = Double.parseDouble(m.group(i + 1));
        assertEquals(x, told[0], PIXEL);
        assertEquals(y, told[1], PIXEL);
        return told;
    }

    @Test
    void hoveringTellsTheEigenvaluesUnderTheMouse() throws Exception {
        hand.moveTo(race(-0.5, 0.6));
        Hand.await("the place", () -> status().startsWith("(-0."));
        double[] told = told(-0.5, 0.6);
        double r = Math.hypot(told[0], told[1]);
        assertEquals(-6 * r, told[2], 0.011);
        assertEquals(6 * r, told[3], 0.011);
    }

    @Test
    void aClickStartsTheRaceThere() throws Exception {
        hand.clickAt(race(0.5, -0.4));
        Hand.await("the end", () -> status().contains("step 5"));
        told(0.5, -0.4);
    }

    @Test
    void aWrongFormulaIsMarkedUntilItIsRight() throws Exception {
        ComboBox<?> functions = open.reach(ComboBox.class, FUNCTION);
        Hand.run(() -> functions.getSelectionModel().selectLast());
        String formula = FUNCTION + "-expression";
        enter(formula, "x^2 - sin(3y");
        assertTrue(open.sees(formula + "-error"));
        assertTrue(open.text(formula + "-error").contains("at character"));
        enter(formula, "x^2 - sin(3y)");
        assertFalse(open.sees(formula + "-error"));
    }

    private void enter(String field, String text) throws Exception {
        TextField of = open.reach(TextField.class, field);
        Hand.run(
                () -> {
                    of.requestFocus();
                    of.setText(text);
                });
        hand.press(KeyCode.ENTER);
    }
}
