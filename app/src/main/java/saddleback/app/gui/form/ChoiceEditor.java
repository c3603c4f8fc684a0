package saddleback.app.gui.form;

import com.fasterxml.jackson.databind.JsonNode;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import saddleback.engine.codec.SettingInfo.ChoiceInfo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of several kinds, each with settings of its own: a combo box and the chosen one's form. */
final class ChoiceEditor implements Editor {
    private final Place place;
    private final ComboBox<ChoiceInfo> combo = new ComboBox<>();
    private final Tooltip tooltip = Hint.of("");
    private final VBox body = new VBox();
    private final Map<String, JsonNode> left = new HashMap<>();
    private @Nullable OptionForm form;

    ChoiceEditor(Place place) {
        this.place = place;
        combo.getItems().setAll(place.info().options());
        combo.setMinWidth(60);
        combo.setMaxWidth(Double.MAX_VALUE);
        combo.setTooltip(tooltip);
        OptionCells.choices(combo);
        body.getStyleClass().add("settings");
        combo.valueProperty().subscribe(this::chosen);
    }

    private void chosen(@Nullable ChoiceInfo choice) {
        if (choice == null || place.inside().teller().isQuiet()) return;
        if (form != null) left.put(form.choice().id(), form.json(true));
        place.inside().teller().quietly(() -> open(choice, left.get(choice.id())));
        place.inside().teller().edited(true);
    }

    private void open(ChoiceInfo choice, @Nullable JsonNode written) {
        if (form == null || !form.choice().id().equals(choice.id())) {
            form = OptionForm.of(place, choice);
            body.getChildren().setAll(form.nodes());
            tooltip.setText(
                    Words.help(place.info()) + "\n" + choice.name() + ": " + choice.meaning());
        }
        form.show(written);
    }

    @Override
    public Region head() {
        return combo;
    }

    @Override
    public Region body() {
        return body;
    }

    @Override
    public Control main() {
        return combo;
    }

    @Override
    public @Nullable JsonNode json() {
        return form == null ? null : form.json(place.info().beside());
    }

    /** Shows what an object or a word names; null for the default or the first one. */
    @Override
    public void show(@Nullable JsonNode value) {
        JsonNode shown = named(value) ? value : place.info().usual();
        ChoiceInfo choice =
                combo.getItems().stream()
                        .filter(c -> named(shown, c.id()))
                        .findFirst()
                        .orElse(combo.getItems().getFirst());
        place.inside()
                .teller()
                .quietly(
                        () -> {
                            combo.setValue(choice);
                            open(choice, shown);
                        });
    }

    private boolean named(@Nullable JsonNode node) {
        return combo.getItems().stream().anyMatch(c -> named(node, c.id()));
    }

    private static boolean named(@Nullable JsonNode node, String id) {
        if (node == null) return false;
        return node.isTextual() ? node.textValue().equals(id) : node.has(id);
    }

    @Override
    public List<Row> rows() {
        return form == null ? List.of() : form.rows();
    }
}
