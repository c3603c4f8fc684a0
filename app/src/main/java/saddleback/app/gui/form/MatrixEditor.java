package saddleback.app.gui.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

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
    private final TextArea area = new TextArea();
    private final VBox body = new VBox(area);

    /** What the shown text stands for; null where it stands for nothing. */
    private @Nullable JsonNode value;

    private String shown = "";

    MatrixEditor(Place place) {
        this.place = place;
        area.setPrefColumnCount(4);
        area.setPromptText("a row a line, numbers with commas");
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) finish();
                        });
    }

    private void pressed(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) {
            finish();
            e.consume();
        } else if (e.getCode() == KeyCode.ESCAPE && !area.getText().equals(shown)) {
            area.setText(shown);
            e.consume();
        }
    }

    private void finish() {
        if (area.getText().equals(shown)) return;
        shown = area.getText();
        value = parsed(shown);
        lines();
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

    private void lines() {
        int lines = (int) shown.lines().count();
        area.setPrefRowCount(Math.clamp(lines, FEWEST_LINES, MOST_LINES));
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
    public Control main() {
        return area;
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
            area.setText(shown);
            return;
        }
        value = next;
        int numbers = 0;
        if (next != null) for (JsonNode row : next) numbers += row.size();
        boolean many = numbers > MOST_SHOWN;
        shown = next == null ? "" : many ? summary(next, numbers) : text(next);
        area.setEditable(!many);
        area.setText(shown);
        lines();
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
