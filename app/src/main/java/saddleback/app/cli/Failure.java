package saddleback.app.cli;

import picocli.CommandLine;

import saddleback.engine.codec.Names;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Turns what a command threw into one line and an exit code. */
record Failure(Terminal terminal) {

    /**
     * Bad input and failed files are told in a line; anything else is a bug, kept with its trace.
     */
    int code(Exception e, boolean verbose) {
        if (verbose) e.printStackTrace(terminal.err());
        switch (e) {
            case IllegalArgumentException bad -> terminal.warn(String.valueOf(bad.getMessage()));
            case UncheckedIOException io ->
                    terminal.warn(reason(Objects.requireNonNull(io.getCause())));
            case IOException io -> terminal.warn(reason(io));
            default -> {
                bug(e, verbose);
                return ExitCode.BUG;
            }
        }
        return ExitCode.BAD_INPUT;
    }

    int outOfMemory() {
        terminal.warn(
                "more memory than %d MB is needed; give more with SADDLEBACK_JAVA_OPTS=-Xmx8g"
                        .formatted(Runtime.getRuntime().maxMemory() >> 20));
        return ExitCode.BAD_INPUT;
    }

    /** The options or commands that a wrong word probably meant. */
    static List<String> meant(String word, CommandLine at) {
        List<String> known =
                word.startsWith("-")
                        ? List.copyOf(at.getCommandSpec().optionsMap().keySet())
                        : List.copyOf(at.getSubcommands().keySet());
        return Names.meant(word, known).stream().toList();
    }

    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException f -> f.getFile() + ": no such file";
            case AccessDeniedException f -> f.getFile() + ": permission denied";
            default -> String.valueOf(e.getMessage());
        };
    }

    private void bug(Exception e, boolean verbose) {
        terminal.warn("a mistake in the program: " + e);
        if (verbose) return;
        try {
            Path trace = Files.createTempFile("saddleback-error-", ".txt");
            try (PrintWriter out =
                    new PrintWriter(Files.newBufferedWriter(trace, StandardCharsets.UTF_8))) {
                out.println("saddleback " + Version.number() + ", JDK " + Runtime.version());
                e.printStackTrace(out);
            }
            terminal.err().println("The stack trace is in " + trace);
        } catch (IOException io) {
            e.printStackTrace(terminal.err());
        }
    }
}
