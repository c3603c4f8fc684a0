package saddleback.engine.labs.flatness;

/**
 * The loss around the weights, before and after, along the same directions.
 *
 * @param at distances, increasing, of the line's points and of both sides of the plane
 * @param lineBefore loss along the first direction
 * @param lineAfter the same after
 * @param planeBefore loss on the plane, row-major, rows along the second direction
 * @param planeAfter the same after
 */
public record Sights(
        double[] at,
        double[] lineBefore,
        double[] lineAfter,
        double[] planeBefore,
        double[] planeAfter) {}
