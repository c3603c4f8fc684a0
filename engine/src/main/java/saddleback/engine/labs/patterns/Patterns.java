package saddleback.engine.labs.patterns;

import org.jspecify.annotations.Nullable;

import saddleback.engine.Lab;
import saddleback.engine.pattern.Target;
import saddleback.engine.pattern.source.TargetSettings;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import java.io.IOException;
import java.nio.file.NoSuchFileException;

/** Anything that was drawn, found in a loss or built into one. */
public final class Patterns {
    /** The lab. */
    public static final Lab<PatternsSettings, PatternsResult> LAB =
            new Lab<>(
                    "patterns",
                    PatternsSettings.defaults(),
                    true,
                    Patterns::run,
                    PatternsOutput::of);

    private Patterns() {}

    /**
     * The analysis of the lab.
     *
     * @throws IllegalArgumentException "path: rule, was value" for a problem, files or settings
     *     that do not fit together or into memory, before training wherever that can be known
     */
    public static PatternsResult run(
            @Nullable Problem problem,
            PatternsSettings settings,
            Seed seed,
            Run<PatternsResult> run) {
        if (problem == null) throw new IllegalArgumentException("problem: one, was none");
        run.step(0, "loading data");
        if (!problem.data().some())
            throw new IllegalArgumentException(
                    "problem.data: examples, as the loss is measured on them, was none");
        Target target = open(settings.target());
        Prepared loaded = Preparation.loaded(problem, seed);
        return switch (settings.how()) {
            case How.Optimise how ->
                    new Optimising(loaded, settings, how, target, seed, run).compute();
            case How.Construct how ->
                    new Constructing(loaded, settings, how, target, seed, run).compute();
        };
    }

    private static Target open(TargetSettings target) {
        try {
            return target.open();
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(
                    "settings.target: a file that exists, was " + e.getFile(), e);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "settings.target: cannot be read: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw Refused.under("settings.target", e);
        }
    }
}
