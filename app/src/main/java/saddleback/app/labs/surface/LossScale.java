package saddleback.app.labs.surface;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Levels;
import saddleback.viz.figure.Range;

import java.util.Arrays;

/**
 * How a loss is shown: logarithmic where it spans more than a decade and a half above 0, linear
 * elsewhere. The numbers themselves stay as they are.
 *
 * @param log whether heights, colours and contour levels are logarithmic
 * @param range from the smallest to the largest finite value
 */
record LossScale(boolean log, Range range) {
    private static final double RATIO = 30;

    static LossScale of(double[]... data) {
        Range range = Range.of(data);
        boolean log = range.low() > 0 && range.high() / range.low() > RATIO;
        return new LossScale(log, range);
    }

    ColourScale colours() {
        return new ColourScale(
                ColourMap.VIRIDIS,
                range,
                log ? ColourScale.Spread.LOG : ColourScale.Spread.LINEAR,
                false,
                false);
    }

    Levels levels() {
        double decades = log ? Math.log10(range.high() / range.low()) : 0;
        return log
                ? new Levels.Log(decades > 4 ? 2 : decades > 2.5 ? 3 : 6)
                : new Levels.Linear(12);
    }

    Axis axis(String label) {
        Range padded = log ? range : range.padded(0.02);
        return log ? Axis.log(label, padded) : Axis.linear(label, padded);
    }

    /** Whether there is anything to show. */
    static boolean any(double[] data) {
        return Arrays.stream(data).anyMatch(Double::isFinite);
    }
}
