package saddleback.app.labs.flatness.alpha;

import saddleback.engine.Experiment;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.labs.flatness.Flatness;
import saddleback.engine.labs.flatness.FlatnessSettings;
import saddleback.engine.reparam.AlphaScale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes factors as an experiment of the flatness lab. */
final class KeptFactors {
    private KeptFactors() {}

    /**
     * Writes {@code experiment.json}.
     *
     * @param folder made if it is missing
     * @param before whose problem and other settings are kept
     * @return the experiment file
     */
    static Path write(Path folder, Experiment<?> before, double[] factors) throws IOException {
        FlatnessSettings s =
                before.settings() instanceof FlatnessSettings own
                        ? own
                        : FlatnessSettings.defaults();
        var settings =
                new FlatnessSettings(
                        List.of(new AlphaScale(factors)),
                        s.measures(),
                        s.how(),
                        s.eigenvalues(),
                        s.randomInputs(),
                        s.proof(),
                        s.sights(),
                        s.matrix(),
                        null);
        Files.createDirectories(folder);
        Path file = folder.resolve("experiment.json");
        ExperimentFile.write(
                new Experiment<>(Flatness.LAB.id(), before.seed(), before.problem(), settings),
                file);
        return file;
    }
}
