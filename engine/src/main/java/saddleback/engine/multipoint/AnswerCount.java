package saddleback.engine.multipoint;

import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.Answer;

import java.util.Arrays;

/** Counts right answers where columns are examples. One object serves one thread. */
final class AnswerCount {
    private double[] top = {};
    private int[] best = {};

    /**
     * How many are right, by the rule of {@link Answer}; 0 where targets are not classes.
     *
     * @param z outputs x examples
     */
    int right(Matrix z, ColumnTargets targets) {
        int n = z.cols();
        if (n == 0 || targets.label(0) < 0) return 0;
        if (best.length < n) {
            best = new int[n];
            top = new double[n];
        }
        if (z.rows() == 1)
            for (int i = 0; i < n; i++) best[i] = z.data()[z.offset() + i] > 0 ? 1 : 0;
        else largest(z);
        int right = 0;
        for (int i = 0; i < n; i++) if (best[i] == targets.label(i)) right++;
        return right;
    }

    private void largest(Matrix z) {
        int n = z.cols();
        System.arraycopy(z.data(), z.offset(), top, 0, n);
        Arrays.fill(best, 0, n, 0);
        for (int j = 1; j < z.rows(); j++) {
            int at = z.row(j);
            for (int i = 0; i < n; i++)
                if (z.data()[at + i] > top[i]) {
                    top[i] = z.data()[at + i];
                    best[i] = j;
                }
        }
    }
}
