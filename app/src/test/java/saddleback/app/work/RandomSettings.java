package saddleback.app.work;

import org.jspecify.annotations.Nullable;

import saddleback.engine.Experiment;
import saddleback.engine.labs.surface.SurfaceSettings;
import saddleback.engine.net.Init;
import saddleback.engine.problem.Problem;
import saddleback.engine.settings.Setting;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** Experiments drawn at random from everything that can be asked. */
final class RandomSettings {
    private static final List<String> INITS = List.of("he", "glorot", "lecun", "normal:0.25");
    private static final List<String> WORDS =
            List.of("digits", "a b", "it's", "x", "true", "3", "");

    private final Random random;
    private final Path folder;

    RandomSettings(long seed, Path folder) {
        this.random = new Random(seed);
        this.folder = folder;
    }

    Experiment<?> experiment() {
        return new Experiment<>(
                "surface",
                random.nextInt(3),
                (Problem) any(Problem.class),
                (SurfaceSettings) any(SurfaceSettings.class));
    }

    /** The same with one of its two parts drawn anew, or nothing but the seed. */
    Experiment<?> near(Experiment<?> e) {
        return switch (random.nextInt(4)) {
            case 0 -> new Experiment<>(e.lab(), e.seed() + 1, e.problem(), e.settings());
            case 1 -> new Experiment<>(e.lab(), e.seed(), e.problem(), any(SurfaceSettings.class));
            case 2 -> new Experiment<>(e.lab(), e.seed(), e.problem(), nudged(e.settings()));
            default ->
                    new Experiment<>(
                            e.lab(),
                            e.seed(),
                            (Problem) nudged(Objects.requireNonNull(e.problem())),
                            e.settings());
        };
    }

    /** One component drawn anew, at some depth. */
    private Record nudged(Record record) {
        for (int attempt = 0; attempt < 200; attempt++) {
            RecordComponent[] parts = record.getClass().getRecordComponents();
            if (parts.length == 0) return record;
            int at = random.nextInt(parts.length);
            @Nullable Object[] values = new @Nullable Object[parts.length];
            for (int i = 0; i < parts.length; i++) values[i] = in(parts[i], record);
            values[at] =
                    values[at] instanceof Record r && random.nextBoolean()
                            ? nudged(r)
                            : value(parts[at]);
            try {
                return made(record.getClass(), values);
            } catch (IllegalArgumentException _) {
                // does not go together: drawn again
            }
        }
        return record;
    }

    private Record any(Class<? extends Record> type) {
        while (true) {
            RecordComponent[] parts = type.getRecordComponents();
            try {
                @Nullable Object[] values = new @Nullable Object[parts.length];
                for (int i = 0; i < parts.length; i++) values[i] = value(parts[i]);
                return made(type, values);
            } catch (IllegalArgumentException _) {
                // does not go together: drawn again
            }
        }
    }

    private static @Nullable Object in(RecordComponent part, Record record) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("settings records can be made and read", e);
        }
    }

    private static Record made(Class<? extends Record> type, @Nullable Object[] values) {
        try {
            var c =
                    type.getDeclaredConstructor(
                            Arrays.stream(type.getRecordComponents())
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            c.setAccessible(true);
            return c.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException wrong) throw wrong;
            throw new AssertionError(e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("settings records can be made and read", e);
        }
    }

    private @Nullable Object value(RecordComponent part) {
        boolean nullable = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (nullable && random.nextBoolean()) return null;
        return value(part.getGenericType(), part.getAnnotation(Setting.class));
    }

    private Object value(Type type, @Nullable Setting setting) {
        if (type instanceof ParameterizedType p) {
            List<Object> items = new ArrayList<>();
            int n = 1 + random.nextInt(3);
            for (int i = 0; i < n; i++) items.add(value(p.getActualTypeArguments()[0], null));
            return items;
        }
        Class<?> c = (Class<?>) type;
        if (c == int.class || c == Integer.class) return (int) number(setting, true);
        if (c == long.class || c == Long.class) return (long) number(setting, true);
        if (c == double.class || c == Double.class) return number(setting, false);
        if (c == boolean.class || c == Boolean.class) return random.nextBoolean();
        if (c == String.class) return WORDS.get(random.nextInt(WORDS.size()));
        if (c == Path.class)
            return folder.resolve("sub dir").resolve("file" + random.nextInt(9) + ".npz");
        if (c == Init.class) return Init.parse(INITS.get(random.nextInt(INITS.size())));
        if (c == double[].class || c == int[].class) {
            Object array = Array.newInstance(c.getComponentType(), 2);
            for (int i = 0; i < 2; i++) Array.set(array, i, value(c.getComponentType(), null));
            return array;
        }
        if (c.isEnum()) return c.getEnumConstants()[random.nextInt(c.getEnumConstants().length)];
        if (c.isRecord()) return any(c.asSubclass(Record.class));
        Class<?>[] choices = c.getPermittedSubclasses();
        return value(choices[random.nextInt(choices.length)], null);
    }

    private double number(@Nullable Setting s, boolean whole) {
        double low = s == null ? -5 : Math.max(s.min(), -5);
        double high = s == null ? 5 : Math.min(s.max(), Math.max(low, 0) + 10);
        double v = low + random.nextDouble() * (high - low);
        return whole ? Math.rint(v) : Math.rint(v * 100) / 100;
    }
}
