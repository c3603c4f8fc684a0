package saddleback.app.labs.reparametrisation.bench;

import saddleback.engine.Experiment;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.labs.reparametrisation.LineSettings;
import saddleback.engine.labs.reparametrisation.Reparametrisation;
import saddleback.engine.labs.reparametrisation.ReparametrisationSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what lies on the bench as an experiment of the lab. */
final class KeptBench {
    private KeptBench() {}

    /**
     * Writes {@code experiment.json}.
     *
     * @param folder made if it is missing
     * @param before whose function of two variables is kept
     * @return the experiment file
     */
    static Path write(Path folder, Experiment<?> before, LineSettings line) throws IOException {
        var plane = before.settings() instanceof ReparametrisationSettings s ? s.plane() : null;
        Files.createDirectories(folder);
        Path file = folder.resolve("experiment.json");
        ExperimentFile.write(
                new Experiment<>(
                        Reparametrisation.LAB.id(),
                        before.seed(),
                        null,
                        new ReparametrisationSettings(line, plane)),
                file);
        return file;
    }
}
