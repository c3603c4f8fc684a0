package saddleback.engine.reparam;

import saddleback.engine.linalg.LinearOperator;

/**
 * J' H J + dL . d²g at one place, for many products. Not thread safe.
 *
 * @param inner H
 * @param at derivatives of g
 * @param gradient dL, length of the weights
 * @param size the number of coordinates
 */
record ReparametrisedHessian(
        LinearOperator inner, Parametrisation.Tangent at, double[] gradient, int size)
        implements LinearOperator {
    @Override
    public void times(double[] x, double[] y) {
        double[] along = new double[gradient.length];
        double[] product = new double[gradient.length];
        at.jacobian(x, along);
        inner.times(along, product);
        at.transpose(product, y);
        at.addCurvature(gradient, x, y);
    }
}
