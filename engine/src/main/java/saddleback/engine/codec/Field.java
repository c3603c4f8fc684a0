package saddleback.engine.codec;

import org.jspecify.annotations.Nullable;

import saddleback.engine.settings.Id;
import saddleback.engine.settings.Inline;
import saddleback.engine.settings.Lines;
import saddleback.engine.settings.Setting;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;

/** One component of a settings record. */
record Field(RecordComponent component) {

    static List<Field> of(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).map(Field::new).toList();
    }

    /** The record's {@code static defaults()}, or null if it has none. */
    static @Nullable Record defaults(Class<? extends Record> type) {
        try {
            Method m = type.getDeclaredMethod("defaults");
            return type.cast(call(m, null));
        } catch (NoSuchMethodException _) {
            return null;
        }
    }

    /** The key in files. */
    String key() {
        Id id = component.getAnnotation(Id.class);
        return id == null ? Names.written(component.getName()) : id.value();
    }

    Type type() {
        return component.getGenericType();
    }

    Shape shape() {
        return Shape.of(type());
    }

    /** Whether its keys stand beside those of the record that holds it. */
    boolean inline() {
        return component.isAnnotationPresent(Inline.class);
    }

    /** Whether its texts are the lines of one. */
    boolean lines() {
        return component.isAnnotationPresent(Lines.class);
    }

    boolean nullable() {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    @Nullable Setting setting() {
        return component.getAnnotation(Setting.class);
    }

    boolean required() {
        Setting s = setting();
        return s != null && s.required();
    }

    /** The value of this component in {@code record}. */
    @Nullable Object in(Record record) {
        return call(component.getAccessor(), record);
    }

    /** Calls a method of a settings type; an exception of its own comes out as it is. */
    static @Nullable Object call(Method m, @Nullable Object on, Object... arguments) {
        try {
            m.setAccessible(true);
            return m.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException r) throw r;
            throw new IllegalStateException(m.toString(), e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(m.toString(), e);
        }
    }
}
