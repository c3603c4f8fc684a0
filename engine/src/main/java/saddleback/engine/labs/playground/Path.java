package saddleback.engine.labs.playground;

import saddleback.engine.optim.Method;

/**
 * The way of a method. All arrays have one element a point, the start first, and are owned by the
 * record; the last point may have numbers that are not finite.
 *
 * @param x first coordinate
 * @param y second coordinate
 * @param value of the function
 * @param gradientNorm there
 * @param end why it ended; {@link Walk.End#RUNNING} where all steps were made
 */
public record Path(
        Method method,
        double[] x,
        double[] y,
        double[] value,
        double[] gradientNorm,
        Walk.End end) {

    /** Points, one more than steps. */
    public int size() {
        return x.length;
    }
}
