package saddleback.engine.labs.patterns;

import org.jspecify.annotations.Nullable;

import saddleback.engine.objective.Evaluation;
import saddleback.engine.objective.NetworkObjective;

import java.util.Arrays;

/** Losses and accuracies at the recorded steps of a training, and where the weights lay. */
final class Course {
    private static final int CURVES = 4;

    private final NetworkObjective train;
    private final @Nullable NetworkObjective test;
    private final @Nullable Foot foot;
    private final double[][] moment;
    private int moments;

    /**
     * An empty one.
     *
     * @param test null where there are no test examples
     * @param foot of a plane, null for none
     * @param most so many moments
     */
    Course(NetworkObjective train, @Nullable NetworkObjective test, @Nullable Foot foot, int most) {
        this.train = train;
        this.test = test;
        this.foot = foot;
        moment = new double[most][CURVES + (foot == null ? 0 : foot.numbers())];
    }

    /** Fills in the next moment. */
    void record(double[] w) {
        double[] to = moment[moments++];
        Evaluation onTrain = train.evaluate(w);
        to[0] = onTrain.loss();
        to[1] = Double.NaN;
        to[2] = onTrain.accuracy();
        to[3] = Double.NaN;
        if (foot != null) System.arraycopy(foot.of(w), 0, to, CURVES, foot.numbers());
        if (test == null) return;
        Evaluation onTest = test.evaluate(w);
        to[1] = onTest.loss();
        to[3] = onTest.accuracy();
    }

    /** How many moments are filled in. */
    int moments() {
        return moments;
    }

    /** All numbers so far. */
    double[] numbers() {
        return Arrays.stream(moment, 0, moments).flatMapToDouble(Arrays::stream).toArray();
    }

    /** Goes on after these numbers, if it can. */
    boolean restore(double[] numbers) {
        int columns = moment[0].length;
        int count = numbers.length / columns;
        if (count == 0 || count > moment.length || numbers.length != count * columns) return false;
        for (int i = 0; i < count; i++)
            System.arraycopy(numbers, i * columns, moment[i], 0, columns);
        moments = count;
        return true;
    }

    private double[] column(int k) {
        return Arrays.stream(moment).mapToDouble(m -> m[k]).toArray();
    }

    /** All moments. */
    FineTuning.Ordinary curves() {
        return new FineTuning.Ordinary(column(0), column(1), column(2), column(3));
    }

    /** Coordinates on the plane, one array an axis; there must be one. */
    double[][] along() {
        double[][] along = new double[moment[0].length - CURVES - 1][];
        for (int k = 0; k < along.length; k++) along[k] = column(CURVES + k);
        return along;
    }

    /** Distances from the plane; there must be one. */
    double[] away() {
        return column(moment[0].length - 1);
    }
}
