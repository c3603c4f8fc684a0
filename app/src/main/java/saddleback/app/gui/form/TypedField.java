package saddleback.app.gui.form;

import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Makes a text field give what was typed at Enter and when it loses the keyboard, and take it back
 * at Escape. Undo and redo are the field's own while something is being typed, else the window's.
 */
final class TypedField {
    private final TextField field;
    private final Runnable commit;
    private String shown = "";

    TypedField(TextField field, Runnable commit) {
        this.field = field;
        this.commit = commit;
        field.setPrefColumnCount(4);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) finish();
                        });
    }

    /** Shows a text; what was being typed is lost. */
    void show(String text) {
        shown = text;
        if (!field.getText().equals(text)) {
            field.setText(text);
            field.end();
        }
    }

    private void pressed(KeyEvent e) {
        boolean changed = !field.getText().equals(shown);
        if (e.getCode() == KeyCode.ENTER) {
            finish();
            field.selectAll();
            e.consume();
        } else if (e.getCode() == KeyCode.ESCAPE && changed) {
            show(shown);
            field.selectAll();
            e.consume();
        } else if (e.isShortcutDown() && e.getCode() == KeyCode.Z && !changed) {
            e.consume();
            Parent around = field.getParent();
            Event.fireEvent(around, e.copyFor(around, around));
        }
    }

    private void finish() {
        if (field.getText().equals(shown)) return;
        shown = field.getText();
        commit.run();
    }
}
