package saddleback.engine.reparam;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Block;

/**
 * The first layer's biases for inputs less their means: coordinates are the weights w, as they are,
 * and beta where the biases lay, b = beta - w . mean. Linear with determinant 1.
 *
 * @param mean of each input
 */
record CentredInputs(int weightCount, Block weights, Block bias, double[] mean)
        implements Parametrisation, Parametrisation.Tangent {

    @Override
    public int size() {
        return weightCount;
    }

    @Override
    public void weights(double[] coordinates, double[] out) {
        shift(coordinates, -1, out);
    }

    @Override
    public double[] coordinates(double[] w, double[] near) {
        double[] out = new double[weightCount];
        shift(w, 1, out);
        return out;
    }

    private void shift(double[] x, double sign, double[] out) {
        System.arraycopy(x, 0, out, 0, weightCount);
        int d = mean.length;
        for (int j = 0; j < weights.rows(); j++)
            out[bias.offset() + j] +=
                    sign * Vectors.dot(mean, 0, x, weights.offset() + j * d, d);
    }

    @Override
    public Tangent at(double[] coordinates) {
        return this;
    }

    @Override
    public void jacobian(double[] v, double[] out) {
        shift(v, -1, out);
    }

    @Override
    public void transpose(double[] u, double[] out) {
        System.arraycopy(u, 0, out, 0, weightCount);
        int d = mean.length;
        for (int j = 0; j < weights.rows(); j++)
            Vectors.add(out, weights.offset() + j * d, -u[bias.offset() + j], mean, 0, d);
    }

    @Override
    public void addCurvature(double[] u, double[] v, double[] out) {}

    @Override
    public double logDeterminant() {
        return 0;
    }
}
