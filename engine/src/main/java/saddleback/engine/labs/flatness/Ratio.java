package saddleback.engine.labs.flatness;

import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.measuring.Facts;

/** How a measure changed. */
final class Ratio {
    private Ratio() {}

    /**
     * After over before, 1 where both are the same number; of measures that are logarithms the
     * exponential of after less before.
     */
    static double of(Measure measure, double before, double after) {
        if (before == after) return 1;
        return Facts.of(measure).logarithm() ? StrictMath.exp(after - before) : after / before;
    }
}
