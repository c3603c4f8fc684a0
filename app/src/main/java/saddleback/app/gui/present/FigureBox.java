package saddleback.app.gui.present;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import saddleback.app.gui.figure.FigurePainter;
import saddleback.app.gui.figure.FigurePane;
import saddleback.app.labs.Demo;
import saddleback.viz.figure.Figure;

import java.util.Locale;

/** One part of a step: its caption, its figure, and how far the result is. */
final class FigureBox extends BorderPane {
    private final FigurePane pane;
    private final Label caption = new Label();
    private final Label waiting = new Label();

    FigureBox(FigurePainter painter, int index) {
        pane = new FigurePane(painter);
        pane.setId("figure-" + (index + 1));
        caption.getStyleClass().add("part-caption");
        waiting.getStyleClass().add("part-waiting");
        waiting.setId("waiting-" + (index + 1));
        waiting.setMouseTransparent(true);
        var stack = new StackPane(pane, waiting);
        StackPane.setAlignment(waiting, Pos.CENTER);
        setCenter(stack);
        BorderPane.setAlignment(caption, Pos.CENTER);
        waiting.setVisible(false);
    }

    FigurePane pane() {
        return pane;
    }

    /** Begins another part: nothing is shown of it yet. */
    void begin(Demo.Part part) {
        caption.setText(part.caption());
        setTop(part.caption().isEmpty() ? null : caption);
        // An old picture under new words would mislead.
        clear();
        pane.setAppearance(part.appearance());
    }

    /** There is something to see. */
    void show(Figure figure) {
        if (pane.figureProperty().get() != figure) pane.setFigure(figure);
    }

    /** There is nothing to see. */
    void clear() {
        pane.figureProperty().set(null);
    }

    /** Says how far the result is; nothing where it is whole. */
    void waiting(boolean ready, double fraction, String doing) {
        waiting.setVisible(!ready);
        waiting.setText(
                String.format(Locale.ROOT, "%.0f\u00A0%%", Math.floor(100 * fraction))
                        + (doing.isEmpty() ? "" : "\n" + doing));
        // Over a picture of a partial result the words step aside.
        StackPane.setAlignment(
                waiting, pane.figureProperty().get() == null ? Pos.CENTER : Pos.TOP_RIGHT);
    }

    /** Says why there is nothing. */
    void trouble(String why) {
        waiting.setVisible(true);
        waiting.setText(why);
    }
}
