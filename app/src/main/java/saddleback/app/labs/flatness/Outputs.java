package saddleback.app.labs.flatness;

import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.GradientSweep;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;

import java.util.Arrays;

/** What a network gives for any inputs, on the caller's thread. */
public final class Outputs {
    private static final int ROWS = 512;

    private Outputs() {}

    /**
     * The outputs before any softmax or logistic function.
     *
     * @param x examples x features, row-major
     * @return examples x outputs, row-major, fresh
     */
    public static double[] of(Network network, double[] weights, double[] x) {
        int in = network.inputs();
        int out = network.outputs();
        int rows = x.length / in;
        // The loss plays no part in outputs.
        var sweep = new GradientSweep(network, Loss.SQUARED_ERROR.function());
        double[] z = new double[rows * out];
        for (int from = 0; from < rows; from += ROWS) {
            int n = Math.min(ROWS, rows - from);
            Matrix part = sweep.outputs(weights, Matrix.view(x, from * in, n, in));
            Matrix.view(z, from * out, n, out).copyFrom(part);
        }
        return z;
    }

    /** The largest absolute difference; NaN where one is not a number. */
    public static double apart(double[] a, double[] b) {
        double most = 0;
        for (int i = 0; i < a.length; i++) {
            double d = Math.abs(a[i] - b[i]);
            if (Double.isNaN(d)) return d;
            most = Math.max(most, d);
        }
        return most;
    }

    /** The largest absolute value. */
    public static double largest(double[] a) {
        return Arrays.stream(a).map(Math::abs).max().orElse(0);
    }
}
