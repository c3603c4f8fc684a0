package saddleback.engine.construct;

import saddleback.engine.data.Targets;

import java.util.Arrays;

/**
 * The share of right answers as a function of a number s that is added to the first output: a step
 * function, for each answer changes at one s at most. A logarithm of the examples a question.
 */
final class ShiftAccuracy {
    private final double[] right;
    private final double[] wrong;
    private final int examples;

    /**
     * @param right from which s on an answer is right, increasing
     * @param wrong from which s on an answer that was right below it is wrong, increasing
     * @param examples how many, 0 where targets are not classes
     */
    private ShiftAccuracy(double[] right, double[] wrong, int examples) {
        this.right = right;
        this.wrong = wrong;
        this.examples = examples;
    }

    /**
     * Of outputs.
     *
     * @param outputs examples x count, row-major
     */
    static ShiftAccuracy of(double[] outputs, int count, Targets targets) {
        if (!(targets instanceof Targets.Classes c))
            return new ShiftAccuracy(new double[0], new double[0], 0);
        int n = c.examples();
        double[] right = new double[n];
        double[] wrong = new double[n];
        int rights = 0;
        int wrongs = 0;
        for (int i = 0; i < n; i++) {
            int first = i * count;
            int label = c.labels()[i];
            if (count == 1) {
                double from = Math.nextUp(-outputs[first]);
                if (label == 1) right[rights++] = from;
                else wrong[wrongs++] = from;
                continue;
            }
            int best = 1;
            for (int j = 2; j < count; j++)
                if (outputs[first + j] > outputs[first + best]) best = j;
            double from = outputs[first + best] - outputs[first];
            if (label == 0) right[rights++] = from;
            else if (label == best) wrong[wrongs++] = from;
        }
        right = Arrays.copyOf(right, rights);
        wrong = Arrays.copyOf(wrong, wrongs);
        Arrays.sort(right);
        Arrays.sort(wrong);
        return new ShiftAccuracy(right, wrong, n);
    }

    /** The share in [0, 1] at s; NaN where targets are not classes. */
    double at(double s) {
        if (examples == 0) return Double.NaN;
        int answers = reached(right, s) + wrong.length - reached(wrong, s);
        return (double) answers / examples;
    }

    /** How many numbers are at most s. */
    private static int reached(double[] increasing, double s) {
        int low = 0;
        int high = increasing.length;
        while (low < high) {
            int m = (low + high) >>> 1;
            if (increasing[m] <= s) low = m + 1;
            else high = m;
        }
        return low;
    }
}
