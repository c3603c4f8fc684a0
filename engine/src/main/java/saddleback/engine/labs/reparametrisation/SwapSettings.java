package saddleback.engine.labs.reparametrisation;

import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/** Two minima whose order of flatness is to be turned round. */
public record SwapSettings(
        @Setting(value = "The minimum nearest to this place", min = -1e6, max = 1e6) double first,
        @Setting(value = "And the one nearest to this place", min = -1e6, max = 1e6)
                double second) {

    /** Checks the ranges. */
    public SwapSettings {
        Ranges.check(SwapSettings.class, first, second);
    }

    /** -1 and 1. */
    public static SwapSettings defaults() {
        return new SwapSettings(-1, 1);
    }
}
