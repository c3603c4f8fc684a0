package saddleback.app.labs.regions.weights;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.regions.mapping.Seen;
import saddleback.engine.Experiment;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.labs.regions.Budget;
import saddleback.engine.labs.regions.CutSettings;
import saddleback.engine.labs.regions.Regions;
import saddleback.engine.labs.regions.RegionsSettings;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.problem.Problem;
import saddleback.engine.problem.Weights;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.Slice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a network in numbers as an experiment that looks at it where it was looked at. */
final class KeptNetwork {
    private KeptNetwork() {}

    /**
     * Writes {@code experiment.json}.
     *
     * @param folder made if it is missing
     * @param before whose seed, examples and budget are kept
     * @return the experiment file
     */
    static Path write(Path folder, Experiment<?> before, Seen seen, GivenNetwork network)
            throws IOException {
        Problem problem = before.problem();
        if (problem == null) throw new IllegalArgumentException("problem: one, was none");
        var numbers =
                new Problem(
                        problem.data(),
                        new NetworkSettings.Given(network.layers()),
                        problem.loss(),
                        problem.decay(),
                        new Weights.Given());
        var kept =
                new Experiment<>(Regions.LAB.id(), before.seed(), numbers, settings(before, seen));
        Files.createDirectories(folder);
        Path file = folder.resolve("experiment.json");
        ExperimentFile.write(kept, file);
        return file;
    }

    @SuppressWarnings("NullAway") // box and disc may be null; of nested types it does not see that
    private static RegionsSettings settings(Experiment<?> before, Seen seen) {
        Budget budget =
                before.settings() instanceof RegionsSettings s ? s.budget() : Budget.defaults();
        Slice slice = seen.slice();
        return new RegionsSettings(
                slice == null ? new CutSettings.Input() : new CutSettings.Affine(slice),
                box(seen.domain()),
                disc(seen.domain()),
                seen.domain() instanceof Domain.Whole,
                true,
                budget,
                null,
                null);
    }

    private static Domain.@Nullable Box box(Domain domain) {
        return domain instanceof Domain.Box box ? box : null;
    }

    private static Domain.@Nullable Disc disc(Domain domain) {
        return domain instanceof Domain.Disc disc ? disc : null;
    }
}
