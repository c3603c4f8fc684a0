package saddleback.app.look;

import saddleback.viz.figure.Levels;
import saddleback.viz.figure.NiceSteps;
import saddleback.viz.figure.Range;

/** About so many lines of equal value at round numbers. */
final class Lines {
    private static final int MOST_PER_DECADE = 50;

    private Lines() {}

    /**
     * The levels inside a range: on a linear scale multiples of a round step, on a logarithmic one
     * in equal ratios through the powers of ten, or every so many powers where those are too many.
     *
     * @param count about how many, at least 1
     */
    static Levels of(Range range, boolean log, int count) {
        if (!log || !(range.low() > 0)) return linear(range, count);
        double decades = Math.log10(range.high() / range.low());
        if (decades < 1) return linear(range, count);
        int each = (int) Math.min(MOST_PER_DECADE, Math.round(count / decades));
        if (each >= 1) return new Levels.Chosen(NiceSteps.geometric(range, each));
        double[] powers = NiceSteps.geometric(range, 1);
        int stride = Math.ceilDiv(powers.length, count);
        double[] some = new double[Math.ceilDiv(powers.length, stride)];
        for (int i = 0; i < some.length; i++) some[i] = powers[i * stride];
        return new Levels.Chosen(some);
    }

    private static Levels linear(Range range, int count) {
        return new Levels.Chosen(NiceSteps.linear(range, count));
    }
}
