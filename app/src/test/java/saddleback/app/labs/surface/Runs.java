package saddleback.app.labs.surface;

import saddleback.app.labs.Catalogue;
import saddleback.app.labs.LabPage;
import saddleback.engine.Experiment;
import saddleback.engine.Lab;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.labs.surface.Surface;
import saddleback.engine.labs.surface.SurfaceResult;
import saddleback.engine.labs.surface.SurfaceSettings;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Surfaces made from the text of an experiment. */
public final class Runs {
    private Runs() {}

    /** An experiment with its result. */
    public record Made(Experiment<?> experiment, SurfaceResult result) {}

    /** Runs a text. */
    public static Made of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8), List.of());
    }

    /** Runs a text with changes. */
    public static Made of(byte[] text, List<String> changes) {
        List<Lab<?, ?>> labs = Catalogue.PAGES.stream().<Lab<?, ?>>map(LabPage::lab).toList();
        return of(ExperimentFile.parse(text, "test", Path.of(""), labs, changes));
    }

    /** Runs a file. */
    public static Made of(Path file) throws IOException {
        List<Lab<?, ?>> labs = Catalogue.PAGES.stream().<Lab<?, ?>>map(LabPage::lab).toList();
        return of(ExperimentFile.read(file, labs, List.of()));
    }

    private static Made of(Experiment<?> experiment) {
        SurfaceResult result =
                Surface.run(
                        experiment.problem(),
                        (SurfaceSettings) experiment.settings(),
                        new Seed(experiment.seed()),
                        Run.unwatched());
        return new Made(experiment, result);
    }
}
