package saddleback.engine.labs.flatness;

import org.jspecify.annotations.Nullable;

import saddleback.engine.Lab;
import saddleback.engine.Output;
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
                    _ -> Output.builder().build());

    private Flatness() {}

    /** The analysis of the lab. */
    public static FlatnessResult run(
            @Nullable Problem problem,
            FlatnessSettings settings,
            Seed seed,
            Run<FlatnessResult> run) {
        throw new IllegalArgumentException("problem: one, was none");
    }
}
