package saddleback.engine.codec;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.Collection;
import java.util.List;

/** The errors of a settings file, all in the form "path: rule, was value". */
public final class Wrong {
    private static final int LONGEST = 60;
    private static final int MOST_LISTED = 16;

    private Wrong() {}

    /** "path: rule, was value". */
    public static IllegalArgumentException value(String path, String rule, JsonNode was) {
        return new IllegalArgumentException(at(path) + rule + ", was " + shown(was));
    }

    /** A setting that has no default. */
    public static IllegalArgumentException missing(String path) {
        return new IllegalArgumentException(at(path) + "required, was missing");
    }

    /** A word that is none of the known ones, with the one that was probably meant. */
    public static IllegalArgumentException word(String path, Collection<String> known, String was) {
        return new IllegalArgumentException(
                at(path)
                        + "one of "
                        + String.join(", ", known)
                        + ", was "
                        + was
                        + Names.meant(was, known).map(m -> "; did you mean " + m + "?").orElse(""));
    }

    /** Several choices, or none, where there must be one. */
    public static IllegalArgumentException several(
            String path, Collection<String> known, List<String> was) {
        return new IllegalArgumentException(
                at(path)
                        + "one of "
                        + String.join(", ", known)
                        + ", was "
                        + (was.isEmpty() ? "none" : String.join(" and ", was)));
    }

    /** A key that nothing here has, with the one that was probably meant. */
    public static IllegalArgumentException unknown(
            String path, Collection<String> known, String key) {
        String tail =
                Names.meant(key, known)
                        .map(m -> "unknown, did you mean " + m + "?")
                        .orElseGet(() -> "unknown" + listed(known));
        return new IllegalArgumentException(at(path) + tail);
    }

    private static String listed(Collection<String> known) {
        if (known.isEmpty()) return ", nothing can be set here";
        if (known.size() > MOST_LISTED) return "";
        return ", known here: " + String.join(", ", known);
    }

    private static String at(String path) {
        return path.isEmpty() ? "" : path + ": ";
    }

    private static String shown(JsonNode node) {
        String s = node.isValueNode() ? node.asText() : node.toString();
        return s.length() <= LONGEST ? s : s.substring(0, LONGEST) + "...";
    }
}
