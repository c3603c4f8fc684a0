package saddleback.app.gui.export;

import javafx.util.StringConverter;

import java.util.Locale;
import java.util.function.Function;

/** Shows things by their name; they cannot be typed. */
final class NameOnly<T> extends StringConverter<T> {
    private final Function<T, String> name;

    NameOnly(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(T thing) {
        if (thing == null) return "";
        String words = name.apply(thing);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("cannot be typed");
    }
}
