package saddleback.app.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import saddleback.app.labs.LabPage;
import saddleback.app.labs.Pages;
import saddleback.app.look.Appearance;
import saddleback.engine.Experiment;
import saddleback.engine.Output;
import saddleback.engine.format.WholeFile;
import saddleback.engine.io.Fingerprint;
import saddleback.engine.io.KeptFolder;
import saddleback.engine.io.ResultFolder;
import saddleback.engine.io.RunRecord;
import saddleback.engine.optim.Training;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

/** Runs an experiment and leaves its result and figures. */
@Command(
        name = "run",
        description = "Run an experiment; leave its result and figures in a folder.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RunCommand implements Callable<Integer> {
    private static final double SECOND = 1e9;
    private static final String CHECKPOINT = "training.checkpoint";
    private static final Set<String> OUTPUTS =
            Set.of("arrays.npz", "weights.npz", "weights.safetensors", CHECKPOINT);

    private final Pages pages;
    private final Terminal terminal;
    private final Interrupt interrupt;

    @Parameters(paramLabel = "FILE", description = "An experiment file, or sample:NAME.")
    private String file = "";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where files go; out/NAME without it, after the experiment's name.")
    private @Nullable Path out;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change a setting, as settings.x.points=11. Repeatable.")
    private List<String> changes = new ArrayList<>();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads work, 1 to 1024; all processors without it.")
    private @Nullable Integer threads;

    @Option(
            names = "--resume",
            description =
                    "Continue a run that was stopped. A finished run is not drawn again by it: run"
                            + " DIR/experiment.json computes the same numbers again and draws"
                            + " them as asked.")
    private boolean resume;

    @Mixin private final FigureOptions figures = new FigureOptions();

    RunCommand(List<LabPage<?, ?>> pages, Terminal terminal, Interrupt interrupt) {
        this.pages = new Pages(pages);
        this.terminal = terminal;
        this.interrupt = interrupt;
    }

    @Override
    public Integer call() throws IOException {
        System.setProperty("java.awt.headless", "true");
        figures.check();
        Appearance appearance = figures.appearance();
        int team = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        Experiment<?> experiment = pages.read(file, changes);
        ResultFolder folder = ResultFolder.open(out == null ? standardFolder(file) : out);
        try (Workers workers = new Workers(team)) {
            return run(pages.page(experiment.lab()), experiment, appearance, folder, workers);
        }
    }

    /** {@code out/} and the experiment's name without its ending. */
    static Path standardFolder(String file) {
        String name = String.valueOf(Path.of(file.replace("sample:", "")).getFileName());
        int dot = name.lastIndexOf('.');
        return Path.of("out", dot > 0 ? name.substring(0, dot) : name);
    }

    private <S extends Record, R extends Record> int run(
            LabPage<S, R> page,
            Experiment<?> experiment,
            Appearance appearance,
            ResultFolder folder,
            Workers workers)
            throws IOException {
        Fingerprint fingerprint = Fingerprint.of(experiment, folder.path(), Version.number());
        checkInputs(fingerprint, folder);
        KeptFolder kept = KeptFolder.open(folder.path(), fingerprint.all(), resume);
        int found = kept.count();
        if (resume)
            terminal.err()
                    .println(
                            found == 0
                                    ? "nothing to resume; starting"
                                    : "finished parts found: " + found);
        long start = System.nanoTime();
        ProgressLine line = new ProgressLine(terminal, System::nanoTime);
        R result;
        try {
            result =
                    page.lab()
                            .analysis()
                            .run(
                                    experiment.problem(),
                                    page.lab().settingsType().cast(experiment.settings()),
                                    new Seed(experiment.seed()),
                                    new WatchedRun<>(line, interrupt, workers, kept));
        } catch (CancellationException _) {
            line.clear();
            return cancelled(kept, folder);
        } finally {
            line.clear();
        }
        double seconds = (System.nanoTime() - start) / SECOND;
        Output output = page.lab().output().apply(result);
        folder.write(experiment);
        folder.write(experiment.lab(), output);
        if (!new Drawing(figures, appearance, terminal, interrupt)
                .done(page, result, experiment, folder)) return cancelledWhileDrawing(kept, folder);
        byte[] checkpoint = kept.find(Training.KEPT).orElse(null);
        if (checkpoint != null) WholeFile.write(folder.file(CHECKPOINT), checkpoint);
        folder.write(
                new RunRecord(
                        Version.number(),
                        fingerprint.all(),
                        fingerprint.inputs(),
                        workers.threads(),
                        seconds,
                        found > 0));
        kept.remove();
        return new Summary(terminal).print(output, folder, seconds);
    }

    /** A run must not write over a file that it reads. */
    private static void checkInputs(Fingerprint fingerprint, ResultFolder folder) {
        for (String input : fingerprint.inputs().keySet())
            if (OUTPUTS.contains(input) && Files.isRegularFile(folder.path().resolve(input)))
                throw new IllegalArgumentException(
                        "--out: another folder than that of the input file %s, was %s"
                                .formatted(input, folder.path()));
    }

    private int cancelled(KeptFolder kept, ResultFolder folder) throws IOException {
        int parts = kept.count();
        terminal.warn(
                parts == 0
                        ? "cancelled; nothing was finished yet"
                        : "cancelled; finished parts kept in %2$s: %1$d; continue with the same command and --resume"
                                .formatted(parts, folder.path()));
        return ExitCode.CANCELLED;
    }

    private int cancelledWhileDrawing(KeptFolder kept, ResultFolder folder) throws IOException {
        String how = kept.count() > 0 ? " and --resume" : " again";
        terminal.warn(
                "cancelled while drawing; the numbers in %s are whole; for the figures give the same command%s"
                        .formatted(folder.path(), how));
        return ExitCode.CANCELLED;
    }
}
