package saddleback.engine.flatness.curved;

import org.jspecify.annotations.Nullable;

import saddleback.engine.curvature.Curvature;
import saddleback.engine.curvature.WeightedTraces;
import saddleback.engine.flatness.Subject;
import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.LinearOperator;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.DenseHessian;
import saddleback.engine.objective.Linearization;
import saddleback.engine.run.Heap;
import saddleback.engine.run.Progress;

import java.util.Optional;

/**
 * The derivatives of a subject's loss at its place: each is computed when it is first asked for, and
 * kept. Not thread safe.
 */
final class Derivatives {
    /** Up to so many coordinates the Hessian is written out. */
    static final int MOST_WRITTEN_OUT = 1500;

    private final Subject subject;
    private final double[] weights;
    private @Nullable Linearization linearization;
    private @Nullable LinearOperator hessian;
    private double @Nullable [] gradient;
    private double @Nullable [] matrix;
    private double @Nullable [] eigenvalues;
    private @Nullable Optional<WeightedTraces> sweep;

    Derivatives(Subject subject) {
        this.subject = subject;
        weights = subject.place().weights();
    }

    Subject subject() {
        return subject;
    }

    /** The number of coordinates. */
    int size() {
        return coordinates().length;
    }

    /** Where the derivatives are taken; not to be changed. */
    double[] coordinates() {
        return subject.place().coordinates();
    }

    /** The network's weights there; not to be changed. */
    double[] weights() {
        return weights;
    }

    /** The gradient by the coordinates, live. */
    double[] gradient() {
        double[] g = gradient;
        if (g == null) {
            gradient = g = new double[size()];
            subject.loss().gradient(coordinates(), g);
        }
        return g;
    }

    /** The training loss at the network's weights, for products. */
    Linearization linearization() {
        Linearization at = linearization;
        if (at == null) linearization = at = new Linearization(subject.train(), weights);
        return at;
    }

    /** The Hessian by the coordinates. */
    LinearOperator hessian() {
        LinearOperator h = hessian;
        if (h == null)
            hessian =
                    h =
                            subject.plain()
                                    ? Curvature.hessian(linearization())
                                    : subject.loss().hessianAt(coordinates());
        return h;
    }

    /** Whether the Hessian may be written out. */
    boolean small() {
        return size() <= MOST_WRITTEN_OUT;
    }

    /** The whole Hessian, row-major, live. */
    double[] matrix(Progress progress) {
        double[] h = matrix;
        if (h == null) {
            Heap.require(
                    32L * size() * size(),
                    "parameters",
                    "a Hessian written out",
                    "fewer parameters need less");
            matrix =
                    h =
                            subject.plain()
                                    ? DenseHessian.of(
                                            subject.train(),
                                            weights,
                                            subject.workers(),
                                            progress)
                                    : subject.loss().hessian(coordinates());
        }
        return h;
    }

    /** All eigenvalues, ascending; NaN where the Hessian is not finite. Live. */
    double[] eigenvalues(Progress progress) {
        double[] all = eigenvalues;
        if (all == null) eigenvalues = all = eigenvalues(matrix(progress.part(0, 0.5)).clone());
        return all;
    }

    /** All eigenvalues of a matrix, which is overwritten, on one thread: the same bits always. */
    double[] eigenvalues(double[] a) {
        return Vectors.finite(a) ? Blas.eigenvalues(a, size(), 1) : new double[] {Double.NaN};
    }

    /**
     * Traces from one pass over the examples; empty where the coordinates are not the network's own
     * parameters or the network is not linear piece by piece.
     */
    Optional<WeightedTraces> sweep() {
        Optional<WeightedTraces> found = sweep;
        if (found == null)
            sweep =
                    found =
                            subject.plain()
                                    ? WeightedTraces.hessian(subject.train(), weights)
                                    : Optional.empty();
        return found;
    }
}
