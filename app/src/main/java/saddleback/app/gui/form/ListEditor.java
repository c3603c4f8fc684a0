package saddleback.app.gui.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import javafx.geometry.Pos;
import javafx.scene.control.Control;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import saddleback.engine.codec.SettingInfo;
import saddleback.engine.codec.ValueInfo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A list: its items below one another, which can be added, removed and moved. Items that are groups
 * are closed under a title where there are several, but for those that a person adds.
 */
final class ListEditor implements Editor {
    private final Place place;
    private final SettingInfo item;
    private final List<ListItem> items = new ArrayList<>();
    private final VBox body = new VBox();
    private final Control add;
    private final HBox head;

    ListEditor(Place place) {
        this.place = place;
        item = place.info().item();
        add = AddControls.of(place, item, this::add);
        add.setId(place.id() + "-add");
        head = new HBox(add);
        head.setAlignment(Pos.CENTER_RIGHT);
        body.getStyleClass().addAll("settings", "items");
        if (groups()) body.getStyleClass().add("groups");
    }

    private boolean groups() {
        return item.value() instanceof ValueInfo.Group;
    }

    @Override
    public Region head() {
        return head;
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
    public ArrayNode json() {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (ListItem i : items) {
            JsonNode v = i.row().value();
            array.add(v == null ? JsonNodeFactory.instance.textNode("") : v);
        }
        return array;
    }

    @Override
    public void show(@Nullable JsonNode value) {
        JsonNode usual = place.info().usual();
        JsonNode shown = value != null ? value : usual;
        place.inside().teller().quietly(() -> set(shown == null ? List.of() : list(shown)));
    }

    private static List<@Nullable JsonNode> list(JsonNode array) {
        List<@Nullable JsonNode> values = new ArrayList<>();
        array.forEach(values::add);
        return values;
    }

    private void set(List<? extends @Nullable JsonNode> values) {
        while (items.size() > values.size()) {
            items.removeLast();
            body.getChildren().removeLast();
        }
        while (items.size() < values.size()) {
            int at = items.size();
            Place where =
                    new Place(
                            item,
                            String.valueOf(at + 1),
                            place.path() + "[" + at + "]",
                            place.depth() + (groups() ? 0 : 1),
                            place.inside());
            ListItem made = new ListItem(where, by -> move(at, by), () -> remove(at));
            made.fold(values.size() == 1);
            items.add(made);
            body.getChildren().add(made.row());
        }
        for (int i = 0; i < items.size(); i++) {
            items.get(i).row().show(values.get(i));
            items.get(i).ends(i == 0, i == items.size() - 1);
        }
    }

    private void edit(List<@Nullable JsonNode> values, List<Boolean> open) {
        place.inside().teller().quietly(() -> set(values));
        for (int i = 0; i < items.size(); i++) items.get(i).fold(open.get(i));
        place.inside().teller().edited(true);
    }

    private List<Boolean> open() {
        return new ArrayList<>(items.stream().map(ListItem::isOpen).toList());
    }

    private void add(List<? extends @Nullable JsonNode> more) {
        List<@Nullable JsonNode> values = list(json());
        values.addAll(more);
        List<Boolean> open = open();
        open.addAll(Collections.nCopies(more.size(), true));
        edit(values, open);
        if (!more.isEmpty()) items.getLast().focus();
    }

    private void remove(int at) {
        List<@Nullable JsonNode> values = list(json());
        values.remove(at);
        List<Boolean> open = open();
        open.remove(at);
        edit(values, open);
        if (items.isEmpty()) add.requestFocus();
        else items.get(Math.min(at, items.size() - 1)).focusRemove();
    }

    private void move(int at, int by) {
        List<@Nullable JsonNode> values = list(json());
        values.add(at + by, Objects.requireNonNull(values.remove(at)));
        List<Boolean> open = open();
        open.add(at + by, open.remove(at));
        edit(values, open);
        items.get(at + by).focusMove(by);
    }

    @Override
    public List<Row> rows() {
        return items.stream().map(ListItem::row).toList();
    }
}
