package saddleback.engine.multipoint;

import saddleback.engine.data.Targets;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.TargetRows;

/** The targets of some examples, one a column; refilled from step to step. */
final class ColumnTargets {
    private final TargetRows rows = new TargetRows();
    private final Matrix reals = Matrix.zeros(0, 0);

    void fill(Targets targets, int[] order, int from, int to, int outputs) {
        rows.fill(targets, order, from, to, outputs);
        Matrix given = rows.reals();
        reals.shape(outputs, to - from);
        for (int i = 0; i < given.rows(); i++)
            for (int j = 0; j < outputs; j++) reals.data()[reals.row(j) + i] = given.get(i, j);
    }

    /** The class of an example; -1 for real targets. */
    int label(int i) {
        return rows.label(i);
    }

    /** Outputs x examples, classes as one-hot columns; live. */
    Matrix reals() {
        return reals;
    }
}
