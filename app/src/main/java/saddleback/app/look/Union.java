package saddleback.app.look;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Levels;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Scale;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** One axis, colour scale or choice of levels for several. */
final class Union {
    private Union() {}

    /**
     * The range of all, logarithmic if one of them is and all lie above 0, on both sides of zero if
     * one of them is, from the smallest threshold on; the first one's label. Axes with unlike names
     * stay unlike: then the first is given.
     */
    static Axis axis(List<Axis> all) {
        Axis first = all.getFirst();
        if (all.stream().anyMatch(a -> !a.ticks().equals(first.ticks()))) return first;
        Range range = range(all.stream().map(Axis::range).toList());
        List<Scale> scales = all.stream().map(Axis::scale).toList();
        return new Axis(first.label(), range, scale(scales, range), first.ticks());
    }

    private static Scale scale(List<Scale> all, Range range) {
        if (all.contains(Scale.LOG) && range.low() > 0) return Scale.LOG;
        return all.stream()
                .filter(Scale.SignedLog.class::isInstance)
                .map(Scale.SignedLog.class::cast)
                .min(Comparator.comparingDouble(Scale.SignedLog::threshold))
                .map(Scale.class::cast)
                .orElse(Scale.LINEAR);
    }

    /**
     * The range of all, logarithmic if one of them is and all lie above 0; diverging if all are.
     *
     * @param data what they colour, to mark the ends that it exceeds
     */
    static ColourScale colours(List<ColourScale> all, double[][] data) {
        ColourScale first = all.getFirst();
        if (all.stream().allMatch(first::equals)) return first;
        Range range = range(all.stream().map(ColourScale::range).toList());
        ColourScale.Spread spread = ColourScale.Spread.LINEAR;
        if (all.stream().allMatch(s -> s.spread() == ColourScale.Spread.DIVERGING))
            spread = ColourScale.Spread.DIVERGING;
        else if (range.low() > 0
                && all.stream().anyMatch(s -> s.spread() == ColourScale.Spread.LOG))
            spread = ColourScale.Spread.LOG;
        return new ColourScale(first.map(), range, spread, false, false).clipped(range, data);
    }

    /**
     * The same levels for all: those chosen for any, or those that the widest range has.
     *
     * @param own the range of each
     */
    static Levels levels(List<Levels> all, List<Range> own) {
        if (all.stream().allMatch(Levels.Chosen.class::isInstance)) {
            double[] values =
                    all.stream()
                            .map(Levels.Chosen.class::cast)
                            .flatMapToDouble(c -> Arrays.stream(c.values()))
                            .sorted()
                            .distinct()
                            .toArray();
            return new Levels.Chosen(values);
        }
        int widest = 0;
        for (int i = 1; i < own.size(); i++)
            if (length(own.get(i)) > length(own.get(widest))) widest = i;
        return new Levels.Chosen(all.get(widest).in(range(own)));
    }

    static Range range(List<Range> all) {
        return all.stream().reduce(Range::with).orElseThrow();
    }

    /** Whether all are equal. */
    static boolean one(List<?> all) {
        return new HashSet<>(all).size() == 1;
    }

    private static double length(Range r) {
        return r.high() - r.low();
    }
}
