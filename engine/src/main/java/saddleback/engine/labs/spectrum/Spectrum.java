package saddleback.engine.labs.spectrum;

import org.jspecify.annotations.Nullable;

import saddleback.engine.Lab;
import saddleback.engine.io.WeightFile;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;
import saddleback.engine.problem.Recording;
import saddleback.engine.problem.Weights;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import java.util.List;

/** The eigenvalues of second-order matrices at a point of weight space and along training. */
public final class Spectrum {
    /** The lab. */
    public static final Lab<SpectrumSettings, SpectrumResult> LAB =
            new Lab<>(
                    "spectrum",
                    SpectrumSettings.defaults(),
                    true,
                    Spectrum::run,
                    SpectrumOutput::of);

    private static final double LOADED = 0.01;
    private static final double TRAINED = 0.4;

    private Spectrum() {}

    /**
     * The analysis of the lab. A point of a saved grid is looked at without training, unless
     * moments of training are asked for as well.
     *
     * @throws IllegalArgumentException "path: rule, was value" for a problem, files or settings
     *     that do not fit together or into memory, before training wherever that can be known
     */
    public static SpectrumResult run(
            @Nullable Problem problem,
            SpectrumSettings settings,
            Seed seed,
            Run<SpectrumResult> run) {
        if (problem == null) throw new IllegalArgumentException("problem: one, was none");
        run.step(0, "loading data");
        Prepared loaded = recorded(Preparation.loaded(problem, seed), settings);
        Memory.check(loaded, settings);
        checkWay(problem, settings);
        double[] grid = Place.early(loaded, settings.at());
        boolean asGiven = grid != null && settings.along() == null;
        double begin = problem.weights().training() != null && !asGiven ? TRAINED : LOADED;
        Prepared prepared =
                asGiven
                        ? loaded
                        : Preparation.weighted(
                                loaded, WeightFile::read, seed, run.stage(LOADED / 2, begin));
        double[] w = grid != null ? grid : Place.of(prepared, settings.at());
        return new Survey(prepared, w, settings, seed.of("spectrum"), run).compute(begin);
    }

    private static Prepared recorded(Prepared loaded, SpectrumSettings settings) {
        Integer moments = settings.along();
        Prepared recorded = moments == null ? loaded : Recording.evenly(loaded, moments);
        return settings.at() instanceof At.Step(long step)
                ? Recording.at(recorded, List.of(step))
                : recorded;
    }

    /** Fresh weights and those of a file have no way of training. */
    private static void checkWay(Problem problem, SpectrumSettings settings) {
        if (problem.weights().training() != null
                || problem.weights() instanceof Weights.Checkpoint
                || problem.weights() instanceof Weights.Rescaled) return;
        if (settings.along() != null)
            throw new IllegalArgumentException(
                    "settings.along: weights that are trained here, or a checkpoint, was "
                            + settings.along()
                            + " for others");
        if (settings.at() instanceof At.Step(long step))
            throw new IllegalArgumentException(
                    "settings.at.step: weights that are trained here, or a checkpoint, was "
                            + step
                            + " for others");
    }
}
