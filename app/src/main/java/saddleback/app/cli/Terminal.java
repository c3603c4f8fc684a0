package saddleback.app.cli;

import java.io.PrintStream;

/**
 * Where a command writes.
 *
 * @param out results
 * @param err progress and messages
 * @param interactive whether somebody watches {@code err}, so that lines may be overwritten
 */
public record Terminal(PrintStream out, PrintStream err, boolean interactive) {
    private static final String PROPERTY = "saddleback.terminal";

    /** The standard streams; the launcher knows whether they are a terminal and says so. */
    public static Terminal ofProcess() {
        return new Terminal(System.out, System.err, Boolean.getBoolean(PROPERTY));
    }

    /** One line of results. */
    void say(String line) {
        out.println(line);
    }

    /** One message; line ends in it do not break the "one message, one line" rule. */
    void warn(String message) {
        err.println("saddleback: " + message.strip().replace('\n', ' '));
    }
}
