package saddleback.app.gui.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/** Text: a field. */
final class TextEditor implements Editor {
    private final Place place;
    private final TextField field = new TextField();
    private final TypedField typed;

    TextEditor(Place place) {
        this.place = place;
        field.setMinWidth(60);
        typed = new TypedField(field, () -> place.inside().teller().edited(true));
    }

    @Override
    public Region head() {
        return field;
    }

    @Override
    public Control main() {
        return field;
    }

    @Override
    public @Nullable JsonNode json() {
        return written(field.getText(), place);
    }

    @Override
    public void show(@Nullable JsonNode value) {
        JsonNode shown = value == null ? place.info().usual() : value;
        typed.show(shown == null ? "" : shown.asText());
    }

    /** Text as it is written; an empty one stands for nothing unless there is a default. */
    static @Nullable JsonNode written(String text, Place place) {
        boolean nothing =
                text.isEmpty() && (place.info().required() || place.info().usual() == null);
        return nothing ? null : JsonNodeFactory.instance.textNode(text);
    }
}
