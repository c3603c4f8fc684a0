package saddleback.app.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Opens the window, where there is one and a display to show it. */
@Command(name = "gui", description = "Open the window.", mixinStandardHelpOptions = true)
final class GuiCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "An experiment to open.")
    private @Nullable Path file;

    GuiCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        explain();
        return ExitCode.BAD_INPUT;
    }

    /** Says why there is no window. */
    void explain() {
        String what = file == null ? "" : " to open " + file;
        terminal.warn(
                GraphicsEnvironment.isHeadless()
                        ? "there is no display for a window" + what + "; use the commands"
                        : "this version has no window yet" + what + "; use the commands");
    }
}
