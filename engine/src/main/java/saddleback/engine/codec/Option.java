package saddleback.engine.codec;

import saddleback.engine.settings.Id;
import saddleback.engine.settings.Inline;

import java.util.ArrayList;
import java.util.List;

/** One record of a sealed interface, chosen in a file by its id. */
record Option(Class<? extends Record> type) {

    /** The records of a sealed interface in the order they are written, nested ones included. */
    static List<Option> all(Class<?> choice) {
        List<Option> options = new ArrayList<>();
        for (Class<?> c : choice.getPermittedSubclasses()) {
            if (c.isRecord()) options.add(new Option(c.asSubclass(Record.class)));
            else options.addAll(all(c));
        }
        return options;
    }

    String id() {
        return annotation().value();
    }

    /** How forms call it. */
    String name() {
        String name = annotation().name();
        return name.isEmpty() ? Names.spoken(id()) : name;
    }

    String meaning() {
        return annotation().meaning();
    }

    /** Whether components after the first stand beside the id. */
    boolean inline() {
        return type.isAnnotationPresent(Inline.class);
    }

    List<Field> fields() {
        return Field.of(type);
    }

    /**
     * Whether the value under the id is the only component itself, even where that is an object.
     */
    boolean isOneObject() {
        List<Field> f = fields();
        return f.size() == 1 && f.getFirst().shape().takesObjects();
    }

    private Id annotation() {
        Id id = type.getAnnotation(Id.class);
        if (id == null) throw new IllegalStateException(type.getName() + " has no @Id");
        return id;
    }
}
