package saddleback.app.gui.form;

import com.fasterxml.jackson.databind.JsonNode;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Text with words to choose from: a combo box in which one can type. */
final class OfferEditor implements Editor {
    private final Place place;
    private final ComboBox<String> combo = new ComboBox<>();
    private final TypedField typed;
    private String told = "";

    OfferEditor(Place place, List<String> words) {
        this.place = place;
        combo.getItems().setAll(words);
        combo.setEditable(true);
        combo.setMinWidth(60);
        combo.setMaxWidth(Double.MAX_VALUE);
        typed = new TypedField(combo.getEditor(), this::tell);
        combo.valueProperty()
                .subscribe(
                        word -> {
                            if (word == null || place.inside().teller().isQuiet()) return;
                            typed.show(word);
                            tell();
                        });
    }

    private void tell() {
        String now = combo.getEditor().getText();
        if (now.equals(told)) return;
        told = now;
        place.inside().teller().edited(true);
    }

    @Override
    public Region head() {
        return combo;
    }

    @Override
    public Control main() {
        return combo;
    }

    @Override
    public @Nullable JsonNode json() {
        return TextEditor.written(combo.getEditor().getText(), place);
    }

    @Override
    public void show(@Nullable JsonNode value) {
        JsonNode shown = value == null ? place.info().usual() : value;
        String text =
                shown != null
                        ? shown.asText()
                        : place.info().required() ? combo.getItems().getFirst() : "";
        told = text;
        place.inside()
                .teller()
                .quietly(
                        () -> {
                            combo.setValue(text);
                            typed.show(text);
                        });
    }
}
