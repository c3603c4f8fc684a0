package saddleback.engine.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import saddleback.engine.codec.Shape.Choice;
import saddleback.engine.codec.Shape.Entries;
import saddleback.engine.codec.Shape.Fields;
import saddleback.engine.codec.Shape.Items;
import saddleback.engine.codec.Shape.Plain;
import saddleback.engine.codec.Shape.Words;
import saddleback.engine.codec.Shape.Written;

import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads settings records from JSON trees. Every error is an {@link IllegalArgumentException} "path:
 * rule, was value". A component that is missing takes its value from the enclosing record's default
 * if that is the same kind of record, else from the record's own {@code defaults()}.
 */
public final class Decoder {
    private static final ObjectNode EMPTY = JsonNodeFactory.instance.objectNode();

    private final PlainValues plain;

    /**
     * A reader.
     *
     * @param folder where relative file paths start
     */
    public Decoder(Path folder) {
        plain = new PlainValues(folder);
    }

    /**
     * Reads a record.
     *
     * @param path where {@code node} stands in its file, for messages; empty for the top
     * @param defaults values of missing components, or null for the record's own
     */
    public <R extends Record> R record(
            Class<R> type, JsonNode node, String path, @Nullable R defaults) {
        return type.cast(fields(type, node, path, defaults));
    }

    private Object value(Type type, JsonNode node, String path, @Nullable Object defaults) {
        Shape shape = Shape.of(type);
        return switch (shape) {
            case Plain p -> plain.read(p, node, path);
            case Words w -> plain.word(w, node, path);
            case Written w -> plain.written(w, node, path);
            case Items i -> items(i, node, path);
            case Entries e -> entries(e, node, path);
            case Fields f -> fields(f.type(), node, path, defaults);
            case Choice c -> choice(c, node, path, defaults);
        };
    }

    private Object items(Items shape, JsonNode node, String path) {
        if (!node.isArray()) throw Wrong.value(path, shape.rule(), node);
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++)
            items.add(value(shape.item(), node.get(i), path + "[" + i + "]", null));
        if (shape.container() == double[].class)
            return items.stream().mapToDouble(v -> (Double) v).toArray();
        if (shape.container() == int[].class)
            return items.stream().mapToInt(v -> (Integer) v).toArray();
        return List.copyOf(items);
    }

    private Object entries(Entries shape, JsonNode node, String path) {
        if (!node.isObject()) throw Wrong.value(path, shape.rule(), node);
        Map<String, Object> entries = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> e : node.properties())
            entries.put(
                    e.getKey(),
                    value(shape.value(), e.getValue(), Keys.join(path, e.getKey()), null));
        return entries;
    }

    private Record fields(
            Class<? extends Record> type, JsonNode node, String path, @Nullable Object defaults) {
        if (!(node instanceof ObjectNode object))
            throw Wrong.value(path, new Fields(type).rule(), node);
        Keys keys = new Keys(object, path);
        keys.allow(Field.of(type));
        return build(type, keys, null, defaults);
    }

    private Record choice(Choice shape, JsonNode node, String path, @Nullable Object defaults) {
        List<Option> options = shape.options();
        List<String> ids = options.stream().map(Option::id).toList();
        if (node.isTextual()) {
            for (Option o : options)
                if (o.id().equals(node.textValue()))
                    return option(o, null, new Keys(EMPTY, path), defaults);
            throw Wrong.word(path, ids, node.textValue());
        }
        if (!(node instanceof ObjectNode object)) throw Wrong.value(path, shape.rule(), node);
        Keys keys = new Keys(object, path);
        Option chosen = keys.chosen(options);
        if (chosen == null && !object.isEmpty())
            throw Wrong.word(path, ids, object.fieldNames().next());
        if (chosen == null) throw Wrong.several(path, ids, List.of());
        keys.allow(chosen);
        return option(chosen, object.get(chosen.id()), keys, defaults);
    }

    /**
     * One choice.
     *
     * @param body what stands under the id; null where the id stands alone
     * @param holder the object in which the id stands
     */
    private Record option(
            Option o, @Nullable JsonNode body, Keys holder, @Nullable Object defaults) {
        String path = holder.path(o.id());
        Keys none = new Keys(EMPTY, path);
        if (o.isOneObject())
            return build(o.type(), none, new First(body == null ? EMPTY : body, path), defaults);
        if (body == null) return build(o.type(), none, null, defaults);
        if (o.inline()) return build(o.type(), holder, new First(body, path), defaults);
        if (body instanceof ObjectNode object) {
            Keys keys = new Keys(object, path);
            keys.allow(o.fields());
            return build(o.type(), keys, null, defaults);
        }
        if (o.fields().isEmpty()) throw Wrong.value(path, "no value but {}", body);
        return build(o.type(), none, new First(body, path), defaults);
    }

    /** The first component's value where it does not stand under its own key. */
    private record First(JsonNode node, String path) {}

    private Record build(
            Class<? extends Record> type,
            Keys keys,
            @Nullable First first,
            @Nullable Object enclosing) {
        Record defaults = type.isInstance(enclosing) ? type.cast(enclosing) : Field.defaults(type);
        List<Field> fields = Field.of(type);
        Construction<?> made = new Construction<>(type, keys.path());
        for (Field f : fields) {
            Object standard = defaults == null ? null : f.in(defaults);
            if (first != null && made.isEmpty())
                made.add(f, first.path(), given(f, first.node(), first.path(), standard));
            else if (f.inline()) made.add(f, keys.path(), inlined(f, keys, standard));
            else {
                String path = keys.path(f.key());
                JsonNode node = keys.get(f.key());
                made.add(
                        f,
                        path,
                        node == null ? missing(f, path, standard) : given(f, node, path, standard));
            }
        }
        return made.make();
    }

    private @Nullable Object given(Field f, JsonNode node, String path, @Nullable Object standard) {
        return node.isNull() && f.nullable() ? null : value(f.type(), node, path, standard);
    }

    private static @Nullable Object missing(Field f, String path, @Nullable Object standard) {
        if (mustBeGiven(f, standard)) throw Wrong.missing(path);
        return standard;
    }

    private static boolean mustBeGiven(Field f, @Nullable Object standard) {
        return f.required() || (standard == null && !f.nullable());
    }

    private @Nullable Object inlined(Field f, Keys keys, @Nullable Object standard) {
        return switch (f.shape()) {
            case Fields inner -> build(inner.type(), keys, null, standard);
            case Choice c -> inlinedChoice(f, c, keys, standard);
            default -> throw new IllegalStateException(f.component() + " cannot be @Inline");
        };
    }

    private @Nullable Object inlinedChoice(
            Field f, Choice shape, Keys keys, @Nullable Object standard) {
        Option chosen = keys.chosen(shape.options());
        if (chosen != null) return option(chosen, keys.require(chosen.id()), keys, standard);
        if (mustBeGiven(f, standard))
            throw Wrong.several(
                    keys.path(), shape.options().stream().map(Option::id).toList(), List.of());
        return standard;
    }
}
