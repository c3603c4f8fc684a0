package saddleback.app.labs.reparametrisation.bench;

import org.jspecify.annotations.Nullable;

import saddleback.engine.labs.reparametrisation.Flatness;
import saddleback.engine.labs.reparametrisation.LineResult;
import saddleback.engine.labs.reparametrisation.LineStudy;
import saddleback.engine.labs.reparametrisation.Mapped;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What was found of a setup.
 *
 * @param setup what lies on the bench
 * @param result of the lab for it
 * @param a the minimum that the map is made around, an index of the result's points; -1 for none
 * @param b the minimum that it is compared with, -1 for none
 */
record Look(Setup setup, LineResult result, int a, int b) {

    /** A few milliseconds. */
    static Look of(Setup setup, LineResult before) {
        LineResult r = LineStudy.again(setup.line(), before);
        int a = r.chosen();
        double from = a < 0 ? 0 : r.points().get(a).at();
        double place = Double.isNaN(setup.other()) ? from : setup.other();
        return new Look(setup, r, a, nearest(r, place, a));
    }

    private static int nearest(LineResult r, double place, int but) {
        return minima(r).stream()
                .filter(i -> i != but)
                .min(
                        java.util.Comparator.comparingDouble(
                                i -> Math.abs(r.points().get(i).at() - place)))
                .orElse(-1);
    }

    private static List<Integer> minima(LineResult r) {
        return IntStream.range(0, r.points().size())
                .filter(i -> r.points().get(i).minimum())
                .boxed()
                .toList();
    }

    /** All minima, from left to right. */
    List<Integer> minima() {
        return minima(result);
    }

    /** The minimum nearest to a place, -1 for none. */
    int nearest(double place) {
        return nearest(result, place, -1);
    }

    /** Where a minimum lies. */
    double at(int point) {
        return result.points().get(point).at();
    }

    /** In the new coordinate; null without a minimum. */
    @Nullable Mapped mapped() {
        return result.maps().isEmpty() ? null : result.maps().getFirst();
    }

    /** A minimum in the old coordinate. */
    Flatness before(int point) {
        return result.original().flatness().get(point);
    }

    /** A minimum in the new one. */
    Flatness now(int point) {
        Mapped m = mapped();
        return m == null ? before(point) : m.flatness().get(point);
    }

    /** Whether the order of the two minima by a definition is the opposite of what it was. */
    boolean turned(Definition by) {
        if (a < 0 || b < 0) return false;
        int was = by.flatter(before(a), before(b));
        int is = by.flatter(now(a), now(b));
        return is != 0 && is == -was;
    }
}
