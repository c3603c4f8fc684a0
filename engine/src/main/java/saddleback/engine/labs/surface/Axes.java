package saddleback.engine.labs.surface;

import java.util.Arrays;

/**
 * Nested index sets of one axis: level 0 holds both ends, every further level also the middles of
 * neighbours that are not adjacent, the last one every index.
 *
 * @param levels increasing index sets
 */
public record Axes(int[][] levels) {

    /** The levels of an axis of n points, n at least 1. */
    public static Axes of(int n) {
        var levels = new java.util.ArrayList<int[]>();
        int[] level = n == 1 ? new int[] {0} : new int[] {0, n - 1};
        levels.add(level);
        while (level.length < n) {
            level = halved(level);
            levels.add(level);
        }
        return new Axes(levels.toArray(int[][]::new));
    }

    private static int[] halved(int[] level) {
        int[] finer = new int[2 * level.length - 1];
        int count = 0;
        for (int i = 0; i + 1 < level.length; i++) {
            finer[count++] = level[i];
            if (level[i + 1] - level[i] > 1) finer[count++] = (level[i] + level[i + 1]) / 2;
        }
        finer[count++] = level[level.length - 1];
        return Arrays.copyOf(finer, count);
    }

    /** How many levels there are. */
    public int count() {
        return levels.length;
    }

    /** Level k from 0, or the last one where there are fewer; not to be changed. */
    public int[] level(int k) {
        return levels[Math.min(k, levels.length - 1)];
    }

    /** Whether index i belongs to level k; never for k below 0. */
    public boolean contains(int k, int i) {
        return k >= 0 && Arrays.binarySearch(level(k), i) >= 0;
    }
}
