package saddleback.engine.labs.patterns;

import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * Losses of what is drawn.
 *
 * @param low of ink
 * @param high of paper, above it
 */
public record HeightSettings(
        @Setting(value = "Loss of ink", min = 0) double low,
        @Setting(value = "Loss of paper", min = 0) double high) {

    /** Checks the order. */
    public HeightSettings {
        Ranges.check(HeightSettings.class, low, high);
        if (!(low < high))
            throw new IllegalArgumentException("high: above %s, was %s".formatted(low, high));
    }

    /** From 1 to 3. */
    public static HeightSettings defaults() {
        return new HeightSettings(1, 3);
    }
}
