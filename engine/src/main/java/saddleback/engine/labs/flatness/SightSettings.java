package saddleback.engine.labs.flatness;

import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * Slices of the loss around the weights, before and after, along the same two directions of unit
 * length in each one's own coordinates.
 *
 * @param radius half the side of the square
 * @param points along each side of the square and on the line
 */
public record SightSettings(
        @Setting(value = "Half the side of the plane", min = 0, above = true, log = true)
                double radius,
        @Setting(value = "Points along each side", min = 3, max = 401) int points) {

    /** Checks the ranges. */
    public SightSettings {
        Ranges.check(SightSettings.class, radius, points);
    }

    /** 41 x 41 points within 1. */
    public static SightSettings defaults() {
        return new SightSettings(1, 41);
    }
}
