package saddleback.engine.net;

import saddleback.engine.data.Targets;
import saddleback.engine.linalg.Matrix;

import java.util.Arrays;

/**
 * The targets of one block of examples, in the form a loss wants: labels, and real values with
 * classes written as one-hot rows (a single output takes class 1 as 1). Refilled block by block.
 */
public final class TargetRows {
    private int[] labels = new int[0];
    private final Matrix reals = Matrix.zeros(0, 0);
    private int rows;
    private int outputs;

    /**
     * Takes the targets of examples {@code order[from]} to {@code order[to - 1]}.
     *
     * @param outputCount the network's outputs
     */
    public void fill(Targets targets, int[] order, int from, int to, int outputCount) {
        rows = to - from;
        outputs = outputCount;
        reals.shape(rows, outputs);
        if (labels.length < rows) labels = new int[rows];
        switch (targets) {
            case Targets.Classes c -> classes(c, order, from);
            case Targets.Reals r -> reals(r, order, from);
        }
    }

    private void classes(Targets.Classes c, int[] order, int from) {
        reals.fill(0);
        for (int i = 0; i < rows; i++) {
            labels[i] = c.labels()[order[from + i]];
            if (outputs == 1) reals.data()[reals.row(i)] = labels[i];
            else reals.data()[reals.row(i) + labels[i]] = 1;
        }
    }

    private void reals(Targets.Reals r, int[] order, int from) {
        Arrays.fill(labels, 0, rows, -1);
        for (int i = 0; i < rows; i++)
            System.arraycopy(r.y(), order[from + i] * outputs, reals.data(), reals.row(i), outputs);
    }

    /** The number of examples. */
    public int rows() {
        return rows;
    }

    /** The class of row i; -1 for real targets. */
    public int label(int i) {
        return labels[i];
    }

    /** Rows x outputs, live. */
    public Matrix reals() {
        return reals;
    }
}
