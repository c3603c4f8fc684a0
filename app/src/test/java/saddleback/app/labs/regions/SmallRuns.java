package saddleback.app.labs.regions;

import saddleback.engine.Experiment;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.labs.regions.Regions;
import saddleback.engine.labs.regions.RegionsResult;
import saddleback.engine.labs.regions.RegionsSettings;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Small results that sessions are opened on. */
public final class SmallRuns {
    /** A network of two inputs on two moons, untrained. */
    public static final String MOONS =
            """
            {"format": 1, "lab": "regions", "seed": 3,
             "problem": {"data": {"generate": {"two-moons": {"examples": 40, "noise": 0.1}}},
               "network": {"layers": [{"dense": 6}, "relu", {"dense": 5}, "relu", {"dense": 2}]},
               "loss": "cross-entropy",
               "weights": {"train": {"method": {"gradient-descent": {"rate": 0.1}}, "epochs": 1}}},
             "settings": {"cut": "input", "box": {"lo": [-2, -2], "hi": [3, 3]}}}
            """;

    /** The same along a line. */
    public static final String LINE =
            MOONS.replace("\"input\"", "{\"line\": {\"from\": [-2, -1], \"to\": [3, 2]}}")
                    .replace(", \"box\": {\"lo\": [-2, -2], \"hi\": [3, 3]}", "");

    /** f(x) = relu(x1) - relu(x1 - 1) + 0 relu(x2), in numbers. */
    public static final String STEP =
            """
            {"format": 1, "lab": "regions", "seed": 1,
             "problem": {"network": {"given": [
               {"type": "relu", "W": [[1, 0], [1, 0], [0, 1]], "b": [0, -1, 0]},
               {"type": "linear", "W": [[1, -1, 0]], "b": [0]}]}},
             "settings": {"cut": "input", "box": {"lo": [-1, -1], "hi": [2, 1]}}}
            """;

    /** Folds the square four times. */
    public static final String FOLDING =
            """
            {"format": 1, "lab": "regions", "seed": 1,
             "problem": {"network": {"construction":
               {"folding": {"inputs": 2, "widths": [4, 4, 4]}}}},
             "settings": {"cut": "input", "box": {"lo": [0, 0], "hi": [1, 1]}}}
            """;

    private SmallRuns() {}

    /** An experiment in words. */
    public static Experiment<?> experiment(String text) {
        return ExperimentFile.parse(
                text.getBytes(StandardCharsets.UTF_8),
                "regions",
                Path.of(""),
                List.of(Regions.LAB),
                List.of());
    }

    /** Its result. */
    public static RegionsResult result(Experiment<?> experiment) {
        return Regions.run(
                experiment.problem(),
                (RegionsSettings) experiment.settings(),
                new Seed(experiment.seed()),
                Run.unwatched());
    }
}
