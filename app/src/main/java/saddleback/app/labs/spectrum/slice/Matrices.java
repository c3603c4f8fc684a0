package saddleback.app.labs.spectrum.slice;

import saddleback.engine.curvature.Curvature;
import saddleback.engine.labs.spectrum.Operator;
import saddleback.engine.linalg.DenseMatrix;
import saddleback.engine.objective.Linearization;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.run.Progress;

/** The matrices of the spectrum lab written out, for small networks. */
final class Matrices {
    private Matrices() {}

    /**
     * One of them.
     *
     * @param at the point, not changed
     * @return n x n, row-major; a fresh array
     */
    static double[] of(
            Operator operator, NetworkObjective objective, double[] at, Progress progress) {
        if (operator == Operator.HESSIAN) return objective.hessian(at);
        var point = new Linearization(objective, at);
        return switch (operator) {
            case FISHER -> DenseMatrix.of(Curvature.empiricalFisher(point), progress);
            case GAUSS_NEWTON -> DenseMatrix.of(Curvature.gaussNewton(point), progress);
            default -> {
                double[] part = DenseMatrix.of(Curvature.gaussNewton(point), progress);
                double[] whole = objective.hessian(at);
                int n = at.length;
                for (int i = 0; i < n; i++) whole[i * n + i] -= objective.decay();
                for (int i = 0; i < whole.length; i++) whole[i] -= part[i];
                yield whole;
            }
        };
    }
}
