package saddleback.app.gui.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import saddleback.engine.codec.Names;

import java.util.ArrayList;
import java.util.List;

/** Some of several words: check boxes. */
final class WordsEditor implements Editor {
    private final Place place;
    private final List<String> words;
    private final List<CheckBox> boxes = new ArrayList<>();
    private final FlowPane body = new FlowPane();

    WordsEditor(Place place, List<String> words) {
        this.place = place;
        this.words = words;
        body.getStyleClass().add("words");
        body.setPrefWrapLength(1);
        for (String word : words) {
            CheckBox box = new CheckBox(Names.spoken(word));
            box.setId(place.id() + "-" + word);
            box.selectedProperty().subscribe(_ -> place.inside().teller().edited(true));
            boxes.add(box);
        }
        body.getChildren().setAll(boxes);
    }

    @Override
    public @Nullable Region head() {
        return null;
    }

    @Override
    public Region body() {
        return body;
    }

    @Override
    public @Nullable Control main() {
        return null;
    }

    @Override
    public JsonNode json() {
        ArrayNode chosen = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < words.size(); i++)
            if (boxes.get(i).isSelected()) chosen.add(words.get(i));
        return chosen;
    }

    @Override
    public void show(@Nullable JsonNode value) {
        JsonNode usual = place.info().usual();
        JsonNode shown = value != null ? value : usual != null ? usual : json();
        List<String> chosen = new ArrayList<>();
        shown.forEach(w -> chosen.add(w.asText()));
        place.inside()
                .teller()
                .quietly(
                        () -> {
                            for (int i = 0; i < words.size(); i++)
                                boxes.get(i).setSelected(chosen.contains(words.get(i)));
                        });
    }
}
