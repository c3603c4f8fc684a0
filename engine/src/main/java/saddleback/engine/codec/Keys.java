package saddleback.engine.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The keys of one object in a settings file.
 *
 * @param path where the object stands, empty for the top
 */
record Keys(ObjectNode object, String path) {

    static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    String path(String key) {
        return join(path, key);
    }

    @Nullable JsonNode get(String key) {
        return object.get(key);
    }

    JsonNode require(String key) {
        return Objects.requireNonNull(object.get(key));
    }

    /** Refuses keys that none of these components has. */
    void allow(List<Field> fields) {
        Set<String> known = new LinkedHashSet<>();
        for (Field f : fields) add(f, known);
        refuseOthers(known);
    }

    /** Refuses keys beside the id that this choice does not have. */
    void allow(Option chosen) {
        Set<String> known = new LinkedHashSet<>();
        add(chosen, known);
        refuseOthers(known);
    }

    /**
     * The option whose id is a key of this object, or null if there is none.
     *
     * @throws IllegalArgumentException if there are two
     */
    @Nullable Option chosen(List<Option> options) {
        List<Option> found = options.stream().filter(o -> object.has(o.id())).toList();
        if (found.size() > 1)
            throw Wrong.several(
                    path,
                    options.stream().map(Option::id).toList(),
                    found.stream().map(Option::id).toList());
        return found.isEmpty() ? null : found.getFirst();
    }

    private void add(Field f, Set<String> known) {
        if (!f.inline()) {
            known.add(f.key());
            return;
        }
        switch (f.shape()) {
            case Shape.Fields inner -> Field.of(inner.type()).forEach(i -> add(i, known));
            case Shape.Choice c -> {
                for (Option o : c.options()) known.add(o.id());
                Option chosen = chosen(c.options());
                if (chosen != null) add(chosen, known);
            }
            default -> throw new IllegalStateException(f.component() + " cannot be @Inline");
        }
    }

    private static void add(Option o, Collection<String> known) {
        known.add(o.id());
        if (o.inline()) o.fields().stream().skip(1).forEach(f -> known.add(f.key()));
    }

    private void refuseOthers(Collection<String> known) {
        object.fieldNames()
                .forEachRemaining(
                        key -> {
                            if (!known.contains(key)) throw Wrong.unknown(path(key), known, key);
                        });
    }
}
