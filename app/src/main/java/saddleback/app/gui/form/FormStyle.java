package saddleback.app.gui.form;

import javafx.scene.Parent;

import java.util.Objects;

/** The style sheet of forms. */
final class FormStyle {
    private FormStyle() {}

    static void apply(Parent node) {
        node.getStylesheets()
                .add(
                        Objects.requireNonNull(
                                        FormStyle.class.getResource("/saddleback/app/gui/form.css"))
                                .toExternalForm());
    }
}
