package saddleback.app.gui.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import saddleback.engine.codec.ValueInfo.Numeric;

/** A number: a text field and, where it is known how far one might go, a slider. */
final class NumberEditor implements Editor {
    private static final double FIELD = 72;
    private static final double LEAST_FIELD = 52;

    /** Digits that the field has room for, and what each further one takes. */
    private static final int DIGITS = 7;

    private static final double DIGIT = 9;

    private final Place place;
    private final Numeric range;
    private final TextField field = new TextField();
    private final TypedField typed = new TypedField(field, this::commit);
    private final NumberSlider slider;
    private final HBox head;
    private @Nullable JsonNode value;

    NumberEditor(Place place, Numeric range) {
        this.place = place;
        this.range = range;
        field.prefWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> FIELD + DIGIT * Math.max(0, field.getLength() - DIGITS),
                                field.lengthProperty()));
        field.setMinWidth(LEAST_FIELD);
        field.setAlignment(Pos.CENTER_RIGHT);
        field.setPromptText(range.hasMin() || range.hasMax() ? "" : "number");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::arrow);
        slider = new NumberSlider(place.id() + "-slider", this::slid);
        slider.node().setAccessibleText(place.label());
        String help = Words.help(place.info());
        slider.node().setAccessibleHelp(help);
        if (!help.isEmpty()) slider.node().setTooltip(new Tooltip(help));
        Region gap = slider.node();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head = new HBox(gap, field);
        head.getStyleClass().add("number");
        head.setAlignment(Pos.CENTER_RIGHT);
    }

    @Override
    public Region head() {
        return head;
    }

    @Override
    public Control main() {
        return field;
    }

    @Override
    public @Nullable JsonNode json() {
        return value;
    }

    @Override
    public void show(@Nullable JsonNode shown) {
        JsonNode usual = place.info().usual();
        place(shown == null ? usual : shown);
    }

    private void place(@Nullable JsonNode shown) {
        value = shown;
        typed.show(shown == null ? "" : Numbers.text(shown));
        Double now = number(shown);
        slider.show(Span.of(range, place.info().log(), number(place.info().usual()), now), now);
    }

    private static @Nullable Double number(@Nullable JsonNode node) {
        return node == null || !node.isNumber() ? null : (Double) node.doubleValue();
    }

    private void commit() {
        String text = field.getText();
        JsonNode parsed = text.isBlank() ? null : Numbers.parse(text);
        boolean changed = !Same.values(parsed, value);
        place(parsed);
        if (changed) place.inside().teller().edited(true);
    }

    private void slid(double v, boolean finished) {
        JsonNode moved = node(v);
        boolean changed = !Same.values(moved, value);
        if (changed) {
            value = moved;
            typed.show(Numbers.text(moved));
        }
        if (changed || finished) place.inside().teller().edited(finished);
    }

    private JsonNode node(double v) {
        return range.whole()
                ? JsonNodeFactory.instance.numberNode((long) v)
                : JsonNodeFactory.instance.numberNode(v);
    }

    private void arrow(KeyEvent e) {
        boolean up = e.getCode() == KeyCode.UP;
        if (!up && e.getCode() != KeyCode.DOWN) return;
        e.consume();
        Double now = number(Numbers.parse(field.getText()));
        if (now == null) return;
        double next = Numbers.next(now, up, e.isShiftDown(), range.whole(), place.info().log());
        if (!range.allows(next)) {
            double end = up ? range.max() : range.min();
            if (!range.allows(end) || now == end) return;
            next = end;
        }
        place(node(next));
        place.inside().teller().edited(true);
    }
}
