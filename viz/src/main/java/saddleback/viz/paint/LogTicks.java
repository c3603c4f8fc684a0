package saddleback.viz.paint;

import saddleback.viz.figure.NiceSteps;
import saddleback.viz.figure.Range;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** Candidates for the ticks of a logarithmic axis, the densest first. */
final class LogTicks {
    private static final int[] STRIDES = {1, 2, 3, 5, 10, 20, 50, 100, 200};
    private static final int MOST_DECADES_WITH_MINOR = 12;

    private LogTicks() {}

    static List<Ticks> candidates(Range range) {
        double[] decades = NiceSteps.geometric(range, 1);
        var out = new ArrayList<Ticks>();
        if (decades.length <= 1 && range.high() / range.low() < 8) return out;
        if (decades.length <= 2) out.add(labelled(NiceSteps.geometric(range, 3), range));
        if (decades.length <= 3) out.add(labelled(NiceSteps.geometric(range, 2), range));
        for (int stride : STRIDES) out.add(strided(decades, stride, range));
        out.add(new Ticks(new double[0], new String[0], new double[0], ""));
        return out;
    }

    private static Ticks strided(double[] decades, int stride, Range range) {
        double[] at =
                Arrays.stream(decades)
                        .filter(d -> Math.floorMod(Math.round(Math.log10(d)), stride) == 0)
                        .toArray();
        double[] minor = stride == 1 ? digits(range) : decades;
        return named(at, minor);
    }

    private static Ticks labelled(double[] at, Range range) {
        return named(at, digits(range));
    }

    /** Whether a number above 0 is read more easily without a power of ten. */
    static boolean isPlain(double value) {
        return value >= 0.0099 && value < 10_001;
    }

    private static Ticks named(double[] at, double[] minor) {
        boolean plain = Arrays.stream(at).allMatch(LogTicks::isPlain);
        String[] labels =
                Arrays.stream(at)
                        .mapToObj(v -> plain ? Numerals.brief(v, 1) : power(v))
                        .toArray(String[]::new);
        return new Ticks(at, labels, minor, "");
    }

    /** "10⁻³", "2×10⁵". */
    static String power(double value) {
        int exponent = (int) Math.floor(Math.log10(value) + 1e-9);
        String power = Numerals.power(exponent);
        long digit = Math.round(value / Math.pow(10, exponent));
        return digit == 1 ? power : digit + "×" + power;
    }

    /**
     * 1 to 9 times each power of ten, unless there are so many decades that they would be a bar.
     */
    static double[] digits(Range range) {
        int first = (int) Math.floor(Math.log10(range.low()));
        int last = (int) Math.floor(Math.log10(range.high()));
        if (last - first > MOST_DECADES_WITH_MINOR) return new double[0];
        var out = DoubleStream.builder();
        for (int k = first; k <= last; k++)
            for (int d = 1; d < 10; d++) {
                double v = d * Math.pow(10, k);
                if (range.holds(v)) out.add(v);
            }
        return out.build().toArray();
    }
}
