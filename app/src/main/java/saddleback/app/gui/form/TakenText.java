package saddleback.app.gui.form;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * Text of several lines, taken at Ctrl+Enter and when the keyboard goes on, taken back at Escape.
 * It grows with its lines.
 */
final class TakenText {
    private final TextArea area = new TextArea();
    private final VBox body = new VBox(area);
    private final int fewest;
    private final int most;
    private final int spare;
    private final Runnable taken;
    private String shown = "";

    /**
     * Without text.
     *
     * @param fewest lines of room
     * @param most lines of room
     * @param spare lines of room beyond the text's
     * @param taken called when another text was taken
     */
    TakenText(int fewest, int most, int spare, Runnable taken) {
        this.fewest = fewest;
        this.most = most;
        this.spare = spare;
        this.taken = taken;
        area.setPrefColumnCount(4);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) finish();
                        });
    }

    private void pressed(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) {
            finish();
            e.consume();
        } else if (e.getCode() == KeyCode.ESCAPE && !area.getText().equals(shown)) {
            area.setText(shown);
            e.consume();
        }
    }

    private void finish() {
        if (area.getText().equals(shown)) return;
        shown = area.getText();
        grow();
        taken.run();
    }

    private void grow() {
        area.setPrefRowCount(Math.clamp(shown.lines().count() + spare, fewest, most));
    }

    /** Where it is written. */
    TextArea area() {
        return area;
    }

    /** What holds the area. */
    VBox body() {
        return body;
    }

    /** What was taken or shown last. */
    String shown() {
        return shown;
    }

    /** Shows another text in place of what is there. */
    void show(String text) {
        shown = text;
        if (!area.getText().equals(shown)) area.setText(shown);
        grow();
    }
}
