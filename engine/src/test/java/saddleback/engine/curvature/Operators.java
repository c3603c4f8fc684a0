package saddleback.engine.curvature;

import saddleback.engine.linalg.LinearOperator;
import saddleback.engine.linalg.Vectors;

/** Symmetric operators of known spectrum. */
final class Operators {
    private Operators() {}

    static LinearOperator diagonal(double... values) {
        return new LinearOperator() {
            @Override
            public int size() {
                return values.length;
            }

            @Override
            public void times(double[] x, double[] y) {
                for (int i = 0; i < values.length; i++) y[i] = values[i] * x[i];
            }
        };
    }

    /** (I - 2 v vᵀ / vᵀv) diag(values) (I - 2 v vᵀ / vᵀv): the same spectrum, a full matrix. */
    static LinearOperator reflected(double[] v, double... values) {
        LinearOperator inner = diagonal(values);
        double s = 2 / Vectors.dot(v, v);
        return new LinearOperator() {
            @Override
            public int size() {
                return values.length;
            }

            @Override
            public void times(double[] x, double[] y) {
                double[] u = x.clone();
                Vectors.add(u, -s * Vectors.dot(v, u), v);
                inner.times(u, y);
                Vectors.add(y, -s * Vectors.dot(v, y), v);
            }
        };
    }
}
