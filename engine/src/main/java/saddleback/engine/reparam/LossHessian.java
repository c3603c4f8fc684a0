package saddleback.engine.reparam;

import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.Lanczos;
import saddleback.engine.linalg.LinearOperator;
import saddleback.engine.net.Block;
import saddleback.engine.objective.DenseHessian;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The Hessian of a loss without its weight decay, which alone follows the transformation laws:
 * written out up to {@value #MOST_WHOLE} parameters, by products beyond.
 */
final class LossHessian {
    static final int MOST_WHOLE = 2000;

    private static final double TOLERANCE = 1e-6;

    private final NetworkObjective train;
    private final double[] w;
    private final double[] whole;

    /** At these weights, which must not change meanwhile. */
    LossHessian(NetworkObjective train, double[] w, Progress progress) {
        this.train = train;
        this.w = w;
        whole = isWhole(train.size()) ? written(train, w, progress) : new double[0];
    }

    /** Whether Hessians by so many parameters are written out. */
    static boolean isWhole(int size) {
        return size <= MOST_WHOLE;
    }

    private static double[] written(NetworkObjective train, double[] w, Progress progress) {
        double[] h = DenseHessian.of(train, w, train.workers(), progress);
        for (int i = 0; i < w.length; i++) h[i * w.length + i] -= train.decay();
        return h;
    }

    /** The largest entry of the diagonal in a block; needs the whole matrix. */
    double largestDiagonal(Block block) {
        return IntStream.range(block.offset(), block.offset() + block.size())
                .mapToDouble(i -> whole[i * w.length + i])
                .max()
                .orElse(0);
    }

    /** The largest eigenvalues, descending; all where the matrix is written out. */
    double[] largest(int count, Progress progress) {
        return largest(IntStream.range(0, w.length).toArray(), count, progress);
    }

    /**
     * The largest eigenvalues of the rows and columns {@code among}, descending: all where the
     * matrix is written out, else {@code count}, none above the true one at its place by more than
     * rounding.
     */
    double[] largest(int[] among, int count, Progress progress) {
        if (whole.length > 0) return descending(Blas.eigenvalues(part(among), among.length, 1));
        return Lanczos.extremes(
                        new Part(train.hessianAt(w), among, train.decay()),
                        Math.min(count, among.length),
                        0,
                        TOLERANCE,
                        new Seed(0).of("reach"),
                        train.workers(),
                        progress)
                .values();
    }

    private double[] part(int[] among) {
        int k = among.length;
        double[] part = new double[k * k];
        for (int i = 0; i < k; i++)
            for (int j = 0; j < k; j++) part[i * k + j] = whole[among[i] * w.length + among[j]];
        return part;
    }

    private static double[] descending(double[] ascending) {
        int n = ascending.length;
        double[] out = new double[n];
        Arrays.setAll(out, i -> ascending[n - 1 - i]);
        return out;
    }

    /** Rows and columns {@code among} of an operator less decay times the identity. */
    private record Part(LinearOperator whole, int[] among, double decay) implements LinearOperator {
        @Override
        public int size() {
            return among.length;
        }

        @Override
        public void times(double[] x, double[] y) {
            double[] in = new double[whole.size()];
            double[] out = new double[whole.size()];
            for (int i = 0; i < among.length; i++) in[among[i]] = x[i];
            whole.times(in, out);
            for (int i = 0; i < among.length; i++) y[i] = out[among[i]] - decay * x[i];
        }
    }
}
