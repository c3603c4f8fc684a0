package saddleback.engine.labs.playground;

import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/** A point of the plane. */
public record Place(
        @Setting(value = "First coordinate", min = -1e6, max = 1e6) double x,
        @Setting(value = "Second coordinate", min = -1e6, max = 1e6) double y) {

    /** Checks the numbers. */
    public Place {
        Ranges.check(Place.class, x, y);
    }

    /** Right of the classical saddle, a little off the way on which gradient descent falls in. */
    public static Place defaults() {
        return new Place(0.5, 0.02);
    }
}
