package saddleback.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import saddleback.app.labs.LabPage;
import saddleback.app.labs.Pages;
import saddleback.engine.Experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Reads an experiment without running it. */
@Command(
        name = "check",
        description = "Read an experiment, and say what is wrong with it.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Pages pages;
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "An experiment file, or sample:NAME.")
    private String file = "";

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change a setting, as settings.x.points=11. Repeatable.")
    private List<String> changes = new ArrayList<>();

    CheckCommand(List<LabPage<?, ?>> pages, Terminal terminal) {
        this.pages = new Pages(pages);
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Experiment<?> e = pages.read(file, changes);
        terminal.say(
                "%s: a sound experiment of the lab %s, seed %d".formatted(file, e.lab(), e.seed()));
        return ExitCode.DONE;
    }
}
