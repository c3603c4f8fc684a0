package saddleback.engine.regions.merge;

import saddleback.engine.regions.Cells;

import java.util.Arrays;

/**
 * Finds the cell with given states: cells are convex, so no two have the same. An open-addressing
 * table whose hash is a sum over units, so that a changed state changes it in constant time.
 */
final class Patterns {
    private static final double FILL = 0.5;
    private static final int BITS_OF_STATE = 8;

    private final byte[] states;
    private final int units;
    private final long[] hash;
    private final int[] table;

    Patterns(Cells cells, int units) {
        states = cells.states();
        this.units = units;
        hash = new long[cells.size()];
        int size = Integer.highestOneBit((int) Math.max(2, Math.min(1 << 29, hash.length / FILL)));
        table = new int[size * 2];
        Arrays.fill(table, -1);
        for (int cell = 0; cell < hash.length; cell++) {
            long sum = 0;
            for (int u = 0; u < units; u++) sum += mix(u, states[cell * units + u]);
            hash[cell] = sum;
            int at = slot(sum);
            while (table[at] >= 0) at = at + 1 & table.length - 1;
            table[at] = cell;
        }
    }

    /** The cell that differs from one in the state of a unit alone, -1 where there is none. */
    int find(int cell, int unit, int state) {
        int from = cell * units;
        long sum = hash[cell] - mix(unit, states[from + unit]) + mix(unit, state);
        for (int at = slot(sum); table[at] >= 0; at = at + 1 & table.length - 1) {
            int other = table[at];
            if (hash[other] != sum) continue;
            int to = other * units;
            if (states[to + unit] == state
                    && same(states, from, to, 0, unit)
                    && same(states, from, to, unit + 1, units)) return other;
        }
        return -1;
    }

    /** The cell with these states, -1 where there is none. */
    int find(byte[] pattern) {
        long sum = 0;
        for (int u = 0; u < units; u++) sum += mix(u, pattern[u]);
        for (int at = slot(sum); table[at] >= 0; at = at + 1 & table.length - 1) {
            int to = table[at] * units;
            if (hash[table[at]] == sum && Arrays.equals(pattern, 0, units, states, to, to + units))
                return table[at];
        }
        return -1;
    }

    private static boolean same(byte[] states, int a, int b, int begin, int end) {
        return Arrays.equals(states, a + begin, a + end, states, b + begin, b + end);
    }

    private int slot(long sum) {
        return (int) (scramble(sum) & table.length - 1);
    }

    private static long mix(int unit, int state) {
        return scramble(((long) unit << BITS_OF_STATE) + state + 1);
    }

    /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014). */
    private static long scramble(long seed) {
        long z = seed * 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
