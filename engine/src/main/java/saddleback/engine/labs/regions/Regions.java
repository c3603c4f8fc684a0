package saddleback.engine.labs.regions;

import org.jspecify.annotations.Nullable;

import saddleback.engine.Lab;
import saddleback.engine.data.Dataset;
import saddleback.engine.given.Construction;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.io.WeightFile;
import saddleback.engine.net.GivenForm;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;
import saddleback.engine.problem.Recording;
import saddleback.engine.problem.Weights;
import saddleback.engine.regions.Domain;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

/** How many linear regions a piecewise linear network has, where they lie, what bounds them. */
public final class Regions {
    /** The lab. */
    public static final Lab<RegionsSettings, RegionsResult> LAB =
            new Lab<>("regions", RegionsSettings.defaults(), true, Regions::run, RegionsOutput::of);

    private static final double LOADED = 0.01;
    private static final double TRAINED = 0.4;

    private Regions() {}

    /**
     * The analysis of the lab.
     *
     * @throws IllegalArgumentException "path: rule, was value" for a problem, files or settings
     *     that do not fit together or into memory, before training wherever that can be known
     */
    public static RegionsResult run(
            @Nullable Problem problem,
            RegionsSettings settings,
            Seed seed,
            Run<RegionsResult> run) {
        if (problem == null) throw new IllegalArgumentException("problem: one, was none");
        run.step(0, "loading data");
        checkWay(problem, settings);
        Prepared loaded = Preparation.loadedIfAny(problem, seed);
        Integer along = settings.along();
        if (along != null) loaded = Recording.evenly(loaded, along);
        GivenNetwork shape = numbers(loaded);
        Dataset examples = problem.data().some() ? loaded.data().train() : null;
        Cut cut = new Cuts(shape.inputs(), examples).of(settings.cut());
        CutData data = examples == null ? null : Feet.of(cut, examples);
        var counting =
                new Counting(
                        cut.slice(),
                        cut.dims(),
                        Domains.of(settings, cut, data, home(problem)),
                        settings.certify(),
                        settings.budget());
        Memory.check(loaded, shape, settings, counting, Beside.of(problem, shape, counting, null));
        double begin = problem.weights().training() != null ? TRAINED : LOADED;
        Prepared prepared =
                Preparation.weighted(loaded, WeightFile::read, seed, run.stage(LOADED / 2, begin));
        return new Survey(prepared, numbers(prepared), settings, counting, data, seed, run)
                .compute(begin);
    }

    /** The box of a construction. */
    private static Domain.@Nullable Box home(Problem problem) {
        Construction built = Beside.construction(problem);
        return built == null ? null : new Domain.Box(built.lo(), built.hi());
    }

    private static GivenNetwork numbers(Prepared prepared) {
        for (double w : prepared.weights())
            if (!Double.isFinite(w))
                throw new IllegalArgumentException(
                        "problem.weights: finite numbers, was " + w + " among them");
        try {
            return GivenForm.of(prepared.network(), prepared.weights());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("problem." + e.getMessage(), e);
        }
    }

    /** Fresh weights and those of a file have no way of training. */
    private static void checkWay(Problem problem, RegionsSettings settings) {
        Integer along = settings.along();
        if (along == null
                || problem.weights().training() != null
                || problem.weights() instanceof Weights.Checkpoint
                || problem.weights() instanceof Weights.Rescaled) return;
        throw new IllegalArgumentException(
                "settings.along: weights that are trained here, or a checkpoint, was "
                        + along
                        + " for others");
    }
}
