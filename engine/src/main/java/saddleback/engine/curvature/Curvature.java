package saddleback.engine.curvature;

import saddleback.engine.linalg.LinearOperator;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.Linearization;

/** The second-order matrices of an objective at fixed parameters, as linear operators. */
public final class Curvature {
    private Curvature() {}

    /** Several products at once of a {@link Linearization}. */
    @FunctionalInterface
    private interface Products {
        void times(int count, double[] x, double[] y);
    }

    private record Operator(int size, Products products) implements LinearOperator {
        @Override
        public void times(double[] x, double[] y) {
            products.times(1, x, y);
        }

        @Override
        public void times(int count, double[] x, double[] y) {
            products.times(count, x, y);
        }
    }

    /** The Hessian, weight decay included. */
    public static LinearOperator hessian(Linearization at) {
        return new Operator(at.size(), at::hessian);
    }

    /** The Gauss-Newton matrix, which is the model's Fisher matrix for these losses; no decay. */
    public static LinearOperator gaussNewton(Linearization at) {
        return new Operator(at.size(), at::gaussNewton);
    }

    /** The mean outer product of the examples' gradients; no decay. */
    public static LinearOperator empiricalFisher(Linearization at) {
        return new Operator(at.size(), at::empiricalFisher);
    }

    /**
     * What the Gauss-Newton matrix leaves out of the Hessian: the Hessian without decay less {@link
     * #gaussNewton}. A product costs one of each.
     */
    public static LinearOperator difference(Linearization at) {
        return new Operator(
                at.size(),
                (count, x, y) -> {
                    int n = count * at.size();
                    at.hessian(count, x, y);
                    double[] other = new double[n];
                    at.gaussNewton(count, x, other);
                    Vectors.add(y, 0, -1, other, 0, n);
                    Vectors.add(y, 0, -at.decay(), x, 0, n);
                });
    }

    /**
     * A diagonal block of an operator, e.g. that of one layer's parameters. A product costs one of
     * the whole operator.
     *
     * @param from its first row
     * @param size how many rows
     * @throws IllegalArgumentException for rows that the operator does not have
     */
    public static LinearOperator block(LinearOperator whole, int from, int size) {
        int n = whole.size();
        if (from < 0 || size < 1 || size > n - from)
            throw new IllegalArgumentException(
                    "block: rows within 0 to %d, was %d from %d".formatted(n, size, from));
        return new Operator(
                size,
                (count, x, y) -> {
                    double[] padded = new double[count * n];
                    double[] product = new double[count * n];
                    for (int i = 0; i < count; i++)
                        System.arraycopy(x, i * size, padded, i * n + from, size);
                    whole.times(count, padded, product);
                    for (int i = 0; i < count; i++)
                        System.arraycopy(product, i * n + from, y, i * size, size);
                });
    }
}
