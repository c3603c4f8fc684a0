package saddleback.app.labs.flatness.swap;

import saddleback.engine.Experiment;
import saddleback.engine.flatness.Measure;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.io.WeightFile;
import saddleback.engine.labs.flatness.Flatness;
import saddleback.engine.labs.flatness.FlatnessSettings;
import saddleback.engine.net.Network;
import saddleback.engine.problem.Problem;
import saddleback.engine.problem.Weights;
import saddleback.engine.reparam.AlphaScale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes a changed network as an experiment of the flatness lab. */
final class KeptSwap {
    private KeptSwap() {}

    /**
     * Writes {@code experiment.json}, and the second network's weights beside it.
     *
     * @param folder made if it is missing
     * @param before whose problem and other settings are kept
     * @param second the second network's weights as they were trained
     * @return the experiment file
     */
    static Path write(
            Path folder, Experiment<?> before, Network network, double[] second, Swap swap)
            throws IOException {
        Problem problem = before.problem();
        if (problem == null) throw new IllegalArgumentException("problem: one, was none");
        Files.createDirectories(folder);
        if (swap.which() == 1) {
            Path weights = folder.resolve("second.npz").toAbsolutePath();
            WeightFile.write(weights, network, second);
            problem = problem.at(new Weights.FromFile(weights));
        }
        Path file = folder.resolve("experiment.json");
        ExperimentFile.write(
                new Experiment<>(Flatness.LAB.id(), before.seed(), problem, settings(before, swap)),
                file);
        return file;
    }

    private static FlatnessSettings settings(Experiment<?> before, Swap swap) {
        FlatnessSettings s =
                before.settings() instanceof FlatnessSettings own
                        ? own
                        : FlatnessSettings.defaults();
        List<Measure> measures = new ArrayList<>(s.measures());
        for (Measure m : Gauging.MEASURES) if (!measures.contains(m)) measures.add(m);
        return new FlatnessSettings(
                List.of(new AlphaScale(swap.factors())),
                measures,
                s.how(),
                s.eigenvalues(),
                s.randomInputs(),
                s.proof(),
                s.sights(),
                false,
                null);
    }
}
