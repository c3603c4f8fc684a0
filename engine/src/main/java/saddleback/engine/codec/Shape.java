package saddleback.engine.codec;

import saddleback.engine.settings.Text;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How a Java type is written in JSON. Types may contain themselves (a residual layer has layers),
 * so a shape names its parts by type and they are looked up when they are visited.
 */
sealed interface Shape {

    /** Numbers, truth values, text and paths. */
    enum Plain implements Shape {
        INT("a whole number"),
        LONG("a whole number"),
        DOUBLE("a number"),
        BOOLEAN("true or false"),
        STRING("text"),
        PATH("a file path");

        private final String rule;

        Plain(String rule) {
            this.rule = rule;
        }
    }

    /** An enum, written in lower case with dashes. */
    record Words(Class<? extends Enum<?>> type) implements Shape {
        List<String> names() {
            return constants().stream().map(c -> Names.written(c.name())).toList();
        }

        List<? extends Enum<?>> constants() {
            return Arrays.asList(type.getEnumConstants());
        }
    }

    /** A type marked {@link Text}. */
    record Written(Class<?> type) implements Shape {}

    /** A list or an array. */
    record Items(Class<?> container, Type item) implements Shape {}

    /** A map from text. */
    record Entries(Type value) implements Shape {}

    /** A record. */
    record Fields(Class<? extends Record> type) implements Shape {}

    /** A sealed interface of records with ids. */
    record Choice(Class<?> type) implements Shape {
        List<Option> options() {
            return Option.all(type);
        }
    }

    /** Whether a JSON object can stand for a value of this shape. */
    default boolean takesObjects() {
        return this instanceof Fields || this instanceof Choice || this instanceof Entries;
    }

    /** What a value must be, in words. */
    default String rule() {
        return switch (this) {
            case Plain p -> p.rule;
            case Words w -> "one of " + String.join(", ", w.names());
            case Written w -> w.type().getAnnotation(Text.class).value();
            case Items _ -> "a list";
            case Entries _, Fields _ -> "an object";
            case Choice c ->
                    "one of " + String.join(", ", c.options().stream().map(Option::id).toList());
        };
    }

    /**
     * The shape of a type.
     *
     * @throws IllegalStateException for a type that settings cannot have: a mistake in the program
     */
    static Shape of(Type type) {
        if (type instanceof ParameterizedType p) {
            if (p.getRawType() == List.class)
                return new Items(List.class, p.getActualTypeArguments()[0]);
            if (p.getRawType() == Map.class && p.getActualTypeArguments()[0] == String.class)
                return new Entries(p.getActualTypeArguments()[1]);
        }
        if (type instanceof Class<?> c) return ofClass(c);
        throw new IllegalStateException("settings cannot have a component of type " + type);
    }

    private static Shape ofClass(Class<?> c) {
        if (c == int.class || c == Integer.class) return Plain.INT;
        if (c == long.class || c == Long.class) return Plain.LONG;
        if (c == double.class || c == Double.class) return Plain.DOUBLE;
        if (c == boolean.class || c == Boolean.class) return Plain.BOOLEAN;
        if (c == String.class) return Plain.STRING;
        if (c == Path.class) return Plain.PATH;
        if (c.isAnnotationPresent(Text.class)) return new Written(c);
        if (c == double[].class || c == int[].class) return new Items(c, c.getComponentType());
        if (c.isEnum()) return new Words(enumeration(c));
        if (c.isRecord()) return new Fields(c.asSubclass(Record.class));
        if (c.isSealed()) return new Choice(c);
        throw new IllegalStateException("settings cannot have a component of type " + c.getName());
    }

    @SuppressWarnings("unchecked") // isEnum has been asked
    private static Class<? extends Enum<?>> enumeration(Class<?> c) {
        return (Class<? extends Enum<?>>) c;
    }
}
