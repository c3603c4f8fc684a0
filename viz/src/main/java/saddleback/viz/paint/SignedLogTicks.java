package saddleback.viz.paint;

import saddleback.viz.figure.NiceSteps;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Scale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Candidates for the ticks of an axis that is logarithmic on both sides of zero, the densest first:
 * zero and the powers of ten from the threshold on. Between the threshold and zero there is no
 * tick.
 */
final class SignedLogTicks {
    private static final int[] STRIDES = {1, 2, 3, 5, 10, 20, 50, 100, 200};

    /** So many powers of ten next to the threshold give way to the zero. */
    private static final int MOST_DROPPED = 2;

    private final Range range;

    /** From the threshold to the end that lies farther from zero. */
    private final Range sizes;

    private SignedLogTicks(Range range, double threshold, double largest) {
        this.range = range;
        sizes = new Range(threshold, largest);
    }

    /** None where the range has so few powers of ten that even steps show it better. */
    static List<Ticks> candidates(Range range, Scale.SignedLog scale) {
        double threshold = scale.threshold();
        if (range.low() >= threshold) return LogTicks.candidates(range);
        if (range.high() <= -threshold)
            return LogTicks.candidates(new Range(-range.high(), -range.low())).stream()
                    .map(SignedLogTicks::mirrored)
                    .toList();
        double largest = Math.max(-range.low(), range.high());
        if (largest < 10 * threshold) return List.of();
        return new SignedLogTicks(range, threshold, largest).all();
    }

    private List<Ticks> all() {
        double[] decades = NiceSteps.geometric(sizes, 1);
        var out = new ArrayList<Ticks>();
        for (int stride : STRIDES)
            for (int dropped = 0; dropped <= MOST_DROPPED; dropped++) {
                double[] labelled =
                        Arrays.stream(decades)
                                .filter(d -> Math.floorMod(exponent(d), stride) == 0)
                                .skip(dropped)
                                .toArray();
                double[] minor = stride == 1 ? LogTicks.digits(sizes) : decades;
                out.add(named(both(labelled, true), both(minor, false)));
            }
        return out;
    }

    private static long exponent(double decade) {
        return Math.round(Math.log10(decade));
    }

    /** The sizes with either sign as far as the range holds them, increasing. */
    private double[] both(double[] increasing, boolean zero) {
        var below = Arrays.stream(increasing).map(v -> -v);
        var middle = zero ? DoubleStream.of(0) : DoubleStream.empty();
        return DoubleStream.concat(below, DoubleStream.concat(middle, Arrays.stream(increasing)))
                .filter(range::holds)
                .sorted()
                .toArray();
    }

    private static Ticks named(double[] at, double[] minor) {
        boolean plain = Arrays.stream(at).allMatch(v -> v == 0 || LogTicks.isPlain(Math.abs(v)));
        String[] labels = Arrays.stream(at).mapToObj(v -> label(v, plain)).toArray(String[]::new);
        return new Ticks(at, labels, minor, "");
    }

    private static String label(double value, boolean plain) {
        if (plain || value == 0) return Numerals.brief(value, 1);
        return (value < 0 ? "−" : "") + LogTicks.power(Math.abs(value));
    }

    private static Ticks mirrored(Ticks t) {
        int n = t.at().length;
        var labels = new String[n];
        for (int i = 0; i < n; i++) labels[i] = "−" + t.labels()[n - 1 - i];
        return new Ticks(mirrored(t.at()), labels, mirrored(t.minor()), "");
    }

    private static double[] mirrored(double[] values) {
        return Arrays.stream(values).map(v -> -v).sorted().toArray();
    }
}
