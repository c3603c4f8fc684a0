package saddleback.engine.labs.regions;

import org.jspecify.annotations.Nullable;

import saddleback.engine.regions.Domain;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Where on a cut regions are counted. */
final class Domains {
    private static final double MARGIN = 0.15;
    private static final double THROUGH_MARGIN = 0.4;

    /** Corners of a chosen box are whole multiples of 1 / so many of its longest side. */
    private static final int STEPS = 32;

    private Domains() {}

    /**
     * The domain that is asked for, or one that is chosen.
     *
     * @param data null where there are none
     * @param home a box of the input space that suits the network, null where none is known
     * @throws IllegalArgumentException "settings.NAME: rule, was value" where it does not fit the
     *     cut
     */
    static Domain of(
            RegionsSettings settings, Cut cut, @Nullable CutData data, Domain.@Nullable Box home) {
        int dims = cut.dims();
        Domain.Box box = settings.box();
        if (box != null) {
            if (box.lo().length != dims)
                throw wrong(
                        "box.lo", dims + " numbers as the cut has coordinates", box.lo().length);
            return box;
        }
        Domain.Disc disc = settings.disc();
        if (disc != null) {
            if (dims != 2) throw wrong("disc", "a cut of 2 coordinates", dims);
            return disc;
        }
        if (settings.whole()) {
            if (dims > 2) throw wrong("whole", "a cut of 1 or 2 coordinates", dims);
            return new Domain.Whole();
        }
        return home != null && cut.slice() == null && data == null ? home : chosen(cut, data);
    }

    private static IllegalArgumentException wrong(String name, String rule, int was) {
        return new IllegalArgumentException("settings.%s: %s, was %d".formatted(name, rule, was));
    }

    private static Domain.Box chosen(Cut cut, @Nullable CutData data) {
        return switch (cut.kind()) {
            case SEGMENT -> cube(1, 0, 1);
            case THROUGH_EXAMPLES -> {
                if (data == null) throw new IllegalStateException("examples without data");
                yield around(data, Arrays.stream(cut.chosen()), THROUGH_MARGIN);
            }
            case AMONG_DATA ->
                    data == null
                            ? cube(cut.dims(), -1, 1)
                            : around(data, IntStream.range(0, data.size()), MARGIN);
        };
    }

    private static Domain.Box cube(int dims, double low, double high) {
        double[] lo = new double[dims];
        double[] hi = new double[dims];
        Arrays.fill(lo, low);
        Arrays.fill(hi, high);
        return new Domain.Box(lo, hi);
    }

    /**
     * A box with a margin of a share of the longest side, at corners with few binary digits, which
     * keep exact arithmetic cheap.
     */
    private static Domain.Box around(CutData data, IntStream examples, double margin) {
        int dims = data.dims();
        double[] lo = new double[dims];
        double[] hi = new double[dims];
        Arrays.fill(lo, Double.POSITIVE_INFINITY);
        Arrays.fill(hi, Double.NEGATIVE_INFINITY);
        examples.forEach(
                e -> {
                    for (int k = 0; k < dims; k++) {
                        lo[k] = Math.min(lo[k], data.at(e, k));
                        hi[k] = Math.max(hi[k], data.at(e, k));
                    }
                });
        double longest = 0;
        for (int k = 0; k < dims; k++) longest = Math.max(longest, hi[k] - lo[k]);
        if (longest == 0) longest = 1;
        double step = Math.scalb(1.0, Math.getExponent(longest / STEPS));
        for (int k = 0; k < dims; k++) {
            lo[k] = Math.floor((lo[k] - margin * longest) / step) * step;
            hi[k] = Math.ceil((hi[k] + margin * longest) / step) * step;
        }
        return new Domain.Box(lo, hi);
    }
}
