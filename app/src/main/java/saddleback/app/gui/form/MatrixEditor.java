package saddleback.app.gui.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import javafx.scene.control.Control;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.StringJoiner;

/**
 * Lists of numbers in a list: text with a line for each, taken at Ctrl+Enter and when the keyboard
 * goes on, taken back at Escape. Very many numbers are kept as they are and not shown.
 */
final class MatrixEditor implements Editor {
    private static final int MOST_SHOWN = 20_000;
    private static final int FEWEST_LINES = 2;
    private static final int MOST_LINES = 8;

    private final Place place;
    private final TakenText text;

    /** What the shown text stands for; null where it stands for nothing. */
    private @Nullable JsonNode value;

    MatrixEditor(Place place) {
        this.place = place;
        text = new TakenText(FEWEST_LINES, MOST_LINES, 0, this::taken);
        text.area().setPromptText("a row a line, numbers with commas");
    }

    private void taken() {
        value = parsed(text.shown());
        place.inside().teller().edited(true);
    }

    private static @Nullable JsonNode parsed(String text) {
        if (text.isBlank()) return null;
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (String line : text.strip().lines().toList()) {
            ArrayNode row = NumberLists.parsed(line.strip().replaceFirst(",$", ""));
            if (row == null) return JsonNodeFactory.instance.textNode(line);
            if (!row.isEmpty()) rows.add(row);
        }
        return rows;
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

    @Override
    public @Nullable JsonNode json() {
        if (value == null && place.info().usual() != null)
            return JsonNodeFactory.instance.arrayNode();
        return value;
    }

    @Override
    public void show(@Nullable JsonNode given) {
        JsonNode next = given == null ? place.info().usual() : given;
        if (next != null && next.equals(value)) {
            text.show(text.shown());
            return;
        }
        value = next;
        int numbers = 0;
        if (next != null) for (JsonNode row : next) numbers += row.size();
        boolean many = numbers > MOST_SHOWN;
        text.area().setEditable(!many);
        text.show(next == null ? "" : many ? summary(next, numbers) : text(next));
    }

    private static String summary(JsonNode rows, int numbers) {
        return "%,d numbers in %,d rows, too many to show".formatted(numbers, rows.size());
    }

    private static String text(JsonNode rows) {
        if (!rows.isArray()) return rows.asText();
        var lines = new StringJoiner("\n");
        for (JsonNode row : rows) lines.add(NumberLists.text(row));
        return lines.toString();
    }
}
