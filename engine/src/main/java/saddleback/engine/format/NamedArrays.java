package saddleback.engine.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * The arrays of one file by name.
 *
 * @param file the file they came from, for messages
 * @param arrays in the order of the file; cannot be changed
 */
public record NamedArrays(String file, SequencedMap<String, Array> arrays) {

    /** Keeps an unmodifiable copy of the map. */
    public NamedArrays {
        arrays = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(arrays));
    }

    /**
     * The array of this name.
     *
     * @throws IllegalArgumentException naming the file and the names it holds
     */
    public Array get(String name) {
        Array array = arrays.get(name);
        if (array == null) throw missing(file, name, arrays);
        return array;
    }

    static IllegalArgumentException missing(String file, String name, Map<String, ?> there) {
        return BadFile.whole(
                file,
                "an array called \"" + name + "\"",
                there.isEmpty() ? "an empty file" : String.join(", ", there.keySet()));
    }
}
