package saddleback.app.gui.form;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Control;
import javafx.scene.control.Label;

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
        setVisible(wrong);
        setManaged(wrong);
        if (control == null) return;
        setId(control.getId() + "-error");
        control.pseudoClassStateChanged(Styles.STATE_DANGER, wrong);
        control.setAccessibleHelp(wrong ? words + "\n" + help : help);
    }
}
