package saddleback.engine.objective;

import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.Answer;
import saddleback.engine.net.TargetRows;

/** Sums over some examples: losses and right answers, in all and class by class. */
final class Score {
    private double loss;
    private int right;
    private final double[] classLoss;
    private final int[] classCount;
    private int examples;

    Score(int classes) {
        classLoss = new double[classes];
        classCount = new int[classes];
    }

    void add(Matrix outputs, double[] losses, TargetRows targets) {
        for (int i = 0; i < outputs.rows(); i++) {
            loss += losses[i];
            int label = targets.label(i);
            if (label < 0) continue;
            classLoss[label] += losses[i];
            classCount[label]++;
            if (Answer.of(outputs, i) == label) right++;
        }
        examples += outputs.rows();
    }

    void add(Score other) {
        loss += other.loss;
        right += other.right;
        examples += other.examples;
        for (int k = 0; k < classLoss.length; k++) {
            classLoss[k] += other.classLoss[k];
            classCount[k] += other.classCount[k];
        }
    }

    Evaluation mean() {
        double[] perClass = new double[classLoss.length];
        for (int k = 0; k < perClass.length; k++) perClass[k] = classLoss[k] / classCount[k];
        double accuracy = classLoss.length == 0 ? Double.NaN : (double) right / examples;
        return new Evaluation(loss / examples, accuracy, perClass);
    }
}
