package saddleback.app.training;

import java.util.Arrays;

/**
 * The loss over the examples of each step, smoothed: the mean with weights that fall by a factor e
 * over half an epoch into the past, over 30 steps at most. Where points grow too many, every second
 * one is dropped.
 */
final class RunningLoss {
    private static final int MOST = 600;
    private static final double LONGEST = 30;

    private final double[] epochs = new double[MOST];
    private final double[] losses = new double[MOST];
    private int count;
    private long every = 1;
    private long steps;
    private double sum;
    private double weight;

    /**
     * Takes the loss of one step.
     *
     * @param epoch passes over the examples before it
     * @param perEpoch steps of one epoch; with 1 nothing needs to be smoothed
     */
    void add(double epoch, double loss, int perEpoch) {
        double keep = perEpoch == 1 ? 0 : Math.exp(-1 / Math.min(LONGEST, perEpoch / 2.0));
        sum = keep * sum + loss;
        weight = keep * weight + 1;
        if (steps++ % every != 0) return;
        if (count == MOST) thin();
        epochs[count] = epoch;
        losses[count++] = sum / weight;
    }

    private void thin() {
        count = MOST / 2;
        for (int i = 0; i < count; i++) {
            epochs[i] = epochs[2 * i];
            losses[i] = losses[2 * i];
        }
        every *= 2;
    }

    /** Forgets what came at or after an epoch, and the past that is smoothed over. */
    void cutAfter(double epoch) {
        while (count > 0 && epochs[count - 1] >= epoch) count--;
        if (count == 0) every = 1;
        sum = 0;
        weight = 0;
        steps = 0;
    }

    /** A copy: the epochs and then the losses. */
    double[][] line() {
        return new double[][] {Arrays.copyOf(epochs, count), Arrays.copyOf(losses, count)};
    }
}
