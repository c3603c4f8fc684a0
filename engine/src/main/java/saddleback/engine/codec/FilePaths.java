package saddleback.engine.codec;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The files that settings name. */
public final class FilePaths {
    private FilePaths() {}

    /** Every path in a settings record, at any depth, each once, in the order of the components. */
    public static Set<Path> in(Record settings) {
        Set<Path> found = new LinkedHashSet<>();
        collect(settings, found);
        return found;
    }

    private static void collect(@Nullable Object value, Set<Path> found) {
        switch (value) {
            case Path p -> found.add(p);
            case Record r -> Field.of(r.getClass()).forEach(f -> collect(f.in(r), found));
            case List<?> list -> list.forEach(v -> collect(v, found));
            case Map<?, ?> map -> map.values().forEach(v -> collect(v, found));
            case null, default -> {}
        }
    }
}
