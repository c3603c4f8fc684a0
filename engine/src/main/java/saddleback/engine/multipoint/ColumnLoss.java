package saddleback.engine.multipoint;

import saddleback.engine.linalg.Matrix;
import saddleback.engine.linalg.VectorMath;
import saddleback.engine.net.Loss;

/**
 * The losses of {@link Loss} where columns are examples. Prediction less target comes with the
 * loss, since both need the same exponentials. One object serves one thread.
 */
final class ColumnLoss {
    private final Loss loss;
    private double[] top = {};
    private double[] sum = {};

    ColumnLoss(Loss loss) {
        this.loss = loss;
    }

    /**
     * The summed loss.
     *
     * @param z outputs x examples
     * @param targets of these examples
     * @param r receives the derivative by z
     */
    double of(Matrix z, ColumnTargets targets, Matrix r) {
        return switch (loss) {
            case CROSS_ENTROPY -> crossEntropy(z, targets, r);
            case SQUARED_ERROR, MEAN_SQUARED_ERROR -> squared(z, targets.reals(), r);
            case BINARY_CROSS_ENTROPY -> binary(z, targets.reals(), r);
        };
    }

    private double crossEntropy(Matrix z, ColumnTargets targets, Matrix r) {
        int n = z.cols();
        int k = z.rows();
        if (top.length < n) top = new double[n];
        if (sum.length < n) sum = new double[n];
        double[] from = z.data();
        double[] e = r.data();
        System.arraycopy(from, z.offset(), top, 0, n);
        for (int j = 1; j < k; j++) Columns.largest(from, z.row(j), top, n);
        for (int j = 0; j < k; j++) Columns.subtract(from, z.row(j), top, e, r.row(j), n);
        double total = 0;
        for (int i = 0; i < n; i++) total -= e[r.row(targets.label(i)) + i];
        VectorMath.exp(e, r.offset(), e, r.offset(), k * n);
        System.arraycopy(e, r.offset(), sum, 0, n);
        for (int j = 1; j < k; j++) Columns.add(sum, 0, 1, e, r.row(j), n);
        VectorMath.log(sum, 0, top, 0, n);
        total += Columns.sum(top, 0, n);
        for (int i = 0; i < n; i++) sum[i] = 1 / sum[i];
        for (int j = 0; j < k; j++) Columns.multiply(e, r.row(j), sum, n);
        for (int i = 0; i < n; i++) e[r.row(targets.label(i)) + i] -= 1;
        return total;
    }

    private double squared(Matrix z, Matrix t, Matrix r) {
        double weight = loss.function().weight();
        double total = 0;
        for (int i = 0; i < z.size(); i++) {
            double e = z.data()[z.offset() + i] - t.data()[t.offset() + i];
            total += e * e;
            r.data()[r.offset() + i] = weight * e;
        }
        return weight * total / 2;
    }

    private double binary(Matrix z, Matrix t, Matrix r) {
        VectorMath.softplus(z.data(), z.offset(), r.data(), r.offset(), z.size());
        double total = 0;
        for (int i = 0; i < z.size(); i++)
            total +=
                    r.data()[r.offset() + i]
                            - t.data()[t.offset() + i] * z.data()[z.offset() + i];
        VectorMath.sigmoid(z.data(), z.offset(), r.data(), r.offset(), z.size());
        for (int i = 0; i < z.size(); i++)
            r.data()[r.offset() + i] -= t.data()[t.offset() + i];
        return total;
    }
}
