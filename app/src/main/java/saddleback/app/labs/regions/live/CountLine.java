package saddleback.app.labs.regions.live;

import java.util.Arrays;

/** Counts over epochs; where points grow too many, every second one is dropped. */
final class CountLine {
    private static final int MOST = 1000;

    private final double[] epochs = new double[MOST];
    private final double[] counts = new double[MOST];
    private int size;
    private long every = 1;
    private long taken;

    /** Takes the next count; one of an earlier epoch than the last begins the line anew. */
    void add(double epoch, long count) {
        if (size > 0 && epoch < epochs[size - 1]) clear();
        if (size > 0 && epoch == epochs[size - 1]) return;
        if (taken++ % every != 0) return;
        if (size == MOST) thin();
        epochs[size] = epoch;
        counts[size++] = count;
    }

    private void thin() {
        size = MOST / 2;
        for (int i = 0; i < size; i++) {
            epochs[i] = epochs[2 * i];
            counts[i] = counts[2 * i];
        }
        every *= 2;
    }

    /** Forgets everything. */
    void clear() {
        size = 0;
        every = 1;
        taken = 0;
    }

    /** Copies: the epochs and then the counts. */
    double[][] line() {
        return new double[][] {Arrays.copyOf(epochs, size), Arrays.copyOf(counts, size)};
    }
}
