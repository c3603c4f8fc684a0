package saddleback.engine.curvature;

import saddleback.engine.linalg.LinearOperator;
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
}
