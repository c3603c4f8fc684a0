package saddleback.app.gui.form;

import atlantafx.base.theme.Styles;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;

import org.jspecify.annotations.Nullable;

/** What is wrong with a setting, below it. */
final class Complaint extends Label {

    Complaint() {
        getStyleClass().add("complaint");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setVisible(false);
        setManaged(false);
    }

    /**
     * Shows words, or nothing for an empty text.
     *
     * @param control is marked, and read out together with the words
     * @param help what is read out where nothing is wrong
     */
    void show(String words, @Nullable Control control, String help) {
        boolean wrong = !words.isEmpty();
        setText(words);
        Marked marked =
                control instanceof TextInputControl f ? Marked.of(words, f.getText()) : null;
        setGraphic(marked);
        setGraphicTextGap(2);
        setContentDisplay(marked == null ? ContentDisplay.LEFT : ContentDisplay.BOTTOM);
        setVisible(wrong);
        setManaged(wrong);
        if (control == null) return;
        setId(control.getId() + "-error");
        control.pseudoClassStateChanged(Styles.STATE_DANGER, wrong);
        control.setAccessibleHelp(wrong ? words + "\n" + help : help);
    }
}
