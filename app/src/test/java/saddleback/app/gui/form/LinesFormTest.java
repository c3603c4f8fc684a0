package saddleback.app.gui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import saddleback.app.gui.Hand;
import saddleback.engine.pattern.source.ShapeTarget;
import saddleback.engine.pattern.source.TargetSettings;
import saddleback.engine.settings.Setting;

import java.nio.file.Path;
import java.util.List;

/** Rows of cells as one text, under a real hand. */
class LinesFormTest {
    private static final String ROWS = "#setting-target-cells";

    /** Settings with a target. */
    record Aim(@Setting("What shall be seen") TargetSettings target) {}

    @SuppressWarnings("NullAway.Init") // made before every test
    private RecordForm<Aim> form;

    @SuppressWarnings("NullAway.Init") // made before every test
    private Hand hand;

    @BeforeEach
    void open() throws Exception {
        hand =
                Hand.on(
                        () -> {
                            form =
                                    new RecordForm<>(
                                            new Aim(new TargetSettings.Cells(List.of("#.", ".#"))),
                                            FormSite.of(new NoFiles(), Path.of("")));
                            return form;
                        },
                        420,
                        700);
    }

    @AfterEach
    void close() throws Exception {
        hand.close();
    }

    private TextArea area() throws Exception {
        return hand.find(TextArea.class, ROWS);
    }

    private List<String> rows() {
        return ((TargetSettings.Cells) form.values().target()).rows();
    }

    private void text(String text) throws Exception {
        hand.click(ROWS);
        TextArea area = area();
        Hand.run(() -> area.setText(text));
        hand.press(KeyCode.CONTROL, KeyCode.ENTER);
    }

    @Test
    void rowsAreLines() throws Exception {
        assertEquals("#.\n.#", area().getText());
        text("##.\n#..\n...\n");
        assertEquals(List.of("##.", "#..", "..."), rows());
        text("#\n\n.");
        assertEquals(List.of("#", "", "."), rows());
    }

    @Test
    void escapeTakesBack() throws Exception {
        hand.click(ROWS);
        TextArea area = area();
        Hand.run(() -> area.setText("no"));
        hand.press(KeyCode.ESCAPE);
        assertEquals("#.\n.#", area().getText());
        assertEquals(List.of("#.", ".#"), rows());
    }

    @Test
    void whatIsWrongIsToldBelow() throws Exception {
        text("#.\n.x");
        assertFalse(form.validProperty().get());
        Label words = hand.find(Label.class, ROWS + "-error");
        assertTrue(words.isVisible());
        assertEquals("# . ? or 0 to 9, was x in row 2, column 2", words.getText());
    }

    @Test
    void aTargetIsChosen() throws Exception {
        Hand.run(() -> form.show(new Aim(ShapeTarget.defaults())));
        assertEquals(ShapeTarget.defaults(), form.values().target());
        hand.click("#setting-target");
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.ENTER);
        assertEquals(List.of("#.", ".#"), rows(), "what was drawn before");
    }
}
