package saddleback.app.labs.playground;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Levels;
import saddleback.viz.figure.Range;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How values of any sign are shown. Where a few of them are far from all others, as beside a pole
 * or up the sides of a steep valley, colours and heights end where nine tenths of them lie and
 * contour lines stand closer where values do.
 *
 * @param range that is shown
 * @param skewed whether values lie beyond it or crowd at one end
 * @param levels of contour lines
 * @param colours over the range
 */
record ValueScale(Range range, boolean skewed, Levels levels, ColourScale colours) {
    private static final double MOST = 0.95;
    private static final double LEAST = 0.05;
    private static final double FAR = 1.5;
    private static final int LINES = 20;

    static ValueScale of(double[] values) {
        double[] sorted = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        if (sorted.length == 0) return linear(Range.of(values), values);
        double low = sorted[0];
        double high = sorted[sorted.length - 1];
        double lower = sorted[(int) (LEAST * (sorted.length - 1))];
        double upper = sorted[(int) (MOST * (sorted.length - 1))];
        double inner = upper - lower;
        boolean above = high - upper > FAR * inner;
        boolean below = lower - low > FAR * inner;
        boolean crowded = upper - sorted[sorted.length / 2] > 2 * (sorted[sorted.length / 2] - low);
        if (!above && !below && !crowded) return linear(Range.of(sorted), values);
        Range range = Range.of(new double[] {below ? lower : low, crowded || above ? upper : high});
        ColourScale colours = ColourScale.linear(ColourMap.VIRIDIS, sorted).clipped(range, sorted);
        return new ValueScale(range, true, quantiles(sorted), colours);
    }

    private static ValueScale linear(Range range, double[] values) {
        return new ValueScale(
                range,
                false,
                new Levels.Linear(LINES),
                ColourScale.linear(ColourMap.VIRIDIS, values));
    }

    /** Lines with about equal areas between them, at numbers of two digits. */
    private static Levels quantiles(double[] sorted) {
        double[] all =
                IntStream.range(1, LINES)
                        .mapToDouble(i -> rounded(sorted[i * (sorted.length - 1) / LINES]))
                        .sorted()
                        .distinct()
                        .toArray();
        return new Levels.Chosen(all);
    }

    private static double rounded(double v) {
        if (v == 0) return 0;
        double unit = Math.pow(10, Math.floor(Math.log10(Math.abs(v))) - 1);
        double units = Math.rint(v / unit);
        return unit >= 1 ? units * unit : units / Math.rint(1 / unit);
    }

    Axis axis(String label) {
        return Axis.linear(label, range.padded(0.02));
    }
}
