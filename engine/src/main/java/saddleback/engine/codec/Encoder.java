package saddleback.engine.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
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

import java.lang.reflect.Array;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes settings records as JSON trees, every setting spelled out. */
public final class Encoder {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Path folder;

    /**
     * A writer.
     *
     * @param folder file paths are written relative to it where both are on the same drive
     */
    public Encoder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Writes a record as an object. A component that is null is left out, unless the record's
     * default is something else.
     */
    public ObjectNode record(Record record) {
        ObjectNode object = JSON.objectNode();
        write(Field.of(record.getClass()), record, object);
        return object;
    }

    private JsonNode value(Type type, Object value) {
        Shape shape = Shape.of(type);
        return switch (shape) {
            case Plain p -> plain(p, value);
            case Words _ -> JSON.textNode(Names.written(((Enum<?>) value).name()));
            case Written w -> JSON.textNode(text(w, value));
            case Items i -> items(i, value);
            case Entries e -> {
                ObjectNode entries = JSON.objectNode();
                for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet())
                    entries.set(
                            (String) entry.getKey(),
                            value(e.value(), Objects.requireNonNull(entry.getValue())));
                yield entries;
            }
            case Fields _ -> record((Record) value);
            case Choice _ -> choice((Record) value);
        };
    }

    private JsonNode plain(Plain shape, Object value) {
        return switch (shape) {
            case INT -> JSON.numberNode((Integer) value);
            case LONG -> JSON.numberNode((Long) value);
            case DOUBLE -> JSON.numberNode((Double) value);
            case BOOLEAN -> JSON.booleanNode((Boolean) value);
            case STRING -> JSON.textNode((String) value);
            case PATH -> JSON.textNode(relative((Path) value));
        };
    }

    /** A path as it is written: relative to the folder where both are on the same drive. */
    public String relative(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path written =
                Objects.equals(absolute.getRoot(), folder.getRoot())
                        ? folder.relativize(absolute)
                        : absolute;
        return written.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static String text(Written shape, Object value) {
        try {
            return (String)
                    Objects.requireNonNull(
                            Field.call(shape.type().getDeclaredMethod("text"), value));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(shape.type().getName() + " has no text()", e);
        }
    }

    private ArrayNode items(Items shape, Object value) {
        ArrayNode items = JSON.arrayNode();
        Object array = value instanceof List<?> list ? list.toArray() : value;
        for (int i = 0; i < Array.getLength(array); i++)
            items.add(value(shape.item(), Objects.requireNonNull(Array.get(array, i))));
        return items;
    }

    private JsonNode choice(Record value) {
        Option o = new Option(value.getClass());
        if (o.fields().isEmpty()) return JSON.textNode(o.id());
        ObjectNode holder = JSON.objectNode();
        option(o, value, holder);
        return holder;
    }

    private void option(Option o, Record value, ObjectNode holder) {
        List<Field> fields = o.fields();
        Object first = fields.isEmpty() ? null : fields.getFirst().in(value);
        if (first != null && (o.inline() || fields.size() == 1)) {
            holder.set(o.id(), value(fields.getFirst().type(), first));
            write(fields.subList(1, fields.size()), value, holder);
        } else {
            ObjectNode body = JSON.objectNode();
            write(fields, value, body);
            holder.set(o.id(), body);
        }
    }

    private void write(List<Field> fields, Record record, ObjectNode object) {
        Record defaults = Field.defaults(record.getClass());
        for (Field f : fields) {
            Object value = f.in(record);
            if (value == null) {
                if (defaults != null && f.in(defaults) != null) object.putNull(f.key());
            } else if (f.inline()) merge(f, (Record) value, object);
            else object.set(f.key(), value(f.type(), value));
        }
    }

    private void merge(Field f, Record value, ObjectNode object) {
        if (f.shape() instanceof Choice) option(new Option(value.getClass()), value, object);
        else write(Field.of(value.getClass()), value, object);
    }

    /** The text of a value as messages and help show it; null gives "none". */
    public static String shown(Type type, @Nullable Object value) {
        return value == null ? "none" : tree(type, value).toString();
    }

    /** A value as it is written, paths relative to the working folder. */
    static JsonNode tree(Type type, Object value) {
        return new Encoder(Path.of("")).value(type, value);
    }
}
