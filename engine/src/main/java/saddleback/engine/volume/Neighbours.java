package saddleback.engine.volume;

import saddleback.engine.interval.Interval;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/** Pairs of cells with a common side. Cells come from halving, so common sides agree exactly. */
final class Neighbours {
    private Neighbours() {}

    /** Is told of two cells and the ends of their common side. */
    interface Pair {
        void meet(int a, int b, double x0, double y0, double x1, double y1);
    }

    static void each(List<Cell> cells, Pair pair) {
        across(
                cells.size(),
                i -> cells.get(i).at().x(),
                i -> cells.get(i).at().y(),
                (a, b, at, from, to) -> pair.meet(a, b, at, from, at, to));
        across(
                cells.size(),
                i -> cells.get(i).at().y(),
                i -> cells.get(i).at().x(),
                (a, b, at, from, to) -> pair.meet(a, b, from, at, to, at));
    }

    private interface Side {
        void common(int a, int b, double at, double from, double to);
    }

    /**
     * Cells that end where others begin. Sorted by that place and along the side, the cells of each
     * place do not overlap, so one walk through both rows finds all pairs.
     */
    private static void across(
            int n, IntFunction<Interval> across, IntFunction<Interval> along, Side side) {
        Integer[] ending = sorted(n, i -> across.apply(i).high(), along);
        Integer[] beginning = sorted(n, i -> across.apply(i).low(), along);
        int i = 0;
        int j = 0;
        while (i < n && j < n) {
            int a = ending[i];
            int b = beginning[j];
            double at = across.apply(a).high();
            double other = across.apply(b).low();
            if (at != other) {
                if (at < other) i++;
                else j++;
                continue;
            }
            double from = Math.max(along.apply(a).low(), along.apply(b).low());
            double to = Math.min(along.apply(a).high(), along.apply(b).high());
            if (from < to) side.common(a, b, at, from, to);
            if (along.apply(a).high() < along.apply(b).high()) i++;
            else j++;
        }
    }

    private static Integer[] sorted(
            int n, java.util.function.IntToDoubleFunction place, IntFunction<Interval> along) {
        Integer[] order = new Integer[n];
        Arrays.setAll(order, k -> k);
        Arrays.sort(
                order,
                Comparator.<Integer>comparingDouble(place::applyAsDouble)
                        .thenComparingDouble(k -> along.apply(k).low()));
        return order;
    }
}
