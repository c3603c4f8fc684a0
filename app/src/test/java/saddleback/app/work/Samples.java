package saddleback.app.work;

import saddleback.app.labs.Catalogue;
import saddleback.app.labs.LabPage;
import saddleback.engine.Experiment;
import saddleback.engine.Lab;
import saddleback.engine.io.ExperimentFile;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Small experiments for tests. */
final class Samples {
    static final List<Lab<?, ?>> LABS =
            Catalogue.PAGES.stream().<Lab<?, ?>>map(LabPage::lab).toList();

    private static final String TINY =
            """
            {"format": 1, "lab": "surface", "seed": 3,
             "problem": {
               "data": {"generate": {"two-moons": {"examples": 60}}},
               "network": {"layers": [{"dense": 4}, "tanh", {"dense": 2}]},
               "loss": "cross-entropy",
               "weights": {"train": {"method": {"adam": {"rate": 0.01}}, "batch": 20, "epochs": 4}}},
             "settings": {"x": {"points": 5}, "y": {"points": 5}}}
            """;

    private Samples() {}

    /** A plane of 25 points of a network with 22 weights. */
    static Experiment<?> tiny(String... changes) {
        return read(TINY, changes);
    }

    static Experiment<?> read(String text, String... changes) {
        return ExperimentFile.parse(
                text.getBytes(StandardCharsets.UTF_8), "test", Path.of(""), LABS, List.of(changes));
    }
}
