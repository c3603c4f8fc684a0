package saddleback.app.glance;

import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.GradientSweep;
import saddleback.engine.problem.Prepared;

/** What a network gives for any inputs, on the caller's thread. */
final class Outputs {
    private static final int ROWS = 512;

    private Outputs() {}

    /**
     * The outputs before any softmax or logistic function.
     *
     * @param x examples x features, row-major
     * @return examples x outputs, fresh
     */
    static Matrix of(Prepared prepared, double[] weights, double[] x) {
        int in = prepared.network().inputs();
        int out = prepared.network().outputs();
        int rows = x.length / in;
        var sweep = new GradientSweep(prepared.network(), prepared.problem().loss().function());
        Matrix z = Matrix.zeros(rows, out);
        for (int from = 0; from < rows; from += ROWS) {
            int n = Math.min(ROWS, rows - from);
            Matrix part = sweep.outputs(weights, Matrix.view(x, from * in, n, in));
            Matrix.view(z.data(), from * out, n, out).copyFrom(part);
        }
        return z;
    }
}
