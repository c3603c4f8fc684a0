package saddleback.engine.labs.saddles;

import org.jspecify.annotations.Nullable;

import saddleback.engine.Lab;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

/** Critical points of a network's loss, and methods on their way past saddles. */
public final class Saddles {
    /** The lab. */
    public static final Lab<SaddlesSettings, SaddlesResult> LAB =
            new Lab<>("saddles", SaddlesSettings.defaults(), true, Saddles::run, SaddlesOutput::of);

    private Saddles() {}

    /**
     * The analysis of the lab.
     *
     * @throws IllegalArgumentException "path: rule, was value" for a problem, files or settings
     *     that do not fit together or into memory
     */
    public static SaddlesResult run(
            @Nullable Problem problem,
            SaddlesSettings settings,
            Seed seed,
            Run<SaddlesResult> run) {
        if (problem == null) throw new IllegalArgumentException("problem: one, was none");
        return switch (settings.study()) {
            case Search search -> {
                run.step(0, "loading data");
                Prepared loaded = Preparation.loaded(problem, seed);
                yield SearchStudy.run(search, loaded, seed, run);
            }
            case Race race -> new SaddlesResult(null, RaceStudy.run(problem, race, seed, run));
        };
    }
}
