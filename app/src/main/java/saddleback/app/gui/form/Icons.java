package saddleback.app.gui.form;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;

import org.kordamp.ikonli.javafx.FontIcon;

/** Small buttons with an icon. */
final class Icons {
    private Icons() {}

    /** A flat button. */
    static Button button(String icon, String words) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "tool");
        button.setTooltip(Hint.of(words));
        button.setAccessibleText(words);
        return button;
    }
}
