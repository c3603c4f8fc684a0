package saddleback.engine.labs.interference;

import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * How the number of components lengthens learning: the same kind of start for every number from 2
 * on, with as many actions beyond the number of components as the settings themselves have.
 *
 * @param most components
 */
public record StaircaseSettings(@Setting(value = "Most contexts", min = 2, max = 10) int most) {
    /** Checks the range. */
    public StaircaseSettings {
        Ranges.check(StaircaseSettings.class, most);
    }

    /** Up to 8 contexts. */
    public static StaircaseSettings defaults() {
        return new StaircaseSettings(8);
    }
}
