package saddleback.app.labs.interference.launch;

import saddleback.engine.Experiment;
import saddleback.engine.interference.Variant;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.labs.interference.BesideSettings;
import saddleback.engine.labs.interference.InterferenceSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the chosen learner as an experiment of the lab. */
final class KeptLaunch {
    private KeptLaunch() {}

    /**
     * Writes {@code experiment.json}.
     *
     * @param folder made if it is missing
     * @param before what the learner was launched from
     * @param s its settings, whose accuracy, aim and limit are kept
     * @param wanted the learner and its ways
     * @return the experiment file
     */
    static Path write(Path folder, Experiment<?> before, InterferenceSettings s, Wanted wanted)
            throws IOException {
        Launched chosen =
                wanted.selected()
                        .orElseThrow(() -> new IllegalArgumentException("learner: one, was none"));
        List<Variant> others = wanted.variants().subList(1, wanted.variants().size());
        Ground g = wanted.ground();
        var settings =
                new InterferenceSettings(
                        g.contexts(),
                        g.actions(),
                        g.kappa(),
                        s.world(),
                        s.agent(),
                        chosen.start(),
                        wanted.main(),
                        null,
                        s.dynamics(),
                        s.until(),
                        s.limit(),
                        others.stream().map(v -> new BesideSettings(v, null)).toList(),
                        null,
                        null);
        Files.createDirectories(folder);
        Path file = folder.resolve("experiment.json");
        ExperimentFile.write(new Experiment<>(before.lab(), before.seed(), null, settings), file);
        return file;
    }
}
