package saddleback.engine.reparam;

import saddleback.engine.linalg.LinearOperator;
import saddleback.engine.objective.Objective;

/**
 * A function of weights as a function of coordinates: L(g(x)), with gradient J' dL and Hessian J' H
 * J + dL . d²g (section 5.1 of the paper). Not thread safe.
 */
public final class Reparametrised implements Objective {
    private final Objective inner;
    private final Parametrisation parametrisation;
    private final double[] w;
    private final double[] g;
    private final double[] along;
    private final double[] product;

    /** Of a function of the parametrisation's weights. */
    public Reparametrised(Objective inner, Parametrisation parametrisation) {
        this.inner = inner;
        this.parametrisation = parametrisation;
        int n = parametrisation.weightCount();
        w = new double[n];
        g = new double[n];
        along = new double[n];
        product = new double[n];
    }

    @Override
    public int size() {
        return parametrisation.size();
    }

    @Override
    public double value(double[] x) {
        parametrisation.weights(x, w);
        return inner.value(w);
    }

    @Override
    public double gradient(double[] x, double[] out) {
        parametrisation.weights(x, w);
        double value = inner.gradient(w, g);
        parametrisation.at(x).transpose(g, out);
        return value;
    }

    @Override
    public void hessianTimes(double[] x, double[] v, double[] hv) {
        Parametrisation.Tangent at = parametrisation.at(x);
        parametrisation.weights(x, w);
        inner.gradient(w, g);
        at.jacobian(v, along);
        inner.hessianTimes(w, along, product);
        at.transpose(product, hv);
        at.addCurvature(g, v, hv);
    }

    @Override
    public LinearOperator hessianAt(double[] x) {
        double[] weights = new double[parametrisation.weightCount()];
        double[] gradient = new double[weights.length];
        parametrisation.weights(x, weights);
        inner.gradient(weights, gradient);
        return new ReparametrisedHessian(
                inner.hessianAt(weights), parametrisation.at(x), gradient, size());
    }
}
