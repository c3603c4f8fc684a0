package saddleback.engine.labs.spectrum;

import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.nio.file.Path;

/** Which point of weight space is looked at. */
public sealed interface At {

    /** The problem's weights. */
    @Id(value = "weights", meaning = "The problem's weights")
    record TheWeights() implements At {}

    /** The weights after some steps of the problem's training. */
    @Id(value = "step", meaning = "The weights after so many steps of training")
    record Step(@Setting(value = "Steps from the start", unit = "steps", min = 0) long step)
            implements At {

        /** Checks the range. */
        public Step {
            Ranges.check(Step.class, step);
        }

        /** The start. */
        public static Step defaults() {
            return new Step(0);
        }
    }

    /** A point of a plane that the surface lab saved. */
    @Id(value = "grid", meaning = "A point of a line or plane that the surface lab saved")
    record GridPoint(
            @Setting("A result's arrays.npz, with origin, direction1 and direction2") Path file,
            @Setting("Coordinate along the first direction") double x,
            @Setting("Coordinate along the second direction") double y)
            implements At {}
}
