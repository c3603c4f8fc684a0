package saddleback.app.gui.present;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import saddleback.app.gui.figure.FigurePainter;
import saddleback.app.gui.figure.FigurePane;
import saddleback.app.labs.Demo;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Theme;

import java.util.Locale;

/** One part of a step: its caption, its figure, and how far the result is. */
final class FigureBox extends BorderPane {
    private final FigurePane pane;
    private final Label waiting = new Label();

    /** Nothing is shown of the part yet. */
    FigureBox(FigurePainter painter, Theme figures, int index, Demo.Part part) {
        pane = new FigurePane(painter);
        pane.themeProperty().set(figures);
        pane.setAppearance(part.appearance());
        pane.setId("figure-" + (index + 1));
        waiting.getStyleClass().add("part-waiting");
        waiting.setId("waiting-" + (index + 1));
        waiting.setMouseTransparent(true);
        var stack = new StackPane(pane, waiting);
        StackPane.setAlignment(waiting, Pos.CENTER);
        setCenter(stack);
        waiting.setVisible(false);
        if (part.caption().isEmpty()) return;
        var caption = new Label(part.caption());
        caption.getStyleClass().add("part-caption");
        BorderPane.setAlignment(caption, Pos.CENTER);
        setTop(caption);
    }

    FigurePane pane() {
        return pane;
    }

    /** There is something to see. */
    @SuppressWarnings("ReferenceEquality") // the same figure need not be shown again
    void show(Figure figure) {
        if (pane.figureProperty().get() != figure) pane.setFigure(figure);
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
