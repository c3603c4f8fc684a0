package saddleback.engine.reparam;

/**
 * The network's own parameters.
 *
 * @param size their number
 */
public record Identity(int size) implements Parametrisation {

    @Override
    public int weightCount() {
        return size;
    }

    @Override
    public void weights(double[] coordinates, double[] weights) {
        System.arraycopy(coordinates, 0, weights, 0, size);
    }

    @Override
    public double[] coordinates(double[] weights, double[] near) {
        return weights.clone();
    }

    @Override
    public Tangent at(double[] coordinates) {
        return new Same(size);
    }

    private record Same(int size) implements Tangent {
        @Override
        public void jacobian(double[] v, double[] out) {
            System.arraycopy(v, 0, out, 0, size);
        }

        @Override
        public void transpose(double[] u, double[] out) {
            System.arraycopy(u, 0, out, 0, size);
        }

        @Override
        public void addCurvature(double[] u, double[] v, double[] out) {}

        @Override
        public double logDeterminant() {
            return 0;
        }
    }
}
