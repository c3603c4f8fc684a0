package saddleback.engine.labs.spectrum;

import saddleback.engine.curvature.Curvature;
import saddleback.engine.linalg.DenseMatrix;
import saddleback.engine.linalg.LinearOperator;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.DenseHessian;
import saddleback.engine.objective.Linearization;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Workers;

/**
 * A second-order matrix of the mean loss at one point of weight space.
 *
 * @param objective over the training examples
 * @param w the point, not changed
 * @param which matrix
 * @param at derivatives at the point
 */
record Subject(NetworkObjective objective, double[] w, Operator which, Linearization at) {

    static Subject of(NetworkObjective objective, double[] w, Operator which) {
        return new Subject(objective, w, which, new Linearization(objective, w));
    }

    int size() {
        return w.length;
    }

    /** The matrix by its products. */
    LinearOperator operator() {
        return switch (which) {
            case HESSIAN -> Curvature.hessian(at);
            case GAUSS_NEWTON -> Curvature.gaussNewton(at);
            case FISHER -> Curvature.empiricalFisher(at);
            case DIFFERENCE -> Curvature.difference(at);
        };
    }

    /** The matrix written out, a fresh array. */
    double[] written(Workers workers, Progress progress) {
        return which == Operator.HESSIAN
                ? DenseHessian.of(objective, w, workers, progress)
                : DenseMatrix.of(operator(), progress);
    }

    /** The loss with decay and the norm of its gradient. */
    Slope slope() {
        double[] g = new double[w.length];
        double loss = objective.gradient(w, g);
        return new Slope(loss, Vectors.norm(g));
    }

    /**
     * How high and how steep it is here.
     *
     * @param loss decay included
     * @param gradientNorm of the loss
     */
    record Slope(double loss, double gradientNorm) {}
}
