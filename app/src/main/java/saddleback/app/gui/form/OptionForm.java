package saddleback.app.gui.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import saddleback.engine.codec.SettingInfo;
import saddleback.engine.codec.SettingInfo.ChoiceInfo;
import saddleback.engine.codec.ValueInfo;

import java.util.List;
import java.util.stream.IntStream;

/** The settings of one chosen option, written in the one of four forms that it has in files. */
sealed interface OptionForm {

    ChoiceInfo choice();

    List<Node> nodes();

    List<Row> rows();

    /** As it is written: the id alone where there is nothing to set, unless an object is needed. */
    JsonNode json(boolean asObject);

    /** Shows an object in which the id is a key, or the id, or, with null, the defaults. */
    void show(@Nullable JsonNode holder);

    /** The form of an option of the choice at a place. */
    static OptionForm of(Place at, ChoiceInfo choice) {
        List<SettingInfo> parts = choice.parts();
        String below = at.join(choice.id());
        if (parts.size() == 1 && !choice.beside()) {
            Place only = at.child(parts.getFirst(), below);
            return only.info().value() instanceof ValueInfo.Group
                    ? new Bare(
                            choice,
                            new GroupEditor(
                                    new Place(
                                            only.info(),
                                            only.label(),
                                            below,
                                            at.depth(),
                                            at.inside())))
                    : new Single(choice, new Row(only));
        }
        List<Row> rows =
                IntStream.range(0, parts.size())
                        .mapToObj(i -> new Row(at.child(parts.get(i), path(at, choice, i))))
                        .toList();
        return choice.beside() ? new Beside(choice, rows) : new Under(choice, rows);
    }

    private static String path(Place at, ChoiceInfo choice, int part) {
        String below = at.join(choice.id());
        if (choice.beside() && part == 0) return below;
        String key = choice.parts().get(part).name();
        return choice.beside() ? at.join(key) : below + "." + key;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static JsonNode body(@Nullable JsonNode holder, ChoiceInfo choice) {
        JsonNode body = holder == null ? null : holder.get(choice.id());
        return body == null ? object() : body;
    }

    /** The keys stand in an object under the id. */
    record Under(ChoiceInfo choice, List<Row> rows) implements OptionForm {
        @Override
        public List<Node> nodes() {
            return More.laidOut(rows);
        }

        @Override
        public JsonNode json(boolean asObject) {
            if (rows.isEmpty() && !asObject) return JsonNodeFactory.instance.textNode(choice.id());
            ObjectNode body = object();
            for (Row r : rows) r.write(body);
            return object().set(choice.id(), body);
        }

        @Override
        public void show(@Nullable JsonNode holder) {
            JsonNode body = body(holder, choice);
            for (Row r : rows) r.read(body);
            if (!body.isObject() && !rows.isEmpty()) rows.getFirst().show(body);
        }
    }

    /** The first value stands under the id, the other keys beside it. */
    record Beside(ChoiceInfo choice, List<Row> rows) implements OptionForm {
        @Override
        public List<Node> nodes() {
            return More.laidOut(rows);
        }

        @Override
        public JsonNode json(boolean asObject) {
            ObjectNode holder = object();
            JsonNode first = rows.getFirst().value();
            holder.set(choice.id(), first == null ? JsonNodeFactory.instance.textNode("") : first);
            for (Row r : rows.subList(1, rows.size())) r.write(holder);
            return holder;
        }

        @Override
        public void show(@Nullable JsonNode holder) {
            JsonNode from = holder == null || !holder.isObject() ? object() : holder;
            rows.getFirst().show(from.get(choice.id()));
            for (Row r : rows.subList(1, rows.size())) r.read(from);
        }
    }

    /** The only value stands under the id. */
    record Single(ChoiceInfo choice, Row row) implements OptionForm {
        @Override
        public List<Node> nodes() {
            return List.of(row);
        }

        @Override
        public List<Row> rows() {
            return List.of(row);
        }

        @Override
        public JsonNode json(boolean asObject) {
            JsonNode value = row.value();
            return object().set(choice.id(), value == null ? object() : value);
        }

        @Override
        public void show(@Nullable JsonNode holder) {
            JsonNode body = holder == null ? null : holder.get(choice.id());
            if (body != null && body.isObject() && !takesObjects())
                row.show(body.get(row.place().info().name()));
            else row.show(body);
        }

        private boolean takesObjects() {
            return row.place().info().value() instanceof ValueInfo.Choice
                    || row.place().info().value() instanceof ValueInfo.Entries;
        }
    }

    /** The keys of the only value, a record, stand in the object under the id. */
    record Bare(ChoiceInfo choice, GroupEditor group) implements OptionForm {
        @Override
        public List<Node> nodes() {
            return List.of(group.body());
        }

        @Override
        public List<Row> rows() {
            return group.rows();
        }

        @Override
        public JsonNode json(boolean asObject) {
            return object().set(choice.id(), group.json());
        }

        @Override
        public void show(@Nullable JsonNode holder) {
            group.show(body(holder, choice));
        }
    }
}
