package saddleback.engine.labs.flatness;

import org.jspecify.annotations.Nullable;

import saddleback.engine.Lab;
import saddleback.engine.io.WeightFile;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

/** One function in two sets of parameters, and what the measures of flatness say of both. */
public final class Flatness {
    /** The lab. */
    public static final Lab<FlatnessSettings, FlatnessResult> LAB =
            new Lab<>(
                    "flatness",
                    FlatnessSettings.defaults(),
                    true,
                    Flatness::run,
                    FlatnessOutput::of);

    private static final double LOADED = 0.01;
    private static final double TRAINED = 0.4;

    private Flatness() {}

    /**
     * The analysis of the lab.
     *
     * @throws IllegalArgumentException "path: rule, was value" for a problem, files or settings
     *     that do not fit together or into memory, before training wherever that can be known
     */
    public static FlatnessResult run(
            @Nullable Problem problem,
            FlatnessSettings settings,
            Seed seed,
            Run<FlatnessResult> run) {
        if (problem == null) throw new IllegalArgumentException("problem: one, was none");
        run.step(0, "loading data");
        if (!problem.data().some())
            throw new IllegalArgumentException(
                    "problem.data: examples, as the loss is measured on them, was none");
        Prepared loaded = Preparation.loaded(problem, seed);
        Memory.check(loaded, settings);
        SweepSettings sweep = settings.sweep();
        if (sweep != null) SweepRules.check(loaded, sweep, run.workers());
        Seed own = seed.of("flatness");
        boolean trained = problem.weights().training() != null;
        if (trained) Trial.check(loaded, settings.transform(), own.of("trial"), run.workers());
        double begin = trained ? TRAINED : LOADED;
        Prepared prepared =
                Preparation.weighted(loaded, WeightFile::read, seed, run.stage(LOADED / 2, begin));
        checkFinite(prepared.weights());
        return new Survey(prepared, settings, own, run).compute(begin);
    }

    private static void checkFinite(double[] weights) {
        for (double w : weights)
            if (!Double.isFinite(w))
                throw new IllegalArgumentException(
                        "problem.weights: finite numbers, was " + w + " among them");
    }
}
