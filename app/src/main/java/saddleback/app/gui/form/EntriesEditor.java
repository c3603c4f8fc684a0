package saddleback.app.gui.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/** Values by name, written as in files. */
final class EntriesEditor implements Editor {
    private final JsonMapper json = new JsonMapper();
    private final Place place;
    private final TextField field = new TextField();
    private final TypedField typed;

    EntriesEditor(Place place) {
        this.place = place;
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
    public JsonNode json() {
        String text = field.getText();
        try {
            return text.isBlank() ? JsonNodeFactory.instance.objectNode() : json.readTree(text);
        } catch (JsonProcessingException _) {
            return JsonNodeFactory.instance.textNode(text);
        }
    }

    @Override
    public void show(@Nullable JsonNode value) {
        JsonNode shown = value == null ? place.info().usual() : value;
        typed.show(shown == null ? "{}" : shown.toString());
    }
}
