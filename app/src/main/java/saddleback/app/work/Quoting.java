package saddleback.app.work;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How arguments are written in a line of a shell. */
public enum Quoting {
    /** Shells as POSIX has them: sh, bash, zsh. */
    POSIX {
        @Override
        String quoted(String argument) {
            return "'" + argument.replace("'", "'\\''") + "'";
        }
    },

    /**
     * Windows: cmd, and programs that take their line apart as Microsoft's C library does. The text
     * of a variable's name between two percent signs would be replaced; there is no way to prevent
     * that at the prompt.
     */
    WINDOWS {
        @Override
        String quoted(String argument) {
            // Backslashes count only before a quotation mark, and then twice.
            String inside = argument.replaceAll("(\\\\*)\"", "$1$1\\\\\"");
            return '"' + inside.replaceAll("(\\\\+)$", "$1$1") + '"';
        }
    };

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@:,./+=-]+");
    private static final Pattern PLAIN_ON_WINDOWS = Pattern.compile("[A-Za-z0-9_@:./+\\\\-]+");

    abstract String quoted(String argument);

    /** The line of these arguments, each quoted where that is needed. */
    public String line(List<String> arguments) {
        Pattern plain = this == POSIX ? PLAIN : PLAIN_ON_WINDOWS;
        return arguments.stream()
                .map(a -> plain.matcher(a).matches() ? a : quoted(a))
                .collect(Collectors.joining(" "));
    }

    /** That of the system this runs on. */
    public static Quoting ofSystem() {
        return System.getProperty("os.name", "").startsWith("Windows") ? WINDOWS : POSIX;
    }
}
