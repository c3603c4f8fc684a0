package saddleback.engine.labs.surface;

import org.jspecify.annotations.Nullable;

/**
 * What was found on one slice.
 *
 * @param train on the training examples, or null if it was not asked for
 * @param test on the test examples, or null if it was not asked for
 * @param computed 1 where a point was computed and 0 where it was interpolated, rows = y; empty if
 *     all were computed
 * @param sharpness second derivative of the training loss at the origin along each axis, in units
 *     of the axes
 * @param path training's way, empty where there is none
 */
public record SliceResult(
        Slice slice,
        @Nullable Scores train,
        @Nullable Scores test,
        double[] computed,
        double[] sharpness,
        PathOnPlane path) {

    /** The training scores where there are any, else those of the test examples. */
    public Scores main() {
        if (train != null) return train;
        if (test != null) return test;
        throw new IllegalStateException("a slice without scores");
    }
}
