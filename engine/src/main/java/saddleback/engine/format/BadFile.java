package saddleback.engine.format;

/** The one form of every complaint about a file's content. */
public final class BadFile {
    private static final int LONGEST = 80;

    private BadFile() {}

    /**
     * "file: position: rule, was value".
     *
     * @param file the file as the user wrote it
     * @param position such as "byte 16", "line 7 column 3" or "x[3, 5]"
     * @param rule what holds for every good file, without a final stop
     * @param was what was found instead; cut to 80 characters, control characters shown as dots
     */
    public static IllegalArgumentException at(
            Object file, String position, String rule, Object was) {
        return new IllegalArgumentException(
                file + ": " + shown(position) + ": " + rule + ", was " + shown(was));
    }

    /** "file: rule, was value", where the rule is about the file as a whole. */
    public static IllegalArgumentException whole(Object file, String rule, Object was) {
        return new IllegalArgumentException(file + ": " + rule + ", was " + shown(was));
    }

    private static String shown(Object value) {
        String text = String.valueOf(value);
        if (text.length() > LONGEST) text = text.substring(0, LONGEST - 3) + "...";
        return text.isEmpty() ? "nothing" : text.replaceAll("\\p{C}", ".");
    }
}
