package saddleback.engine.codec;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One record being made: its components' values, and where each one was written. */
final class Construction<R extends Record> {
    private final Class<R> type;
    private final String path;
    private final List<@Nullable Object> values = new ArrayList<>();
    private final Map<String, String> places = new LinkedHashMap<>();

    Construction(Class<R> type, String path) {
        this.type = type;
        this.path = path;
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    void add(Field f, String place, @Nullable Object value) {
        values.add(value);
        places.put(f.component().getName(), place);
    }

    /** Calls the canonical constructor; to its errors "name: rule, was value" comes the path. */
    R make() {
        try {
            Constructor<R> c =
                    type.getDeclaredConstructor(
                            Arrays.stream(type.getRecordComponents())
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            c.setAccessible(true);
            return c.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException wrong)
                throw new IllegalArgumentException(placed(wrong.getMessage()), wrong);
            if (e.getCause() instanceof RuntimeException bug) throw bug;
            throw new IllegalStateException(type.getName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private String placed(@Nullable String message) {
        String text = String.valueOf(message);
        int end = 0;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) end++;
        String place = places.get(text.substring(0, end));
        if (place != null) return place + text.substring(end);
        return path.isEmpty() ? text : path + ": " + text;
    }
}
