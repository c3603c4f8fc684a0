package saddleback.engine.labs.regions;

import org.jspecify.annotations.Nullable;

import saddleback.engine.regions.Cells;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The patterns that two networks of one shape have on a domain: every cell has a pattern of its
 * own, so that these are as many as cells.
 *
 * @param states of all units, cell after cell, units numbers each
 * @param order of the cells by their patterns
 */
record Generations(byte[] states, int units, int[] order) {

    /** The patterns of these cells; null where they are not known. */
    static @Nullable Generations of(@Nullable Cells cells) {
        if (cells == null) return null;
        byte[] states = cells.states();
        int units = cells.size() == 0 ? 0 : states.length / cells.size();
        Comparator<Integer> byPattern = (a, b) -> compare(states, a, states, b, units);
        int[] order =
                IntStream.range(0, cells.size())
                        .boxed()
                        .sorted(byPattern)
                        .mapToInt(Integer::intValue)
                        .toArray();
        return new Generations(states, units, order);
    }

    /** How many patterns are here and not among others. */
    long without(Generations others) {
        long alone = 0;
        int at = 0;
        for (int cell : order) {
            int c = -1;
            while (at < others.order.length
                    && (c = compare(others.states, others.order[at], states, cell, units)) < 0)
                at++;
            if (at == others.order.length || c != 0) alone++;
        }
        return alone;
    }

    private static int compare(byte[] a, int cell, byte[] b, int other, int units) {
        return Arrays.compare(
                a, cell * units, (cell + 1) * units, b, other * units, (other + 1) * units);
    }
}
