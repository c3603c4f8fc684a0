package saddleback.engine.flatness.curved;

import saddleback.engine.linalg.LinearOperator;

/**
 * diag(x) A diag(x).
 *
 * @param inner A
 * @param by x, not changed
 */
record Scaled(LinearOperator inner, double[] by) implements LinearOperator {
    @Override
    public int size() {
        return inner.size();
    }

    @Override
    public void times(double[] x, double[] y) {
        times(1, x, y);
    }

    @Override
    public void times(int count, double[] x, double[] y) {
        int n = by.length;
        double[] scaled = new double[count * n];
        for (int i = 0; i < scaled.length; i++) scaled[i] = by[i % n] * x[i];
        inner.times(count, scaled, y);
        for (int i = 0; i < scaled.length; i++) y[i] *= by[i % n];
    }

    /** The same of a matrix written out; a fresh array. */
    static double[] of(double[] matrix, double[] by) {
        int n = by.length;
        double[] scaled = new double[matrix.length];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++) scaled[i * n + j] = by[i] * matrix[i * n + j] * by[j];
        return scaled;
    }
}
