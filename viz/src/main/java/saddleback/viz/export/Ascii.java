package saddleback.viz.export;

/** Texts for formats that know ASCII alone. */
final class Ascii {
    private Ascii() {}

    /** The text with other characters as JSON writes them: backslash, u and four digits. */
    static String of(String text) {
        var out = new StringBuilder(text.length());
        for (char c : text.toCharArray())
            if (c < 128) out.append(c);
            else out.append("\\u%04x".formatted((int) c));
        return out.toString();
    }

    /** As {@link #of}, in one line: control characters become spaces. */
    static String line(String text) {
        return of(text).replaceAll("\\p{Cntrl}", " ");
    }
}
