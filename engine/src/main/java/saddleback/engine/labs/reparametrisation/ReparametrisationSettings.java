package saddleback.engine.labs.reparametrisation;

import org.jspecify.annotations.Nullable;

import saddleback.engine.settings.Setting;

/**
 * What the lab asks: at least one of both.
 *
 * @param line a function of one variable, null for none
 * @param plane a function of two variables, null for none
 */
public record ReparametrisationSettings(
        @Setting("A function of one variable, in its own and in other coordinates")
                @Nullable LineSettings line,
        @Setting("A function of two variables") @Nullable PlaneSettings plane) {

    /** Checks that there is something to do. */
    public ReparametrisationSettings {
        if (line == null && plane == null)
            throw new IllegalArgumentException(
                    "line: a function of one variable or a plane, was none");
    }

    /** The paper's figures 1 to 5. */
    public static ReparametrisationSettings defaults() {
        return new ReparametrisationSettings(LineSettings.defaults(), PlaneSettings.defaults());
    }
}
