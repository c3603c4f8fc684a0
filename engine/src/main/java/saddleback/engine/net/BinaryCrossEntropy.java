package saddleback.engine.net;

import saddleback.engine.linalg.Matrix;
import saddleback.engine.linalg.VectorMath;

/**
 * Sum over outputs of log(1 + exp z) - t z. A = diag(s (1 - s)) with s the logistic function of z.
 */
record BinaryCrossEntropy() implements LossFunction {

    @Override
    public void losses(Matrix z, TargetRows targets, Matrix scratch, double[] losses) {
        Matrix t = targets.reals();
        VectorMath.softplus(z.data(), z.offset(), scratch.data(), scratch.offset(), z.size());
        for (int i = 0; i < z.rows(); i++) {
            double sum = 0;
            for (int j = 0; j < z.cols(); j++)
                sum +=
                        scratch.data()[scratch.row(i) + j]
                                - t.data()[t.row(i) + j] * z.data()[z.row(i) + j];
            losses[i] = sum;
        }
    }

    @Override
    public void predictions(Matrix z, Matrix p) {
        VectorMath.sigmoid(z.data(), z.offset(), p.data(), p.offset(), z.size());
    }

    @Override
    public void hessianTimes(Matrix p, Matrix v, int count, double scale, Matrix out) {
        for (int i = 0; i < v.size(); i++) {
            double s = p.data()[p.offset() + i % p.size()];
            out.data()[out.offset() + i] = scale * s * (1 - s) * v.data()[v.offset() + i];
        }
    }

    @Override
    public void root(Matrix p, int k, double scale, Matrix out) {
        out.fill(0);
        for (int i = 0; i < p.rows(); i++) {
            double s = p.data()[p.row(i) + k];
            out.data()[out.row(i) + k] = Math.sqrt(scale * s * (1 - s));
        }
    }
}
