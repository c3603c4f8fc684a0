package saddleback.engine.multipoint;

import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;

import saddleback.engine.run.Seed;

/** Draws without replacement. */
final class Draw {
    private Draw() {}

    /**
     * So many of some cells, by the first steps of Fisher and Yates's shuffle (Knuth, TAOCP 2,
     * algorithm 3.4.2P); all of them, in order, where there are no more.
     *
     * @param count null for all
     */
    static int[] of(int[] cells, @Nullable Integer count, Seed seed) {
        if (count == null || count >= cells.length) return cells.clone();
        int[] left = cells.clone();
        int[] drawn = new int[count];
        RandomGenerator random = seed.random();
        for (int i = 0; i < count; i++) {
            int j = i + (int) (((random.nextLong() >>> 32) * (left.length - i)) >>> 32);
            drawn[i] = left[j];
            left[j] = left[i];
        }
        return drawn;
    }
}
