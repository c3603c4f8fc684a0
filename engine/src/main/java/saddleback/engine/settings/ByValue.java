package saddleback.engine.settings;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/**
 * Equality of settings records that hold arrays, or lists of arrays: by the numbers in them.
 * Whether an experiment was changed is asked by equality.
 */
public final class ByValue {
    private ByValue() {}

    /** Whether {@code other} is a record of the same class with equal components. */
    public static boolean equal(Record one, @Nullable Object other) {
        return other instanceof Record r
                && r.getClass() == one.getClass()
                && Arrays.deepEquals(values(one), values(r));
    }

    /** A hash that fits {@link #equal}. */
    public static int hash(Record one) {
        return Arrays.deepHashCode(values(one));
    }

    private static @Nullable Object[] values(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        var values = new @Nullable Object[components.length];
        for (int i = 0; i < values.length; i++) {
            Object v = value(components[i], record);
            values[i] = v instanceof List<?> l ? l.toArray() : v;
        }
        return values;
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}
