package saddleback.app.labs.patterns.draw;

import saddleback.engine.Experiment;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.labs.patterns.Patterns;
import saddleback.engine.labs.patterns.PatternsSettings;
import saddleback.engine.pattern.source.TargetSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a drawing as an experiment of the pattern lab. */
final class KeptDrawing {
    private KeptDrawing() {}

    /**
     * Writes {@code experiment.json}.
     *
     * @param folder made if it is missing
     * @param before whose problem and seed are kept
     * @param site whose other settings are kept
     * @return the experiment file
     */
    static Path write(Path folder, Experiment<?> before, Site site, Board board, Terms terms)
            throws IOException {
        PatternsSettings s = site.settings();
        var settings =
                new PatternsSettings(
                        TargetSettings.Cells.of(board.pattern()),
                        terms.written(site),
                        s.heights(),
                        s.points(),
                        s.transfer(),
                        s.fooled());
        Files.createDirectories(folder);
        Path file = folder.resolve("experiment.json");
        ExperimentFile.write(
                new Experiment<>(Patterns.LAB.id(), before.seed(), before.problem(), settings),
                file);
        return file;
    }
}
