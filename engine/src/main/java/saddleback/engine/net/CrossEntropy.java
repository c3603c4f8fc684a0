package saddleback.engine.net;

import saddleback.engine.linalg.Matrix;
import saddleback.engine.linalg.VectorMath;

/** -log softmax(z)[label]. A = diag(p) - p pᵀ with p = softmax(z). */
record CrossEntropy() implements LossFunction {

    @Override
    public void losses(Matrix z, TargetRows targets, Matrix scratch, double[] losses) {
        int k = z.cols();
        shift(z, scratch);
        double[] e = scratch.data();
        for (int i = 0; i < z.rows(); i++) losses[i] = -e[scratch.row(i) + targets.label(i)];
        VectorMath.exp(e, scratch.offset(), e, scratch.offset(), scratch.size());
        int sums = scratch.offset();
        for (int i = 0; i < z.rows(); i++) e[sums + i] = sum(e, scratch.row(i), k);
        VectorMath.log(e, sums, e, sums, z.rows());
        for (int i = 0; i < z.rows(); i++) losses[i] += e[sums + i];
    }

    @Override
    public void hessianTimes(Matrix p, Matrix v, int count, double scale, Matrix out) {
        int k = p.cols();
        for (int r = 0; r < count * p.rows(); r++) {
            int from = v.row(r);
            int to = out.row(r);
            int at = p.row(r % p.rows());
            double mean = 0;
            for (int j = 0; j < k; j++) mean += p.data()[at + j] * v.data()[from + j];
            for (int j = 0; j < k; j++)
                out.data()[to + j] = scale * p.data()[at + j] * (v.data()[from + j] - mean);
        }
    }

    /** A is the sum over k of p_k (e_k - p) (e_k - p)ᵀ, for the p_k have sum 1. */
    @Override
    public void root(Matrix p, int k, double scale, Matrix out) {
        for (int i = 0; i < p.rows(); i++) {
            int from = p.row(i);
            int to = out.row(i);
            double s = Math.sqrt(scale * p.data()[from + k]);
            for (int j = 0; j < p.cols(); j++) out.data()[to + j] = -s * p.data()[from + j];
            out.data()[to + k] += s;
        }
    }

    /** Softmax row by row, shifted by the row's largest entry. */
    @Override
    public void predictions(Matrix z, Matrix p) {
        int k = z.cols();
        shift(z, p);
        VectorMath.exp(p.data(), p.offset(), p.data(), p.offset(), p.size());
        for (int i = 0; i < p.rows(); i++) {
            int at = p.row(i);
            double inverse = 1 / sum(p.data(), at, k);
            for (int j = 0; j < k; j++) p.data()[at + j] *= inverse;
        }
    }

    /** p = z less the largest entry of each row. */
    private static void shift(Matrix z, Matrix p) {
        int k = z.cols();
        for (int i = 0; i < z.rows(); i++) {
            int from = z.row(i);
            int to = p.row(i);
            double top = largest(z.data(), from, k);
            for (int j = 0; j < k; j++) p.data()[to + j] = z.data()[from + j] - top;
        }
    }

    private static double largest(double[] a, int from, int n) {
        double top = a[from];
        for (int j = from + 1; j < from + n; j++) top = Math.max(top, a[j]);
        return top;
    }

    private static double sum(double[] a, int from, int n) {
        double s = 0;
        for (int j = from; j < from + n; j++) s += a[j];
        return s;
    }
}
