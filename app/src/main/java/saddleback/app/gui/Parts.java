package saddleback.app.gui;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.javafx.FontIcon;

import saddleback.app.gui.form.Hint;

/** Buttons and menu entries with everything they need: id, words, icon, tooltip, spoken name. */
final class Parts {
    private Parts() {}

    static Button button(String id, String label, String icon, String hint) {
        return dressed(new Button(label), id, label, icon, hint);
    }

    /** A button that shows its icon alone. */
    static Button icon(String id, String name, String icon, String hint) {
        return dressed(new Button(), id, name, icon, hint);
    }

    static ToggleButton toggle(String id, String label, String icon, String hint) {
        return dressed(new ToggleButton(label), id, label, icon, hint);
    }

    private static <B extends ButtonBase> B dressed(
            B button, String id, String name, String icon, String hint) {
        button.setId(id);
        if (!icon.isEmpty()) button.setGraphic(new FontIcon(icon));
        button.setTooltip(Hint.of(hint));
        button.setAccessibleText(name);
        button.setAccessibleHelp(hint);
        return button;
    }

    static MenuItem item(String id, String label, String keys, Runnable action) {
        MenuItem item = new MenuItem(label);
        item.setId(id);
        if (!keys.isEmpty()) item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
