package saddleback.app.gui.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import saddleback.engine.codec.Names;

import java.util.List;

/** One of some words: a combo box. */
final class WordEditor implements Editor {
    private final Place place;
    private final ComboBox<String> combo = new ComboBox<>();

    WordEditor(Place place, List<String> words) {
        this.place = place;
        combo.getItems().setAll(words);
        combo.setMinWidth(60);
        combo.setMaxWidth(Double.MAX_VALUE);
        OptionCells.words(combo, Names::spoken);
        combo.valueProperty().subscribe(_ -> place.inside().teller().edited(true));
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
        String word = combo.getValue();
        return word == null ? null : JsonNodeFactory.instance.textNode(word);
    }

    @Override
    public void show(@Nullable JsonNode value) {
        JsonNode shown = value == null ? place.info().usual() : value;
        String word = shown == null ? combo.getItems().getFirst() : shown.asText();
        place.inside().teller().quietly(() -> combo.setValue(word));
    }
}
