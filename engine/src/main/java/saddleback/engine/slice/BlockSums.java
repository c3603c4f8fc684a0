package saddleback.engine.slice;

import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.Answer;
import saddleback.engine.net.TargetRows;

/** Sums over one block of examples, point by point of a row. */
final class BlockSums {
    final double[] loss;
    final int[] right;
    final double[] classLoss;
    private final int classes;

    BlockSums(int points, int classes) {
        this.classes = classes;
        loss = new double[points];
        right = new int[points];
        classLoss = new double[points * classes];
    }

    /** Adds the examples' losses at a point, and counts the right answers. */
    void add(int point, Matrix z, double[] losses, TargetRows targets) {
        double sum = 0;
        int hits = 0;
        for (int i = 0; i < z.rows(); i++) {
            sum += losses[i];
            int label = targets.label(i);
            if (label < 0) continue;
            classLoss[point * classes + label] += losses[i];
            if (Answer.of(z, i) == label) hits++;
        }
        loss[point] += sum;
        right[point] += hits;
    }
}
