package saddleback.engine.net;

import saddleback.engine.linalg.Matrix;

/** The class that a network's outputs name. */
public final class Answer {
    private Answer() {}

    /**
     * The largest output of a row, ties to the first; for a single output, 1 above 0 and else 0.
     */
    public static int of(Matrix outputs, int row) {
        int at = outputs.row(row);
        double[] z = outputs.data();
        if (outputs.cols() == 1) return z[at] > 0 ? 1 : 0;
        int best = 0;
        for (int j = 1; j < outputs.cols(); j++) if (z[at + j] > z[at + best]) best = j;
        return best;
    }
}
