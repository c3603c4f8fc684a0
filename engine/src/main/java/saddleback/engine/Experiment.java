package saddleback.engine;

import org.jspecify.annotations.Nullable;

import saddleback.engine.problem.Problem;

/**
 * A question fully asked: the saved file, read again it gives the same result.
 *
 * @param lab the lab's id
 * @param problem null for labs that study no network
 */
public record Experiment<S extends Record>(
        String lab, long seed, @Nullable Problem problem, S settings) {}
