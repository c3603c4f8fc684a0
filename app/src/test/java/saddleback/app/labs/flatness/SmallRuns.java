package saddleback.app.labs.flatness;

import saddleback.engine.Experiment;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.labs.flatness.Flatness;
import saddleback.engine.labs.flatness.FlatnessResult;
import saddleback.engine.labs.flatness.FlatnessSettings;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Small results that sessions are opened on. */
public final class SmallRuns {
    /** A network of two inputs on two moons. */
    public static final String MOONS =
            """
            {"format": 1, "lab": "flatness", "seed": 3,
             "problem": {"data": {"generate": {"two-moons": {"examples": 60, "noise": 0.1}}},
               "network": {"layers": [{"dense": 6}, "relu", {"dense": 2}]},
               "loss": "cross-entropy",
               "weights": {"train": {"method": {"adam": {"rate": 0.02}}, "batch": 20,
                                     "epochs": 30}}},
             "settings": {"transform": [{"alpha-scale": [0.25, 4]}],
               "measures": ["spectral-norm", "trace", "sam", "adaptive-trace", "asam",
                            "path-norm"],
               "sights": {"radius": 0.5, "points": 9}}}
            """;

    /** Of four features and three layers with weights. */
    public static final String DEEP =
            """
            {"format": 1, "lab": "flatness", "seed": 4,
             "problem": {"data": {"generate": {"blobs": {"examples": 60, "features": 4}}},
               "network": {"layers": [{"dense": 5}, "relu", {"dense": 4}, "relu", {"dense": 3}]},
               "loss": "cross-entropy",
               "weights": {"train": {"method": {"adam": {"rate": 0.02}}, "batch": 20,
                                     "epochs": 10}}},
             "settings": {"transform": [{"alpha-scale": [0.5, 0.5, 4]}],
               "measures": ["spectral-norm", "adaptive-trace"], "sights": null, "proof": null}}
            """;

    private SmallRuns() {}

    /** An experiment in words. */
    public static Experiment<?> experiment(String text) {
        return ExperimentFile.parse(
                text.getBytes(StandardCharsets.UTF_8),
                "flatness",
                Path.of(""),
                List.of(Flatness.LAB),
                List.of());
    }

    /** Its result. */
    public static FlatnessResult result(Experiment<?> experiment) {
        return Flatness.run(
                experiment.problem(),
                (FlatnessSettings) experiment.settings(),
                new Seed(experiment.seed()),
                Run.unwatched());
    }
}
