package saddleback.engine.net;

import saddleback.engine.linalg.Matrix;

/**
 * The squared norm of z - t times half of {@code weight}. A is {@code weight} times the identity.
 *
 * @param weight 1 for half the squared norm, 2 for the squared norm itself
 */
record SquaredError(double weight) implements LossFunction {

    @Override
    public void losses(Matrix z, TargetRows targets, Matrix scratch, double[] losses) {
        Matrix t = targets.reals();
        for (int i = 0; i < z.rows(); i++) {
            double sum = 0;
            for (int j = 0; j < z.cols(); j++) {
                double e = z.data()[z.row(i) + j] - t.data()[t.row(i) + j];
                sum += e * e;
            }
            losses[i] = weight * sum / 2;
        }
    }

    @Override
    public void predictions(Matrix z, Matrix p) {
        if (p != z) p.copyFrom(z);
    }

    @Override
    public void hessianTimes(Matrix p, Matrix v, int count, double scale, Matrix out) {
        double by = scale * weight;
        for (int i = 0; i < v.size(); i++)
            out.data()[out.offset() + i] = by * v.data()[v.offset() + i];
    }

    @Override
    public void root(Matrix p, int k, double scale, Matrix out) {
        out.fill(0);
        for (int i = 0; i < p.rows(); i++) out.data()[out.row(i) + k] = Math.sqrt(scale * weight);
    }
}
