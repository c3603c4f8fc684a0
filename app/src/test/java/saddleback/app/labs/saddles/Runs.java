package saddleback.app.labs.saddles;

import saddleback.engine.Experiment;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.labs.saddles.Saddles;
import saddleback.engine.labs.saddles.SaddlesResult;
import saddleback.engine.labs.saddles.SaddlesSettings;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A small search whose result sessions are opened on. */
public final class Runs {
    private static final String SEARCH =
            """
            {"format": 1, "lab": "saddles", "seed": 2,
             "problem": {"data": {"generate": {"harmonic": {"examples": 24, "features": 2,
                 "classes": 2}}, "scale": "none"},
               "network": {"layers": [{"dense": 3}, "tanh", {"dense": 2}]},
               "loss": "cross-entropy", "decay": 0.01},
             "settings": {"study": {"search": {"runs": 1, "training": {"method":
               {"gradient-descent": {"rate": 0.5}}, "epochs": 200, "init": "normal:0.3"},
               "near": 15, "noise": [0.3], "anywhere": 15}}}}
            """;

    private Runs() {}

    /** The experiment. */
    public static Experiment<?> experiment() {
        return ExperimentFile.parse(
                SEARCH.getBytes(StandardCharsets.UTF_8),
                "search",
                Path.of(""),
                List.of(Saddles.LAB),
                List.of());
    }

    /** Its result. */
    public static SaddlesResult result(Experiment<?> experiment) {
        return Saddles.run(
                experiment.problem(),
                (SaddlesSettings) experiment.settings(),
                new Seed(experiment.seed()),
                Run.unwatched());
    }
}
