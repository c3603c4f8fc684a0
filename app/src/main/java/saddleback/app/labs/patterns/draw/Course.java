package saddleback.app.labs.patterns.draw;

import java.util.Arrays;

/**
 * The mean losses of the good and of the bad cells of each step. Where points grow too many, every
 * second one is dropped.
 */
final class Course {
    private static final int MOST = 600;

    private final double[] steps = new double[MOST];
    private final double[] good = new double[MOST];
    private final double[] bad = new double[MOST];
    private int count;
    private long every = 1;
    private long taken;

    /** As lines; never change. */
    record Lines(double[] steps, double[] good, double[] bad) {}

    void add(long step, double low, double high) {
        if (taken++ % every != 0) return;
        if (count == MOST) thin();
        steps[count] = (double) step;
        good[count] = low;
        bad[count++] = high;
    }

    private void thin() {
        count = MOST / 2;
        for (int i = 0; i < count; i++) {
            steps[i] = steps[2 * i];
            good[i] = good[2 * i];
            bad[i] = bad[2 * i];
        }
        every *= 2;
    }

    /** Copies. */
    Lines lines() {
        return new Lines(
                Arrays.copyOf(steps, count), Arrays.copyOf(good, count), Arrays.copyOf(bad, count));
    }
}
