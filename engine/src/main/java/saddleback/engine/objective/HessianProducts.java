package saddleback.engine.objective;

import saddleback.engine.linalg.LinearOperator;

/** Products of an objective with its Hessian at one place, each on its own. */
record HessianProducts(Objective objective, double[] w) implements LinearOperator {
    @Override
    public int size() {
        return objective.size();
    }

    @Override
    public void times(double[] x, double[] y) {
        objective.hessianTimes(w, x, y);
    }
}
