package saddleback.engine.labs.interference;

import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * A map of where learning meets a flat plateau, for two components: starts at the middles of points
 * x points squares of (0, largest)².
 *
 * @param points along each axis
 * @param largest success at the start
 */
public record BasinSettings(
        @Setting(value = "Starts along each axis", min = 2, max = 200) int points,
        @Setting(value = "Greatest success at the start", min = 0, above = true, max = 1)
                double largest) {
    /** Checks the ranges. */
    public BasinSettings {
        Ranges.check(BasinSettings.class, points, largest);
    }

    /** 20 x 20 starts up to 1/2. */
    public static BasinSettings defaults() {
        return new BasinSettings(20, 0.5);
    }
}
