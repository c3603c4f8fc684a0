package saddleback.app.slice;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Levels;
import saddleback.viz.figure.Range;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How a loss is shown: logarithmic where it spans more than a decade above 0, linear elsewhere. The
 * numbers themselves stay as they are.
 *
 * @param log whether heights, colours and contour levels are logarithmic
 * @param range from the smallest to the largest finite value
 */
public record LossScale(boolean log, Range range) {
    private static final double RATIO = 10;
    private static final double[] PER_DECADE = {1, 1.5, 2, 3, 5, 7};

    /** The scale of the finite values. */
    public static LossScale of(double[]... data) {
        Range range = Range.of(data);
        boolean log = range.low() > 0 && range.high() / range.low() > RATIO;
        return new LossScale(log, range);
    }

    /** Colours over the range. */
    public ColourScale colours() {
        return new ColourScale(
                ColourMap.VIRIDIS,
                range,
                log ? ColourScale.Spread.LOG : ColourScale.Spread.LINEAR,
                false,
                false);
    }

    /** Round numbers: 6 a decade where there are few decades, fewer where there are more. */
    public Levels levels() {
        if (!log) return new Levels.Linear(20);
        double decades = Math.log10(range.high() / range.low());
        if (decades > 2.5) return new Levels.Log(decades > 4 ? 2 : 3);
        double[] all =
                IntStream.rangeClosed(
                                (int) Math.floor(Math.log10(range.low())),
                                (int) Math.floor(Math.log10(range.high())))
                        .boxed()
                        .flatMapToDouble(
                                d -> Arrays.stream(PER_DECADE).map(v -> v * Math.pow(10, d)))
                        .toArray();
        return new Levels.Chosen(all);
    }

    /** A little longer than the data, so that the lowest point lies above the floor. */
    public Axis axis(String label) {
        if (!log) return Axis.linear(label, range.padded(0.02));
        double more = Math.pow(range.high() / range.low(), 0.02);
        return Axis.log(label, new Range(range.low() / more, range.high() * more));
    }

    /** Whether there is anything to show. */
    public static boolean any(double[] data) {
        return Arrays.stream(data).anyMatch(Double::isFinite);
    }
}
