package saddleback.app.cli;

import picocli.CommandLine.Command;

import saddleback.app.labs.LabPage;
import saddleback.engine.data.Sample;
import saddleback.engine.data.Samples;
import saddleback.samples.SampleExperiment;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

/** Shows what there is. */
@Command(
        name = "list",
        description = "List the labs, the sample data and the sample experiments.",
        mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
    private final List<LabPage<?, ?>> pages;
    private final Terminal terminal;

    ListCommand(List<LabPage<?, ?>> pages, Terminal terminal) {
        this.pages = pages;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        terminal.say("Labs (describe LAB shows their settings)");
        for (LabPage<?, ?> p : pages) row(p.lab().id(), p.title());
        terminal.say("");
        terminal.say("Sample data (\"data\": {\"sample\": NAME})");
        for (Sample s : Samples.all()) row(s.name(), s.sentence());
        terminal.say("");
        terminal.say("Sample experiments (run sample:NAME)");
        for (SampleExperiment s : SampleExperiment.ALL) row(s.name(), s.title());
        return ExitCode.DONE;
    }

    private void row(String name, String title) {
        terminal.say("  %-24s %s".formatted(name, title));
    }
}
