package saddleback.app.gui.form;

import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with a caret under the character that a complaint "... at character 7, was ..." is about.
 */
final class Marked extends Label {
    /** Characters shown on either side of the one that is marked. */
    private static final int AROUND = 14;

    private static final Pattern PLACE = Pattern.compile(" at character (\\d{1,9}), was ");

    private Marked(String lines) {
        super(lines);
        getStyleClass().add("complaint");
        setStyle("-fx-font-family: monospace");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /** The text with its caret; null where the complaint names no character of it. */
    static @Nullable Marked of(String words, String text) {
        Matcher place = PLACE.matcher(words);
        if (!place.find()) return null;
        int at = Integer.parseInt(place.group(1)) - 1;
        return at >= 0 && at <= text.length() ? new Marked(lines(text, at)) : null;
    }

    /** Two lines: the text around a character, and a caret below it. */
    static String lines(String text, int at) {
        int from = Math.max(0, at - AROUND);
        int to = Math.min(text.length(), at + AROUND + 1);
        String before = from > 0 ? "…" : "";
        String after = to < text.length() ? "…" : "";
        String shown = text.substring(from, to).replace('\t', ' ');
        return before + shown + after + "\n" + " ".repeat(before.length() + at - from) + "^";
    }
}
