package saddleback.engine.labs.patterns;

import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * What a plane through weight space does not tell.
 *
 * @param slices planes through the same weights along random directions of the same lengths
 * @param penalty whether a penalty on the flatness of a plane is met by networks that ignore their
 *     inputs
 */
public record FooledSettings(
        @Setting(value = "Random planes through the same weights", min = 0, max = 12) int slices,
        @Setting("A penalty on flatness, met by a network that ignores its inputs")
                boolean penalty) {

    /** Checks the ranges. */
    public FooledSettings {
        Ranges.check(FooledSettings.class, slices, penalty);
    }

    /** Three planes and the penalty. */
    public static FooledSettings defaults() {
        return new FooledSettings(3, true);
    }
}
