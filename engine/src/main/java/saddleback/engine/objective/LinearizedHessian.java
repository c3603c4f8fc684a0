package saddleback.engine.objective;

import saddleback.engine.linalg.LinearOperator;

/** Hessian products of a linearised network, several at once where asked for. */
record LinearizedHessian(Linearization at) implements LinearOperator {
    @Override
    public int size() {
        return at.size();
    }

    @Override
    public void times(double[] x, double[] y) {
        at.hessian(1, x, y);
    }

    @Override
    public void times(int count, double[] x, double[] y) {
        at.hessian(count, x, y);
    }
}
