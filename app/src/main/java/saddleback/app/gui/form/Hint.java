package saddleback.app.gui.form;

import javafx.scene.control.Tooltip;

/** Tooltips whose words are broken into lines. */
public final class Hint {
    private static final double WIDTH = 380;

    private Hint() {}

    /** A tooltip of this text. */
    public static Tooltip of(String text) {
        Tooltip hint = new Tooltip(text);
        hint.setWrapText(true);
        hint.setMaxWidth(WIDTH);
        return hint;
    }
}
