package saddleback.engine.labs.patterns;

import java.util.Arrays;

/** One number a step of what an optimisation reports of each. */
final class History {
    /** What a step reports: objective, good, bad, scaling, cosine. */
    static final int COLUMNS = 5;

    private final double[][] column;
    private int steps;

    /** None yet of so many. */
    History(int most) {
        column = new double[COLUMNS][most];
    }

    /** After so many steps. */
    int steps() {
        return steps;
    }

    /** What one more step reports. */
    void add(double objective, double good, double bad, double scaling, double cosine) {
        double[] step = {objective, good, bad, scaling, cosine};
        for (int k = 0; k < COLUMNS; k++) column[k][steps] = step[k];
        steps++;
    }

    /** Whether the last objective is a number; true before the first step. */
    boolean finite() {
        return steps == 0 || Double.isFinite(column[0][steps - 1]);
    }

    /** A column so far; a copy. */
    double[] of(int k) {
        return Arrays.copyOf(column[k], steps);
    }

    /** All columns so far, one after the other. */
    double[] numbers() {
        double[] all = new double[COLUMNS * steps];
        for (int k = 0; k < COLUMNS; k++) System.arraycopy(column[k], 0, all, k * steps, steps);
        return all;
    }

    /** Goes on after these numbers. */
    void restore(double[] numbers) {
        steps = numbers.length / COLUMNS;
        for (int k = 0; k < COLUMNS; k++) System.arraycopy(numbers, k * steps, column[k], 0, steps);
    }
}
