package saddleback.app.gui.form;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import saddleback.app.gui.Hand;
import saddleback.engine.Experiment;
import saddleback.engine.given.GivenLayer;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.labs.surface.Surface;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.regions.Slice;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** Vectors and matrices in forms under a real hand. */
class NumbersFormTest {
    private final List<Record> told = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // made by every test
    private Hand hand;

    private void open(Record values) throws Exception {
        hand =
                Hand.on(
                        () -> {
                            RecordForm<Record> form =
                                    new RecordForm<>(
                                            values, FormSite.of(new NoFiles(), Path.of("")));
                            form.setOnEdit((v, _) -> told.add(v));
                            return form;
                        },
                        420,
                        960);
    }

    @AfterEach
    void close() throws Exception {
        hand.close();
    }

    private void enter(String selector, String text, KeyCode... end) throws Exception {
        hand.click(selector);
        hand.press(KeyCode.CONTROL, KeyCode.A);
        hand.type(text);
        hand.press(end);
    }

    @Test
    void aSliceIsTyped() throws Exception {
        open(
                new Slice(
                        List.of(new double[] {1, 0}, new double[] {0, 0.1}),
                        new double[] {0, 1e-7}));
        assertEquals("1, 0\n0, 0.1", text("#setting-T"));
        assertEquals("0, 1.0E-7", text("#setting-c"));
        enter("#setting-c", "2 -3e-5", KeyCode.ENTER);
        Slice s = (Slice) told.getLast();
        assertArrayEquals(new double[] {2, -3e-5}, s.c());
        assertArrayEquals(new double[] {0, 0.1}, s.t().get(1));
        Hand.run(() -> area("#setting-T").setText("[1, 2, 3],\n[4, 5, 6.5]"));
        hand.click("#setting-T");
        hand.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertArrayEquals(new double[] {4, 5, 6.5}, ((Slice) told.getLast()).t().get(1));
    }

    @Test
    void whatIsNoNumberIsToldBeside() throws Exception {
        open(new Slice(List.of(new double[] {1}, new double[] {2}), new double[] {0, 0}));
        enter("#setting-c", "1 x", KeyCode.ENTER);
        assertTrue(told.isEmpty());
        Label wrong = hand.find(Label.class, "#setting-c-error");
        assertEquals("a list, was 1 x", wrong.getText());
    }

    @Test
    void aLayerOf64By64IsShownAndKept() throws Exception {
        var random = new Random(1);
        var w = new ArrayList<double[]>();
        for (int i = 0; i < 64; i++) w.add(random.doubles(64, -1, 1).toArray());
        double[] b = random.doubles(64, -1, 1).toArray();
        var first = GivenLayer.relu(w, b);
        var given =
                new NetworkSettings.Given(
                        List.of(first, first, GivenLayer.linear(List.of(b), new double[1])));
        open(given);
        assertEquals(64, text("#setting-numbers-0-W").lines().count());
        assertEquals(
                "3   linear", hand.find(ToggleButton.class, "#setting-numbers-2-fold").getText());
        hand.click("#setting-numbers-2-fold");
        enter("#setting-numbers-2-b", "0.5", KeyCode.ENTER);
        var after = (NetworkSettings.Given) told.getLast();
        assertArrayEquals(new double[] {0.5}, after.numbers().get(2).b());
        for (int i = 0; i < 64; i++)
            assertArrayEquals(w.get(i), after.numbers().getFirst().w().get(i));
        assertArrayEquals(b, after.numbers().get(1).b());
    }

    @Test
    void veryManyNumbersAreKeptUnshown() throws Exception {
        var w = new ArrayList<double[]>();
        for (int i = 0; i < 200; i++) w.add(new Random(i).doubles(200).toArray());
        open(
                new NetworkSettings.Given(
                        List.of(GivenLayer.linear(w, new Random(5).doubles(200).toArray()))));
        assertEquals("40,000 numbers in 200 rows, too many to show", text("#setting-numbers-0-W"));
        assertFalse(hand.find(TextArea.class, "#setting-numbers-0-W").isEditable());
        hand.click("#setting-numbers-0-fold");
        hand.click("#setting-numbers-0-b");
        Hand.run(() -> field("#setting-numbers-0-b").setText("1" + ", 0".repeat(199)));
        hand.press(KeyCode.ENTER);
        var after = (NetworkSettings.Given) told.getLast();
        assertArrayEquals(w.get(7), after.numbers().getFirst().w().get(7));
        assertEquals(1, after.numbers().getFirst().b()[0]);
    }

    /** Without data and weights in the file; the form spells them out. */
    @Test
    void anExperimentInNumbersComesThroughTheForm() throws Exception {
        Experiment<?> start =
                ExperimentFile.parse(
                        """
                        {"format": 1, "lab": "surface", "seed": 4, "problem": {"network": {"given": [
                          {"type": "maxout", "rank": 2, "W": [[1, 0], [-1, 0.1]], "b": [0, 1e-9]},
                          {"type": "linear", "W": [[-3]], "b": [0]}]}}}
                        """
                                .getBytes(StandardCharsets.UTF_8),
                        "start",
                        Path.of("").toAbsolutePath(),
                        List.of(Surface.LAB),
                        List.of());
        var experiments = new ArrayList<Experiment<?>>();
        hand =
                Hand.on(
                        () -> {
                            var form =
                                    new ExperimentForm(
                                            Surface.LAB,
                                            start,
                                            FormSite.of(
                                                    new NoFiles(), Path.of("").toAbsolutePath()));
                            form.setOnEdit((e, _) -> experiments.add(e));
                            ScrollPane pane = new ScrollPane(form);
                            pane.setFitToWidth(true);
                            return pane;
                        },
                        420,
                        960);
        assertEquals(
                "1   maxout",
                hand.find(ToggleButton.class, "#setting-problem-network-given-0-fold").getText());
        enter("#setting-settings-x-points", "21", KeyCode.ENTER);
        Experiment<?> after = experiments.getLast();
        Path folder = Path.of("").toAbsolutePath();
        assertEquals(
                ExperimentFile.tree(start, folder).get("problem"),
                ExperimentFile.tree(after, folder).get("problem"));
    }

    private TextArea area(String selector) {
        return (TextArea) Objects.requireNonNull(hand.stage().getScene().lookup(selector));
    }

    private TextInputControl field(String selector) {
        return (TextInputControl) Objects.requireNonNull(hand.stage().getScene().lookup(selector));
    }

    private String text(String selector) throws Exception {
        return hand.find(TextInputControl.class, selector).getText();
    }
}
