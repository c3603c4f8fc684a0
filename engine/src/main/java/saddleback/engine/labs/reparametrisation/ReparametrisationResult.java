package saddleback.engine.labs.reparametrisation;

import org.jspecify.annotations.Nullable;

/**
 * What the lab found.
 *
 * @param settings what was asked
 * @param line of the function of one variable, null where none was asked for
 * @param plane of the function of two variables, null where none was asked for, and in a partial
 *     result
 */
public record ReparametrisationResult(
        ReparametrisationSettings settings,
        @Nullable LineResult line,
        @Nullable PlaneResult plane) {}
