package saddleback.app.gui.form;

import atlantafx.base.controls.ToggleSwitch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import javafx.geometry.Pos;
import javafx.scene.control.Control;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/** True or false: a switch. */
final class TruthEditor implements Editor {
    private final Place place;
    private final ToggleSwitch toggle = Switches.make();
    private final HBox head = new HBox(toggle);

    TruthEditor(Place place) {
        this.place = place;
        head.setAlignment(Pos.CENTER_RIGHT);
        toggle.selectedProperty().subscribe(_ -> place.inside().teller().edited(true));
    }

    @Override
    public Region head() {
        return head;
    }

    @Override
    public Control main() {
        return toggle;
    }

    @Override
    public JsonNode json() {
        return JsonNodeFactory.instance.booleanNode(toggle.isSelected());
    }

    @Override
    public void show(@Nullable JsonNode value) {
        JsonNode shown = value == null ? place.info().usual() : value;
        boolean on = shown != null && shown.asBoolean();
        place.inside().teller().quietly(() -> toggle.setSelected(on));
    }
}
