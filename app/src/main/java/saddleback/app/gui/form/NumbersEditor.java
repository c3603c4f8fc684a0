package saddleback.app.gui.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import saddleback.engine.codec.SettingInfo;
import saddleback.engine.codec.ValueInfo;

/** A list of numbers without a range: a text field with commas between them. */
final class NumbersEditor implements Editor {
    private final Place place;
    private final TextField field = new TextField();
    private final TypedField typed;

    NumbersEditor(Place place) {
        this.place = place;
        field.setMinWidth(60);
        field.setPromptText("numbers, with commas");
        typed = new TypedField(field, () -> place.inside().teller().edited(true));
    }

    /** Coordinates and the like: any numbers that must be given, no slider would be of use. */
    static boolean suits(SettingInfo info, ValueInfo.Numeric n) {
        return info.required() && !n.whole() && !n.hasMin() && !n.hasMax();
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
        String text = field.getText();
        if (text.isBlank() && place.info().usual() == null) return null;
        JsonNode list = NumberLists.parsed(text);
        return list == null ? JsonNodeFactory.instance.textNode(text) : list;
    }

    @Override
    public void show(@Nullable JsonNode value) {
        JsonNode shown = value == null ? place.info().usual() : value;
        if (shown == null) typed.show("");
        else typed.show(shown.isArray() ? NumberLists.text(shown) : shown.asText());
    }
}
