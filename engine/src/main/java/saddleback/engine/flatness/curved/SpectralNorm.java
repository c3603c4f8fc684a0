package saddleback.engine.flatness.curved;

import saddleback.engine.flatness.Reading;
import saddleback.engine.flatness.Reading.Certainty;
import saddleback.engine.linalg.EigenPairs;
import saddleback.engine.linalg.Lanczos;
import saddleback.engine.linalg.LinearOperator;
import saddleback.engine.run.Progress;

/**
 * The largest absolute eigenvalue: of all where the matrix is written out, else of the two ends by
 * Lanczos.
 */
record SpectralNorm(Derivatives at) {
    /** The error of an eigenvalue is of the order of its square. */
    private static final double RESIDUAL = 1e-6;

    /** Of the Hessian. */
    Reading plain(Progress progress) {
        return at.small()
                ? all(at.eigenvalues(progress))
                : ends(at.hessian(), "spectral-norm", progress);
    }

    /** Of diag(x) H diag(x). */
    Reading adaptive(Progress progress) {
        double[] x = at.coordinates();
        return at.small()
                ? all(at.eigenvalues(Scaled.of(at.matrix(progress), x)))
                : ends(new Scaled(at.hessian(), x), "adaptive-spectral-norm", progress);
    }

    private static Reading all(double[] ascending) {
        double norm = Math.max(Math.abs(ascending[0]), Math.abs(ascending[ascending.length - 1]));
        return Reading.exact(norm, "all eigenvalues");
    }

    /** An eigenvalue lies within the residual; that none is further out is Lanczos' word. */
    private Reading ends(LinearOperator operator, String name, Progress progress) {
        EigenPairs ends =
                Lanczos.greatest(
                        operator,
                        RESIDUAL,
                        at.subject().seed().of(name),
                        at.subject().workers(),
                        progress);
        int top = Math.abs(ends.values()[0]) >= Math.abs(ends.values()[1]) ? 0 : 1;
        double value = Math.abs(ends.values()[top]);
        double bound = ends.bounds()[top];
        return ends.converged()
                ? new Reading(
                        value,
                        value - bound,
                        value + bound,
                        Certainty.BOUND,
                        "Lanczos at both ends; an eigenvalue lies within its residual")
                : Reading.atLeast(value - bound, "Lanczos did not come to its tolerance");
    }
}
