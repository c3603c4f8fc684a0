package saddleback.app.labs.flatness;

import saddleback.engine.flatness.Measure;

import java.util.Locale;

/** What measures are called in figures. */
public final class MeasureNames {
    private MeasureNames() {}

    /** A few words. */
    public static String of(Measure measure) {
        return measure.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether the value is a natural logarithm, so that a difference is a factor. */
    public static boolean logarithm(Measure measure) {
        return measure == Measure.LOG_VOLUME || measure == Measure.LOG_DETERMINANT;
    }
}
