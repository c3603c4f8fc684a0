package saddleback.engine.codec;

import org.jspecify.annotations.Nullable;

import saddleback.engine.settings.Setting;

import java.util.List;

/**
 * What a value of a setting is, as data for forms. Types may contain themselves, so groups and
 * choices name their type; what is in them is asked of {@link SettingInfo}.
 */
public sealed interface ValueInfo {

    /**
     * A finite number.
     *
     * @param whole whether it has no fraction
     * @param min the least value, minus infinity where there is none
     * @param max the greatest value, infinity where there is none
     * @param above whether {@code min} itself is not allowed
     * @param below whether {@code max} itself is not allowed
     */
    record Numeric(boolean whole, double min, double max, boolean above, boolean below)
            implements ValueInfo {

        /** Whether the range is closed off below. */
        public boolean hasMin() {
            return min > Double.NEGATIVE_INFINITY;
        }

        /** Whether the range is closed off above. */
        public boolean hasMax() {
            return max < Double.POSITIVE_INFINITY;
        }

        /** Whether a number may be given. */
        public boolean allows(double v) {
            return Double.isFinite(v)
                    && (above ? v > min : v >= min)
                    && (below ? v < max : v <= max)
                    && (!whole || v == Math.rint(v));
        }
    }

    /** True or false. */
    record Truth() implements ValueInfo {}

    /**
     * One of some words.
     *
     * @param words as written in files, in order
     */
    record Word(List<String> words) implements ValueInfo {

        /** Copies the list. */
        public Word {
            words = List.copyOf(words);
        }
    }

    /**
     * Text.
     *
     * @param rule what may be written, in words; empty where all may
     */
    record Written(String rule) implements ValueInfo {}

    /** A list of texts that are the lines of one text, in letters of equal width. */
    record Lines() implements ValueInfo {}

    /** The path of a file. */
    record File() implements ValueInfo {}

    /** A record. */
    record Group(Class<? extends Record> type) implements ValueInfo {}

    /** One of the records of a sealed interface. */
    record Choice(Class<?> type) implements ValueInfo {}

    /** A list. */
    record Items(ValueInfo item) implements ValueInfo {}

    /** Values by name. */
    record Entries(ValueInfo value) implements ValueInfo {}

    /** The value of a component, with the range written at it. */
    static ValueInfo of(Shape shape, @Nullable Setting s) {
        return switch (shape) {
            case Shape.Plain p -> of(p, s);
            case Shape.Words w -> new Word(w.names());
            case Shape.Written w -> new Written(w.rule());
            case Shape.Items i -> new Items(of(Shape.of(i.item()), s));
            case Shape.Entries e -> new Entries(of(Shape.of(e.value()), s));
            case Shape.Fields f -> new Group(f.type());
            case Shape.Choice c -> new Choice(c.type());
        };
    }

    private static ValueInfo of(Shape.Plain shape, @Nullable Setting s) {
        return switch (shape) {
            case INT, LONG -> number(true, s);
            case DOUBLE -> number(false, s);
            case BOOLEAN -> new Truth();
            case STRING -> new Written("");
            case PATH -> new File();
        };
    }

    private static Numeric number(boolean whole, @Nullable Setting s) {
        return s == null
                ? new Numeric(
                        whole, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false, false)
                : new Numeric(whole, s.min(), s.max(), s.above(), s.below());
    }
}
