package saddleback.app.training;

import org.jspecify.annotations.Nullable;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Levels;
import saddleback.viz.figure.Range;

import java.util.stream.DoubleStream;

/**
 * A scale of losses for pictures that follow each other: its ends are round numbers and stay where
 * they are until the data leave them or fill much less.
 */
public final class SteadyScale {
    private static final double[] ROUND = {1, 1.5, 2, 3, 5, 7, 10};
    private static final double LEAST_FILL = 0.45;
    private static final double LEAST_RATIO = 3;
    private static final double MOST_RATIO = 1e8;

    private @Nullable Range range;
    private boolean log;

    /** Fits the scale to what is shown next. */
    public void take(double[]... data) {
        Range found = Range.of(data);
        boolean positive = found.low() > 0;
        Range round = positive ? logarithmic(found) : linear(found);
        Range old = range;
        if (old != null && positive == log && holds(old, found) && fill(round, old) > LEAST_FILL)
            return;
        range = round;
        log = positive;
    }

    private static boolean holds(Range range, Range data) {
        return range.holds(data.high()) && (range.holds(data.low()) || tiny(data));
    }

    private static boolean tiny(Range data) {
        return data.high() / data.low() > MOST_RATIO;
    }

    private double fill(Range part, Range whole) {
        return log
                ? Math.log(part.high() / part.low()) / Math.log(whole.high() / whole.low())
                : (part.high() - part.low()) / (whole.high() - whole.low());
    }

    private static Range logarithmic(Range data) {
        double low = down(Math.max(data.low(), data.high() / MOST_RATIO));
        double high = up(data.high());
        while (high / low < LEAST_RATIO) {
            low = down(low * 0.99);
            high = up(high * 1.01);
        }
        return new Range(low, high);
    }

    private static Range linear(Range data) {
        double low = data.low() < 0 ? -up(-data.low()) : 0;
        double high = data.high() > 0 ? up(data.high()) : low + 1;
        return new Range(low, high);
    }

    /** The next round number that is not below. */
    public static double up(double v) {
        double power = Math.pow(10, Math.floor(Math.log10(v)));
        for (double r : ROUND) if (r * power >= v) return r * power;
        return 10 * power;
    }

    private static double down(double v) {
        double power = Math.pow(10, Math.floor(Math.log10(v)));
        for (int i = ROUND.length - 1; i >= 0; i--)
            if (ROUND[i] * power <= v) return ROUND[i] * power;
        return power / 10 * ROUND[ROUND.length - 2];
    }

    /** The range; from 0 to 1 before anything was shown. */
    public Range range() {
        Range known = range;
        return known == null ? new Range(0, 1) : known;
    }

    /** An axis of this range, logarithmic where all is above 0. */
    public Axis axis(String label) {
        return log ? Axis.log(label, range()) : Axis.linear(label, range());
    }

    /** Colours of this range. */
    public ColourScale colours() {
        return new ColourScale(
                ColourMap.VIRIDIS,
                range(),
                log ? ColourScale.Spread.LOG : ColourScale.Spread.LINEAR,
                false,
                false);
    }

    /** The same lines while the scale stays. */
    public Levels levels() {
        if (!log) return new Levels.Chosen(new Levels.Linear(16).in(range()));
        double decades = Math.log10(range().high() / range().low());
        if (decades > 2.5)
            return new Levels.Chosen(new Levels.Log(decades > 4 ? 2 : 3).in(range()));
        return new Levels.Chosen(rounds(decades > 1 ? 1 : 2));
    }

    /** Round numbers within the range, and with 2 also the middle between neighbours. */
    private double[] rounds(int density) {
        var levels = DoubleStream.builder();
        for (double v = range().low(); v < range().high(); v = up(v * 1.01)) {
            levels.add(v);
            if (density == 2) levels.add((v + up(v * 1.01)) / 2);
        }
        return levels.build().toArray();
    }
}
