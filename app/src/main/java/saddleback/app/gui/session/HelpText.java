package saddleback.app.gui.session;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.text.BreakIterator;
import java.util.Locale;

/** What an instrument is for: the first sentence, and the rest where it is asked for. */
final class HelpText extends VBox {
    private final Label words = new Label();
    private final Hyperlink more = new Hyperlink();
    private final String whole;
    private final String first;
    private boolean open;

    HelpText(String text) {
        whole = text;
        first = firstSentence(text);
        words.setWrapText(true);
        more.setId("session-help-more");
        more.setOnAction(_ -> turn());
        getStyleClass().add("session-help");
        getChildren().setAll(words);
        if (!first.equals(whole)) getChildren().add(more);
        show();
    }

    private void turn() {
        open = !open;
        show();
    }

    private void show() {
        words.setText(open ? whole : first);
        more.setText(open ? "Less" : "More");
        more.setAccessibleText(open ? "shorter help" : "longer help");
    }

    /** Without the space behind it; the text where it is one sentence. */
    static String firstSentence(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.UK);
        sentences.setText(text);
        return text.substring(0, sentences.next()).strip();
    }
}
