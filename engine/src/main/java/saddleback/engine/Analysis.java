package saddleback.engine;

import org.jspecify.annotations.Nullable;

import saddleback.engine.problem.Problem;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

/** The pure function a lab is: the same arguments give the same result, bit for bit. */
@FunctionalInterface
public interface Analysis<S extends Record, R extends Record> {

    /**
     * Computes the result.
     *
     * @param problem what is studied; null for labs that study no network
     * @throws IllegalArgumentException "name: rule, was value" for settings that do not fit the
     *     problem
     * @throws java.util.concurrent.CancellationException from {@link Run#step} alone
     */
    R run(@Nullable Problem problem, S settings, Seed seed, Run<R> run);
}
