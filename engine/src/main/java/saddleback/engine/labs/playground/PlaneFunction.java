package saddleback.engine.labs.playground;

import saddleback.engine.formula.Formula;
import saddleback.engine.formula.Jet;
import saddleback.engine.objective.Minibatches;
import saddleback.engine.objective.Objective;

/**
 * A formula as a function of two parameters that methods minimise, as if it were the mean over one
 * example. Derivatives are exact.
 */
public final class PlaneFunction implements Objective, Minibatches {
    private final Formula formula;

    /** Of a formula of x and y. */
    public PlaneFunction(Formula formula) {
        this.formula = formula;
    }

    @Override
    public int size() {
        return 2;
    }

    @Override
    public int examples() {
        return 1;
    }

    @Override
    public double value(double[] w) {
        return formula.value(w[0], w[1]);
    }

    @Override
    public double gradient(double[] w, double[] g) {
        Jet at = formula.jet(w[0], w[1]);
        g[0] = at.dx();
        g[1] = at.dy();
        return at.value();
    }

    @Override
    public double gradient(double[] w, int[] order, int from, int to, double[] g) {
        return gradient(w, g);
    }

    @Override
    public void hessianTimes(double[] w, double[] v, double[] hv) {
        Jet at = formula.jet(w[0], w[1]);
        double first = at.dxx() * v[0] + at.dxy() * v[1];
        hv[1] = at.dxy() * v[0] + at.dyy() * v[1];
        hv[0] = first;
    }

    @Override
    public double[] hessian(double[] w) {
        Jet at = formula.jet(w[0], w[1]);
        return new double[] {at.dxx(), at.dxy(), at.dxy(), at.dyy()};
    }

    @Override
    public Objective whole() {
        return this;
    }
}
