package saddleback.engine.codec;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One setting as help and forms show it.
 *
 * @param name the key in files
 * @param kind what a value is, in words: "a whole number", "a list of numbers"
 * @param rule the values allowed, empty where {@code kind} says all
 * @param standard the value taken where none is given, as written in files; null if it must be
 *     given or has parts that are described below it
 * @param required whether it must be given
 * @param beside whether its own keys stand beside those of the record that holds it
 * @param log whether equal ratios matter rather than equal differences
 * @param choices the choices of a sealed setting; empty for others, and where this type is already
 *     described further out
 * @param parts the settings of a record; empty for others, and where this type is already described
 *     further out
 * @param value what a value is, as data
 * @param nullable whether there may be none
 * @param usual the value taken where none is given, or, where one must be given, an example; null
 *     if that is none or there is no such value; not changed by anyone
 * @param advanced whether few people change it
 */
public record SettingInfo(
        String name,
        String meaning,
        String unit,
        String kind,
        String rule,
        @Nullable String standard,
        boolean required,
        boolean beside,
        boolean log,
        List<ChoiceInfo> choices,
        List<SettingInfo> parts,
        ValueInfo value,
        boolean nullable,
        @Nullable JsonNode usual,
        boolean advanced) {

    /**
     * One choice.
     *
     * @param id its written name
     * @param name how forms call it
     * @param beside whether settings after the first stand beside the id
     */
    public record ChoiceInfo(
            String id, String name, String meaning, boolean beside, List<SettingInfo> parts) {}

    /** Describes the components of a record with these values as defaults. */
    public static List<SettingInfo> of(Record defaults) {
        return of(defaults.getClass(), defaults);
    }

    /** Describes the components of a record, with its own defaults if it has any. */
    public static List<SettingInfo> of(Class<? extends Record> type) {
        return of(type, Field.defaults(type));
    }

    /**
     * Describes the components of a record, with its own defaults or, if it has none, its values.
     */
    public static List<SettingInfo> about(Record values) {
        Record own = Field.defaults(values.getClass());
        return of(own == null ? values : own);
    }

    /** The choices of a sealed setting or of a list's items, at any depth. */
    public List<ChoiceInfo> options() {
        return choices.isEmpty() && innermost() instanceof ValueInfo.Choice c
                ? choices(new Shape.Choice(c.type()), null, Set.of())
                : choices;
    }

    /** The settings of a record or of a list's items, at any depth. */
    public List<SettingInfo> fields() {
        return parts.isEmpty() && innermost() instanceof ValueInfo.Group g ? of(g.type()) : parts;
    }

    /**
     * One item of a list, which has no default.
     *
     * @throws IllegalStateException if this is no list
     */
    public SettingInfo item() {
        if (!(value instanceof ValueInfo.Items items)) throw new IllegalStateException(name);
        return new SettingInfo(
                name,
                meaning,
                unit,
                kind,
                rule,
                null,
                true,
                false,
                log,
                choices,
                parts,
                items.item(),
                false,
                null,
                false);
    }

    private ValueInfo innermost() {
        return value instanceof ValueInfo.Items i ? i.item() : value;
    }

    private static List<SettingInfo> of(Class<? extends Record> type, @Nullable Record defaults) {
        return of(type, defaults, Set.of());
    }

    private static List<SettingInfo> of(
            Class<? extends Record> type, @Nullable Record defaults, Set<Class<?>> outer) {
        return Field.of(type).stream().map(f -> of(f, defaults, outer)).toList();
    }

    private static SettingInfo of(Field f, @Nullable Record defaults, Set<Class<?>> outer) {
        Setting s = f.setting();
        Object value = defaults == null || f.required() ? null : f.in(defaults);
        boolean optional = f.nullable() || (defaults != null && !f.required());
        Shape shape = f.shape();
        Shape inner = shape instanceof Shape.Items i ? Shape.of(i.item()) : shape;
        return new SettingInfo(
                f.key(),
                s == null ? "" : s.value(),
                s == null ? "" : s.unit(),
                kind(shape),
                rule(inner, s),
                optional ? Encoder.shown(f.type(), value) : null,
                !optional,
                f.inline(),
                s != null && s.log(),
                inner instanceof Shape.Choice c ? choices(c, value, outer) : List.of(),
                parts(inner, value, outer),
                f.lines() ? new ValueInfo.Lines() : ValueInfo.of(shape, s),
                f.nullable(),
                usual(f, defaults),
                s != null && s.advanced());
    }

    private static @Nullable JsonNode usual(Field f, @Nullable Record defaults) {
        Object value = defaults == null ? null : f.in(defaults);
        return value == null ? null : Encoder.tree(f.type(), value);
    }

    private static String kind(Shape shape) {
        return switch (shape) {
            case Shape.Items i -> "list of " + kind(Shape.of(i.item()));
            case Shape.Entries e -> "named " + kind(Shape.of(e.value()));
            case Shape.Choice _, Shape.Words _ -> "choice";
            case Shape.Fields _ -> "group";
            case Shape.Written _ -> "text";
            case Shape.Plain p ->
                    switch (p) {
                        case INT, LONG -> "whole number";
                        case DOUBLE -> "number";
                        case BOOLEAN -> "true or false";
                        case STRING -> "text";
                        case PATH -> "file";
                    };
        };
    }

    private static String rule(Shape shape, @Nullable Setting s) {
        boolean number =
                shape == Shape.Plain.INT
                        || shape == Shape.Plain.LONG
                        || shape == Shape.Plain.DOUBLE;
        if (number) return s == null ? "" : Ranges.rule(s);
        return shape instanceof Shape.Words || shape instanceof Shape.Written ? shape.rule() : "";
    }

    private static List<ChoiceInfo> choices(
            Shape.Choice shape, @Nullable Object standard, Set<Class<?>> outer) {
        if (outer.contains(shape.type())) return List.of();
        Set<Class<?>> here = with(outer, shape.type());
        List<ChoiceInfo> choices = new ArrayList<>();
        for (Option o : shape.options()) {
            Record own =
                    o.type().isInstance(standard)
                            ? o.type().cast(standard)
                            : Field.defaults(o.type());
            choices.add(
                    new ChoiceInfo(
                            o.id(), o.name(), o.meaning(), o.inline(), of(o.type(), own, here)));
        }
        return choices;
    }

    private static List<SettingInfo> parts(
            Shape shape, @Nullable Object standard, Set<Class<?>> outer) {
        if (!(shape instanceof Shape.Fields f) || outer.contains(f.type())) return List.of();
        Record own =
                f.type().isInstance(standard) ? f.type().cast(standard) : Field.defaults(f.type());
        return of(f.type(), own, with(outer, f.type()));
    }

    private static Set<Class<?>> with(Set<Class<?>> outer, Class<?> type) {
        return Stream.concat(outer.stream(), Stream.of(type))
                .collect(Collectors.toUnmodifiableSet());
    }
}
