package saddleback.viz.paint;

import saddleback.viz.figure.NiceSteps;
import saddleback.viz.figure.Range;

import java.util.Arrays;

/** Labels for the multiples of a round step. */
final class LinearTicks {
    private static final int MOST_DECIMALS = 4;
    private static final double MOST_PLAIN = 1e5;

    private LinearTicks() {}

    /** The multiples of a step (1, 2, 5 times a power of ten) in the range, with even labels. */
    static Ticks of(Range range, double step) {
        double[] at = NiceSteps.multiples(range, step);
        if (at.length == 0) return new Ticks(at, new String[0], new double[0], "");
        double largest = Arrays.stream(at).map(Math::abs).max().orElse(1);
        int low = exponent(step);
        int high = largest > 0 ? Math.max(low, exponent(largest)) : low;
        if (plain(largest, low)) return ticks(at, 0, 0, Math.max(0, -low), "");
        if (high - low <= MOST_DECIMALS)
            return ticks(at, 0, high, high - low, "×" + Numerals.power(high));
        return shifted(at, step, low);
    }

    /** For a range far from zero: labels count from a round number at or under its first tick. */
    private static Ticks shifted(double[] at, double step, int low) {
        double coarse = step * 100;
        double base = Math.floor(at[0] / coarse) * coarse;
        String from = Numerals.brief(Math.abs(base), 15);
        String sign = base < 0 ? "− " + from : "+ " + from;
        double largest = at[at.length - 1] - base;
        if (plain(largest, low)) return ticks(at, base, 0, Math.max(0, -low), sign);
        int high = Math.max(low, exponent(largest));
        String factor = "×" + Numerals.power(high) + " " + sign;
        return ticks(at, base, high, high - low, factor);
    }

    private static boolean plain(double largest, int lowestDigit) {
        return largest < MOST_PLAIN && -lowestDigit <= MOST_DECIMALS;
    }

    private static Ticks ticks(
            double[] at, double base, int exponent, int decimals, String factor) {
        double unit = Math.pow(10, exponent);
        String[] labels =
                Arrays.stream(at)
                        .mapToObj(v -> Numerals.fixed((v - base) / unit, decimals))
                        .toArray(String[]::new);
        return new Ticks(at, labels, new double[0], factor);
    }

    private static int exponent(double value) {
        return (int) Math.floor(Math.log10(value) + 1e-9);
    }
}
