package saddleback.app.labs;

import saddleback.engine.Experiment;
import saddleback.engine.Lab;
import saddleback.engine.codec.FilePaths;
import saddleback.engine.codec.Wrong;
import saddleback.engine.io.ExperimentFile;
import saddleback.samples.SampleExperiment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The labs there are, and the experiments that ask them something. */
public record Pages(List<LabPage<?, ?>> all) {
    private static final String SAMPLE = "sample:";

    /** The written names of the labs. */
    public List<String> ids() {
        return all.stream().<String>map(p -> p.lab().id()).toList();
    }

    /** The labs behind the pages. */
    public List<Lab<?, ?>> labs() {
        return all.stream().<Lab<?, ?>>map(LabPage::lab).toList();
    }

    /**
     * The page of a lab.
     *
     * @throws IllegalArgumentException naming the labs there are, and the one that was meant
     */
    public LabPage<?, ?> page(String lab) {
        return all.stream()
                .filter(p -> p.lab().id().equals(lab))
                .findFirst()
                .orElseThrow(() -> Wrong.word("lab", ids(), lab));
    }

    /**
     * Reads an experiment and makes sure that the files it names are there.
     *
     * @param file a file, or {@code sample:NAME} for one that comes with the program
     */
    public Experiment<?> read(String file, List<String> changes) throws IOException {
        Experiment<?> e =
                file.startsWith(SAMPLE)
                        ? sample(file.substring(SAMPLE.length()), changes)
                        : ExperimentFile.read(Path.of(file), labs(), changes);
        checkFiles(e.settings());
        if (e.problem() != null) checkFiles(e.problem());
        return e;
    }

    /** An experiment that comes with the program; relative paths start where the user is. */
    public Experiment<?> sample(String name, List<String> changes) throws IOException {
        SampleExperiment sample = SampleExperiment.named(name);
        return ExperimentFile.parse(sample.text(), SAMPLE + name, Path.of(""), labs(), changes);
    }

    /**
     * A small experiment to start from: the lab's own settings, on the problem its page begins
     * with.
     */
    public static Experiment<?> fresh(LabPage<?, ?> page, Path folder) {
        Lab<?, ?> lab = page.lab();
        String problem = lab.needsProblem() ? ", \"problem\": " + page.start() : "";
        String text =
                "{\"format\": %d, \"lab\": \"%s\"%s}"
                        .formatted(ExperimentFile.FORMAT, lab.id(), problem);
        return ExperimentFile.parse(
                text.getBytes(StandardCharsets.UTF_8), "new", folder, List.of(lab), List.of());
    }

    private static void checkFiles(Record settings) {
        for (Path file : FilePaths.in(settings)) {
            if (!Files.exists(file)) throw new IllegalArgumentException(file + ": no such file");
            if (Files.isDirectory(file))
                throw new IllegalArgumentException(file + ": a file, was a directory");
        }
    }
}
