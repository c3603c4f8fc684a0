package saddleback.app.labs.patterns.draw;

import java.util.Arrays;

/** How much of the drawing was there, at the steps that were looked at; %. */
final class Agreements {
    private static final int MOST = 600;
    private static final double PERCENT = 100;

    private final double[] steps = new double[MOST];
    private final double[] train = new double[MOST];
    private final double[] test = new double[MOST];
    private int count;

    /** As lines; never change. */
    record Lines(double[] steps, double[] train, double[] test) {}

    /** Takes shares; those at or after the step are forgotten. */
    void add(long step, double onTrain, double onTest) {
        while (count > 0 && steps[count - 1] >= (double) step) count--;
        if (count == MOST) thin();
        steps[count] = (double) step;
        train[count] = PERCENT * onTrain;
        test[count++] = PERCENT * onTest;
    }

    private void thin() {
        count = MOST / 2;
        for (int i = 0; i < count; i++) {
            steps[i] = steps[2 * i];
            train[i] = train[2 * i];
            test[i] = test[2 * i];
        }
    }

    /** Copies. */
    Lines lines() {
        return new Lines(
                Arrays.copyOf(steps, count),
                Arrays.copyOf(train, count),
                Arrays.copyOf(test, count));
    }
}
