package saddleback.engine.regions.merge;

import java.util.Arrays;

/**
 * The pairs of neighbours as both see each other. Two convex cells share one facet at most, so that
 * each pair is seen once from either side; where that is so, a cell whose facet could lie on either
 * of two parallel cuts was given the right one.
 */
final class Pairs {
    private long[] fromLower = new long[16];
    private long[] fromUpper = new long[16];
    private int lower;
    private int upper;

    /** A facet of one cell leads to the other. */
    void add(int cell, int other) {
        if (lower == fromLower.length) fromLower = Arrays.copyOf(fromLower, 2 * lower);
        if (upper == fromUpper.length) fromUpper = Arrays.copyOf(fromUpper, 2 * upper);
        if (cell < other) fromLower[lower++] = pair(cell, other);
        else fromUpper[upper++] = pair(other, cell);
    }

    private static long pair(int least, int most) {
        return (long) least << Integer.SIZE | most;
    }

    /** Whether every pair is seen exactly once from either side; sorts them. */
    boolean twice() {
        Arrays.sort(fromLower, 0, lower);
        Arrays.sort(fromUpper, 0, upper);
        for (int i = 1; i < lower; i++) if (fromLower[i] == fromLower[i - 1]) return false;
        return Arrays.equals(fromLower, 0, lower, fromUpper, 0, upper);
    }
}
