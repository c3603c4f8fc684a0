package saddleback.app.gui.present;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.javafx.FontIcon;

import saddleback.app.gui.form.Hint;
import saddleback.app.labs.Demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** How far the lecture is, a thin line of steps to click on, and the buttons. */
final class StepBar extends HBox {
    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");
    private static final PseudoClass READY = PseudoClass.getPseudoClass("ready");

    private final List<Region> segments = new ArrayList<>();
    private final List<FontIcon> icons = new ArrayList<>();

    StepBar(Demo demo, IntConsumer go) {
        getStyleClass().add("step-bar");
        HBox line = new HBox();
        line.getStyleClass().add("step-line");
        HBox.setHgrow(line, Priority.ALWAYS);
        for (int i = 0; i < demo.steps().size(); i++) {
            int index = i;
            var mark = new Region();
            mark.getStyleClass().add("step-mark");
            mark.setMouseTransparent(true);
            // A thin line is hard to hit: the place around it takes the click.
            var place = new StackPane(mark);
            place.getStyleClass().add("step-place");
            place.setId("go-" + (i + 1));
            place.setOnMouseClicked(_ -> go.accept(index));
            Tooltip.install(place, Hint.of((i + 1) + "  " + demo.steps().get(i).title()));
            HBox.setHgrow(place, Priority.ALWAYS);
            segments.add(place);
            line.getChildren().add(place);
        }
        getChildren().add(line);
    }

    /** Adds a button. */
    void button(String id, String icon, String hint, Runnable action) {
        var picture = new FontIcon(icon);
        icons.add(picture);
        var button = new Button(null, picture);
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setTooltip(Hint.of(hint));
        button.setAccessibleText(hint);
        button.setOnAction(_ -> action.run());
        // Keys go to the lecture, whatever was clicked last.
        button.setFocusTraversable(false);
        getChildren().add(button);
    }

    /** The size of the buttons' pictures; not in a style sheet, as em is their own size there. */
    void iconSize(int pixels) {
        for (FontIcon icon : icons) icon.setIconSize(pixels);
    }

    /** Marks the present step. */
    void show(int step) {
        for (int i = 0; i < segments.size(); i++) {
            Node s = segments.get(i);
            s.pseudoClassStateChanged(PRESENT, i == step);
            s.pseudoClassStateChanged(PAST, i < step);
        }
    }

    /** Marks a step as prepared. */
    void ready(int step, boolean is) {
        segments.get(step).pseudoClassStateChanged(READY, is);
    }
}
