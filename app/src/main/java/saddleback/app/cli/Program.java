package saddleback.app.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

import saddleback.app.labs.LabPage;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

/** The command line: which commands there are, and what becomes of their failures. */
public final class Program {
    private final List<LabPage<?, ?>> pages;
    private final Terminal terminal;
    private final Interrupt interrupt;
    private final Desktop desktop;

    /** The commands for these labs, where no window can be shown. */
    public Program(List<LabPage<?, ?>> pages, Terminal terminal, Interrupt interrupt) {
        this(pages, terminal, interrupt, Desktop.none());
    }

    /** The commands for these labs. */
    public Program(
            List<LabPage<?, ?>> pages, Terminal terminal, Interrupt interrupt, Desktop desktop) {
        this.pages = List.copyOf(pages);
        this.terminal = terminal;
        this.interrupt = interrupt;
        this.desktop = desktop;
    }

    /** Runs one command and returns the exit code; a file alone is opened in the window. */
    public int run(String... args) {
        boolean alone = args.length == 1 && new File(args[0]).isFile();
        return execute(alone ? new String[] {"gui", args[0]} : args);
    }

    private int execute(String... args) {
        Failure failure = new Failure(terminal);
        GuiCommand gui = new GuiCommand(terminal, desktop, interrupt);
        Top top = new Top(terminal, gui);
        CommandLine line =
                new CommandLine(top)
                        .addSubcommand(new RunCommand(pages, terminal, interrupt))
                        .addSubcommand(new ListCommand(pages, terminal))
                        .addSubcommand(new NewCommand(pages, terminal))
                        .addSubcommand(new DescribeCommand(pages, terminal))
                        .addSubcommand(new CheckCommand(pages, terminal))
                        .addSubcommand(gui)
                        .addSubcommand(new PrepareCommand(pages, terminal, interrupt));
        line.setExpandAtFiles(false);
        line.setOut(new PrintWriter(terminal.out(), true, terminal.out().charset()));
        line.setErr(new PrintWriter(terminal.err(), true, terminal.err().charset()));
        line.setParameterExceptionHandler(this::badArguments);
        line.setExecutionExceptionHandler((e, _, _) -> failure.code(e, top.verbose));
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            return failure.outOfMemory();
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    private int badArguments(ParameterException e, String[] args) {
        CommandLine at = e.getCommandLine();
        List<String> meant =
                at.getUnmatchedArguments().isEmpty()
                        ? List.of()
                        : Failure.meant(at.getUnmatchedArguments().getFirst(), at);
        String hint = meant.isEmpty() ? "" : "; did you mean " + String.join(" or ", meant) + "?";
        terminal.warn(e.getMessage() + hint);
        terminal.err().println("See " + at.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.BAD_INPUT;
    }

    @Command(
            name = "saddleback",
            description = "See, measure and explain the loss landscapes of neural networks.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            footer = {
                "",
                "Without a command the window opens, with a file alone that file in it.",
                "",
                "Exit codes: 0 done, 1 ended without converging (results written),",
                "2 bad input, 70 a mistake in the program, 130 cancelled."
            })
    private static final class Top implements Callable<Integer> {
        private final Terminal terminal;
        private final GuiCommand gui;

        @Spec private @Nullable CommandSpec spec;

        @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Show stack traces.")
        private boolean verbose;

        Top(Terminal terminal, GuiCommand gui) {
            this.terminal = terminal;
            this.gui = gui;
        }

        @Override
        public Integer call() throws IOException {
            if (!gui.isBlocked()) return gui.call();
            if (spec != null) spec.commandLine().usage(terminal.out());
            return ExitCode.DONE;
        }
    }
}
