package saddleback.app.gui.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A record: its settings below one another. */
final class GroupEditor implements Editor {
    private final List<Row> rows;
    private final VBox body = new VBox();

    GroupEditor(Place place) {
        rows = place.info().fields().stream().map(f -> new Row(place.part(f))).toList();
        body.getStyleClass().add("settings");
        body.getChildren().setAll(More.laidOut(rows));
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
    public ObjectNode json() {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Row r : rows) r.write(object);
        return object;
    }

    @Override
    public void show(@Nullable JsonNode value) {
        JsonNode object = value == null ? JsonNodeFactory.instance.objectNode() : value;
        for (Row r : rows) r.read(object);
    }

    @Override
    public List<Row> rows() {
        return rows;
    }
}
