package saddleback.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import saddleback.app.labs.LabPage;
import saddleback.app.lecture.Preparation;
import saddleback.app.lecture.ResultSource;
import saddleback.app.work.ResultCache;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

/**
 * Computes the results of all demonstrations into a folder that a packaged program ships, so that
 * they open at once.
 */
@Command(
        name = "prepare",
        hidden = true,
        description = "Compute the results of all demonstrations into a folder.",
        mixinStandardHelpOptions = true)
final class PrepareCommand implements Callable<Integer> {
    private final List<LabPage<?, ?>> pages;
    private final Terminal terminal;
    private final Interrupt interrupt;

    @Option(
            names = "--into",
            required = true,
            paramLabel = "DIR",
            description = "Where results go; made if it is not there. What is there is kept.")
    private Path folder = Path.of("");

    PrepareCommand(List<LabPage<?, ?>> pages, Terminal terminal, Interrupt interrupt) {
        this.pages = pages;
        this.terminal = terminal;
        this.interrupt = interrupt;
    }

    @Override
    public Integer call() {
        var cache =
                new ResultCache(folder, null, ResultCache.programVersion(), () -> Long.MAX_VALUE);
        ProgressLine line = new ProgressLine(terminal, System::nanoTime);
        int count;
        try {
            count =
                    Preparation.of(
                            pages,
                            ResultSource.cached(cache),
                            (fraction, doing) -> step(line, fraction, doing));
        } catch (CancellationException _) {
            terminal.warn("cancelled; what was finished is kept in " + folder);
            return ExitCode.CANCELLED;
        } finally {
            line.clear();
        }
        terminal.say("results of demonstrations in %s: %d".formatted(folder, count));
        return ExitCode.DONE;
    }

    private void step(ProgressLine line, double fraction, String doing) {
        if (interrupt.requested()) throw new CancellationException();
        line.show(fraction, doing);
    }
}
