package saddleback.engine.construct;

import saddleback.engine.data.Targets;
import saddleback.engine.net.Loss;
import saddleback.engine.net.TargetRows;

import java.util.Arrays;

/** Outputs that have the least loss, or come as close to it as is asked. */
final class Answered {
    private Answered() {}

    /**
     * The targets themselves for a squared error; logits for a cross-entropy.
     *
     * @param level loss of an example above the least, where that needs infinite outputs
     * @return examples x outputs
     */
    static double[] of(Targets targets, int outputs, Loss loss, double level) {
        int n = targets.examples();
        int[] order = new int[n];
        Arrays.setAll(order, i -> i);
        TargetRows rows = new TargetRows();
        rows.fill(targets, order, 0, n, outputs);
        double[] t = rows.reals().toArray();
        if (loss.squared()) return t;
        boolean softmax = loss == Loss.CROSS_ENTROPY;
        double most = softmax ? apart(outputs - 1, level) : apart(1, level / outputs);
        for (int i = 0; i < t.length; i++) t[i] = softmax ? most * t[i] : logit(t[i], most);
        return t;
    }

    /** From which logit on log(1 + others exp(-logit)) is at most the level; a whole number. */
    private static double apart(int others, double level) {
        return Math.max(1, Math.ceil(StrictMath.log(others / StrictMath.expm1(level))));
    }

    private static double logit(double t, double most) {
        return t == 0
                ? -most
                : t == 1 ? most : StrictMath.log(t) - StrictMath.log1p(-t);
    }
}
