package saddleback.app.labs.flatness;

import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.measuring.Facts;

/** What measures are called in figures. */
final class MeasureNames {
    private MeasureNames() {}

    /** A few words. */
    static String of(Measure measure) {
        return Facts.of(measure).title();
    }

    /** Whether the value is a natural logarithm, so that a difference is a factor. */
    static boolean logarithm(Measure measure) {
        return Facts.of(measure).logarithm();
    }
}
