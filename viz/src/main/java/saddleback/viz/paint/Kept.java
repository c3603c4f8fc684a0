package saddleback.viz.paint;

import java.util.LinkedHashMap;
import java.util.function.Supplier;

/**
 * What is dear to make and asked for again: heat-map pictures, contour lines, surface pictures.
 * Keys are records of what it was made from, arrays compared by identity. Holds the last few.
 */
final class Kept {
    private static final int MOST = 48;

    private final LinkedHashMap<Object, Object> map = new LinkedHashMap<>(16, 0.75f, true);

    /** What was made for an equal key, or what the supplier makes now. */
    synchronized <T> T get(Object key, Class<T> type, Supplier<T> make) {
        Object found = map.get(key);
        if (type.isInstance(found)) return type.cast(found);
        T made = make.get();
        map.put(key, made);
        if (map.size() > MOST) map.remove(map.keySet().iterator().next());
        return made;
    }
}
