package saddleback.viz.figure;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Round numbers: multiples of 1, 2 or 5 times a power of ten, and powers of ten. */
public final class NiceSteps {
    private static final double[] STEPS = {1, 2, 5, 10};

    private NiceSteps() {}

    /** The smallest of 1, 2, 5 times a power of ten that is not below the length (above 0). */
    public static double step(double length) {
        double power = Math.pow(10, Math.floor(Math.log10(length)));
        if (power == 0) return Double.MIN_NORMAL;
        for (double s : STEPS) if (s * power >= length * (1 - 1e-9)) return s * power;
        return 10 * power;
    }

    /** The next larger round step after a round step. */
    public static double next(double step) {
        return step(step * 1.5);
    }

    /** All multiples of the step in the range, ends included; -0 does not occur. */
    public static double[] multiples(Range range, double step) {
        double slack = 1e-9;
        long first = (long) Math.ceil(range.low() / step - slack);
        long last = (long) Math.floor(range.high() / step + slack);
        if (last - first > 10_000) return new double[0];
        double inverse = Math.rint(1 / step);
        boolean whole = step < 1 && inverse < 1e15 && Math.abs(inverse * step - 1) < 1e-9;
        var out = new double[(int) Math.max(0, last - first + 1)];
        for (int i = 0; i < out.length; i++)
            out[i] = whole ? (first + i) / inverse : (first + i) * step;
        return out;
    }

    /** At most {@code count} multiples of the smallest fitting round step. */
    public static double[] linear(Range range, int count) {
        double step = step((range.high() - range.low()) / Math.max(1, count));
        double[] found = multiples(range, step);
        while (found.length > count && count > 0) {
            step = next(step);
            found = multiples(range, step);
        }
        return found;
    }

    /**
     * Levels in a geometric row through the powers of ten.
     *
     * @param range above zero
     * @param perDecade levels in each decade; 1: 10^k; 2: 1, 3; 3: 1, 2, 5; more: equal ratios
     */
    public static double[] geometric(Range range, int perDecade) {
        double[] digits = digits(perDecade);
        int first = (int) Math.floor(Math.log10(range.low())) - 1;
        int last = (int) Math.ceil(Math.log10(range.high())) + 1;
        var out = DoubleStream.builder();
        for (int k = first; k <= last; k++)
            for (double d : digits) {
                double level = Double.parseDouble(d + "e" + k);
                if (range.holds(level) && level > 0) out.add(level);
            }
        return out.build().toArray();
    }

    private static double[] digits(int perDecade) {
        return switch (perDecade) {
            case 1 -> new double[] {1};
            case 2 -> new double[] {1, 3};
            case 3 -> new double[] {1, 2, 5};
            default -> {
                var d = new double[perDecade];
                Arrays.setAll(d, i -> Math.pow(10, (double) i / perDecade));
                yield d;
            }
        };
    }
}
