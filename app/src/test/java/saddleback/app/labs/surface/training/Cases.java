package saddleback.app.labs.surface.training;

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

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Small experiments of the surface lab with their results. */
final class Cases {
    private static final String MOONS =
            """
            {"format": 1, "lab": "surface", "seed": 3, "problem": {
              "data": {"generate": {"two-moons": {"examples": 120, "noise": 0.15}}},
              "network": {"layers": [{"dense": 6}, "tanh", {"dense": 2}]},
              "loss": "cross-entropy", "decay": 0.001,
              "weights": {"train": {"method": {"sgd": {"rate": 0.05, "momentum": 0.5}},
                "batch": 16, "epochs": 4}}},
             "settings": {"directions": {"random": {"normalize": "filter"}},
               "x": {"from": -1, "to": 1, "points": 9}%s}}
            """;

    private Cases() {}

    /** An experiment with its result. */
    record Case(Experiment<?> experiment, SurfaceResult result) {
        TrainingSession open() {
            return (TrainingSession)
                    LiveTraining.INSTRUMENT
                            .opening()
                            .open(experiment, result, saddleback.engine.run.Workers.shared());
        }
    }

    /** A plane about a network of two inputs. */
    static Case plane() {
        return of(MOONS.formatted(", \"y\": {\"from\": -1, \"to\": 1, \"points\": 9}"));
    }

    /** A line about the same network. */
    static Case line() {
        return of(MOONS.formatted(", \"y\": null"));
    }

    static Case of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static Case of(byte[] text) {
        Experiment<?> e = ExperimentFile.parse(text, "test", Path.of(""), labs(), List.of());
        return run(e);
    }

    static Case run(Experiment<?> e) {
        return new Case(
                e,
                Surface.LAB
                        .analysis()
                        .run(
                                e.problem(),
                                (SurfaceSettings) e.settings(),
                                new Seed(e.seed()),
                                Run.unwatched()));
    }

    static List<Lab<?, ?>> labs() {
        var labs = new ArrayList<Lab<?, ?>>();
        for (LabPage<?, ?> p : Catalogue.PAGES) labs.add(p.lab());
        return labs;
    }
}
