package saddleback.app.gui.present;

import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A paragraph of words and formulas that wraps; formulas stand on the line of the words. */
final class Prose {
    private Prose() {}

    /** A paragraph. */
    static TextFlow of(String text, Formulas formulas, Consumer<Throwable> trouble) {
        List<Words.Piece> pieces = Words.of(text);
        var flow = new TextFlow();
        flow.getStyleClass().add("prose");
        for (Words.Piece p : pieces) flow.getChildren().add(node(p, formulas, trouble));
        flow.setAccessibleText(
                pieces.stream().map(Words.Piece::text).collect(Collectors.joining()));
        return flow;
    }

    private static Node node(Words.Piece p, Formulas formulas, Consumer<Throwable> trouble) {
        if (p.tex()) return new Formula(p.text(), false, formulas, trouble);
        var words = new Text(p.text());
        words.getStyleClass().add("words");
        return words;
    }
}
