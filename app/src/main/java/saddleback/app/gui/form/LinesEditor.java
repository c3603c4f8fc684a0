package saddleback.app.gui.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import javafx.scene.control.Control;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.StringJoiner;

/**
 * Lines of one text in letters of equal width, taken at Ctrl+Enter and when the keyboard goes on,
 * taken back at Escape. Blank lines at the end are left out.
 */
final class LinesEditor implements Editor {
    private static final int FEWEST = 3;
    private static final int MOST = 24;

    private final Place place;
    private final TakenText text;

    LinesEditor(Place place) {
        this.place = place;
        text = new TakenText(FEWEST, MOST, 1, () -> place.inside().teller().edited(true));
        text.area().setStyle("-fx-font-family: monospace");
    }

    @Override
    public @Nullable Region head() {
        return null;
    }

    @Override
    public Region body() {
        return text.body();
    }

    @Override
    public Control main() {
        return text.area();
    }

    /** The lines as they were taken; none where there is no text and must be one. */
    @Override
    public @Nullable JsonNode json() {
        if (text.shown().isBlank() && place.info().usual() == null) return null;
        ArrayNode lines = JsonNodeFactory.instance.arrayNode();
        text.shown().stripTrailing().lines().forEach(lines::add);
        return lines;
    }

    @Override
    public void show(@Nullable JsonNode given) {
        JsonNode next = given == null ? place.info().usual() : given;
        var lines = new StringJoiner("\n");
        if (next != null && next.isArray()) next.forEach(l -> lines.add(l.asText()));
        else if (next != null) lines.add(next.asText());
        text.show(lines.toString());
    }
}
