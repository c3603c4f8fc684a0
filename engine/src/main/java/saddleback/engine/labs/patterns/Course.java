package saddleback.engine.labs.patterns;

import java.util.Arrays;

import saddleback.engine.objective.Evaluation;
import saddleback.engine.objective.NetworkObjective;

import org.jspecify.annotations.Nullable;

/** Losses and accuracies at the recorded steps of a training. */
final class Course {
    private final NetworkObjective train;
    private final @Nullable NetworkObjective test;
    private final double[] lossOnTrain;
    private final double[] lossOnTest;
    private final double[] accuracyOnTrain;
    private final double[] accuracyOnTest;

    /**
     * An empty one.
     *
     * @param test null where there are no test examples
     */
    Course(NetworkObjective train, @Nullable NetworkObjective test, int moments) {
        this.train = train;
        this.test = test;
        lossOnTrain = new double[moments];
        lossOnTest = nothing(moments);
        accuracyOnTrain = new double[moments];
        accuracyOnTest = nothing(moments);
    }

    private static double[] nothing(int moments) {
        double[] a = new double[moments];
        Arrays.fill(a, Double.NaN);
        return a;
    }

    /** Fills in one moment. */
    void record(int moment, double[] w) {
        Evaluation onTrain = train.evaluate(w);
        lossOnTrain[moment] = onTrain.loss();
        accuracyOnTrain[moment] = onTrain.accuracy();
        if (test == null) return;
        Evaluation onTest = test.evaluate(w);
        lossOnTest[moment] = onTest.loss();
        accuracyOnTest[moment] = onTest.accuracy();
    }

    /** All moments. */
    FineTuning.Ordinary curves() {
        return new FineTuning.Ordinary(lossOnTrain, lossOnTest, accuracyOnTrain, accuracyOnTest);
    }
}
