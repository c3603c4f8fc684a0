package saddleback.app.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Opens the window where there is a display to show it. */
@Command(name = "gui", description = "Open the window.", mixinStandardHelpOptions = true)
final class GuiCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Desktop desktop;
    private final Interrupt interrupt;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "An experiment or workspace file to open.")
    private @Nullable Path file;

    GuiCommand(Terminal terminal, Desktop desktop, Interrupt interrupt) {
        this.terminal = terminal;
        this.desktop = desktop;
        this.interrupt = interrupt;
    }

    @Override
    public Integer call() throws NoSuchFileException {
        if (isBlocked()) return ExitCode.BAD_INPUT;
        if (file != null && !Files.exists(file)) throw new NoSuchFileException(file.toString());
        interrupt.ended(ExitCode.CANCELLED); // the window saves by itself: a signal need not wait
        desktop.window().open(file);
        return ExitCode.DONE;
    }

    /** Whether no window can be shown; then the reason has been told. */
    boolean isBlocked() {
        desktop.obstacle().ifPresent(why -> terminal.warn(why + "; use the commands"));
        return desktop.obstacle().isPresent();
    }
}
