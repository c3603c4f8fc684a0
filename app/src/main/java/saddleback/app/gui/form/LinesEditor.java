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
 * Lines of one text in letters of equal width, taken at Ctrl+Enter and when the keyboard goes on,
 * taken back at Escape. Blank lines at the end are left out.
 */
final class LinesEditor implements Editor {
    private static final int FEWEST = 3;
    private static final int MOST = 24;

    private final Place place;
    private final TextArea area = new TextArea();
    private final VBox body = new VBox(area);
    private String shown = "";

    LinesEditor(Place place) {
        this.place = place;
        area.setPrefColumnCount(4);
        area.setStyle("-fx-font-family: monospace");
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
        grow();
        place.inside().teller().edited(true);
    }

    private void grow() {
        area.setPrefRowCount(Math.clamp(shown.lines().count() + 1, FEWEST, MOST));
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

    /** The lines as they were taken; none where there is no text and must be one. */
    @Override
    public @Nullable JsonNode json() {
        if (shown.isBlank() && place.info().usual() == null) return null;
        ArrayNode lines = JsonNodeFactory.instance.arrayNode();
        shown.stripTrailing().lines().forEach(lines::add);
        return lines;
    }

    @Override
    public void show(@Nullable JsonNode given) {
        JsonNode next = given == null ? place.info().usual() : given;
        var lines = new StringJoiner("\n");
        if (next != null && next.isArray()) next.forEach(l -> lines.add(l.asText()));
        else if (next != null) lines.add(next.asText());
        shown = lines.toString();
        if (!area.getText().equals(shown)) area.setText(shown);
        grow();
    }
}
