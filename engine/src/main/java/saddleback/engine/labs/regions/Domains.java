package saddleback.engine.labs.regions;

import org.jspecify.annotations.Nullable;

import saddleback.engine.regions.Domain;
import saddleback.engine.regions.cut.Boxes;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Where on a cut regions are counted. */
final class Domains {
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
                yield around(data, Arrays.stream(cut.chosen()), Boxes.THROUGH_MARGIN);
            }
            case AMONG_DATA ->
                    data == null
                            ? cube(cut.dims(), -1, 1)
                            : around(data, IntStream.range(0, data.size()), Boxes.MARGIN);
        };
    }

    private static Domain.Box cube(int dims, double low, double high) {
        double[] lo = new double[dims];
        double[] hi = new double[dims];
        Arrays.fill(lo, low);
        Arrays.fill(hi, high);
        return new Domain.Box(lo, hi);
    }

    private static Domain.Box around(CutData data, IntStream examples, double margin) {
        int dims = data.dims();
        double[] points =
                examples.boxed()
                        .flatMapToDouble(
                                e -> IntStream.range(0, dims).mapToDouble(k -> data.at(e, k)))
                        .toArray();
        return Boxes.around(points, dims, margin);
    }
}
