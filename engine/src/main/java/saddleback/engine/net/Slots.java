package saddleback.engine.net;

import saddleback.engine.linalg.Matrix;

import java.util.ArrayList;
import java.util.List;

/**
 * The matrices of one sweep, handed out in the order in which the sweep asks. A sweep that is run
 * again asks in the same order and finds the same matrices, so nothing is allocated twice, and what
 * an earlier sweep left in them can still be read.
 */
final class Slots {
    private final List<Matrix> matrices = new ArrayList<>();
    private int next;

    /** Begins the sweep again. */
    void rewind() {
        next = 0;
    }

    /** The next matrix, in the given shape; its content is what was last written there. */
    Matrix take(int rows, int cols) {
        if (next == matrices.size()) matrices.add(Matrix.zeros(rows, cols));
        return matrices.get(next++).shape(rows, cols);
    }

    /** The bytes held. */
    long bytes() {
        return matrices.stream().mapToLong(m -> 8L * m.data().length).sum();
    }
}
