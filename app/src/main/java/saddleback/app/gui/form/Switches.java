package saddleback.app.gui.form;

import atlantafx.base.controls.ToggleSwitch;

import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** Switches that the keyboard can turn. */
public final class Switches {
    private Switches() {}

    /** A switch without words; space turns it. */
    public static ToggleSwitch make() {
        ToggleSwitch toggle = new ToggleSwitch();
        toggle.setFocusTraversable(true);
        toggle.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        toggle.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> toggle.requestFocus());
        toggle.addEventHandler(
                KeyEvent.KEY_PRESSED,
                e -> {
                    if (e.getCode() != KeyCode.SPACE) return;
                    toggle.setSelected(!toggle.isSelected());
                    e.consume();
                });
        return toggle;
    }
}
