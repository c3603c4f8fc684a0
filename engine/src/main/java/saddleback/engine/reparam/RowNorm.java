package saddleback.engine.reparam;

import org.jspecify.annotations.Nullable;

import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.run.Heap;

import java.util.Arrays;

/** The length by which a row of weights is divided: the square root of v' C v. */
sealed interface RowNorm {

    /** out = C v over n numbers of each array. */
    void times(double[] v, int at, int n, double[] out, int outAt);

    /** The Euclidean length: C is the identity. */
    record Euclidean() implements RowNorm {
        @Override
        public void times(double[] v, int at, int n, double[] out, int outAt) {
            System.arraycopy(v, at, out, outAt, n);
        }
    }

    /**
     * The standard deviation of the row's sums over examples.
     *
     * @param covariance of the inputs, row-major, symmetric
     */
    record Deviation(double[] covariance) implements RowNorm {
        private static final int BLOCK = 512;

        /** Of the inputs x, examples x features, with these means. */
        static Deviation of(double[] x, double[] mean) {
            int d = mean.length;
            Heap.require(
                    8L * d * (d + BLOCK),
                    "batch-norm",
                    "a covariance",
                    "fewer features need less");
            int examples = x.length / d;
            double[] c = new double[d * d];
            double[] centred = new double[BLOCK * d];
            for (int from = 0; from < examples; from += BLOCK) {
                int rows = Math.min(BLOCK, examples - from);
                for (int i = 0; i < rows * d; i++) centred[i] = x[from * d + i] - mean[i % d];
                Matrix a = Matrix.view(centred, 0, rows, d);
                Blas.transposeTimes(1.0 / examples, a, a, 1, Matrix.of(c, d, d));
            }
            return new Deviation(c);
        }

        /** The means of the features of x. */
        static double[] mean(double[] x, int features) {
            double[] mean = new double[features];
            for (int i = 0; i < x.length; i += features)
                Vectors.add(mean, 0, 1, x, i, features);
            Vectors.scale(mean, (double) features / x.length);
            return mean;
        }

        @Override
        public void times(double[] v, int at, int n, double[] out, int outAt) {
            for (int i = 0; i < n; i++) out[outAt + i] = Vectors.dot(covariance, i * n, v, at, n);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Deviation d && Arrays.equals(covariance, d.covariance);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(covariance);
        }
    }
}
