package saddleback.engine.labs.flatness;

import saddleback.engine.flatness.Subject;
import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.DenseMatrix;
import saddleback.engine.linalg.EigenPairs;
import saddleback.engine.linalg.Lanczos;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.DenseHessian;
import saddleback.engine.run.KeptNumbers;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;

import java.util.Arrays;

/**
 * Eigenvalues of the Hessian in a place's coordinates: all of them by LAPACK on one thread for few
 * coordinates, else the largest by Lanczos.
 *
 * @param largest how many of the largest are wanted where not all are found
 * @param seed of Lanczos' start vectors
 */
record Spectra(int largest, Seed seed, KeptNumbers kept) {
    /** Networks of no more coordinates get their whole spectrum. */
    static final int MOST_WHOLE = 1000;

    private static final double TOLERANCE = 1e-8;
    private static final double WRITTEN = 0.6;

    /** Whether so many coordinates get all their eigenvalues. */
    static boolean whole(int size) {
        return size <= MOST_WHOLE;
    }

    /**
     * The eigenvalues, largest first; NaN for those that were not found within a hundred-millionth
     * of the largest, and for all where the Hessian is not finite.
     *
     * @param name of the kept part
     */
    double[] of(String name, Subject subject, Progress progress) {
        int n = subject.loss().size();
        if (whole(n)) return kept.of(name, n, () -> all(subject, progress));
        int wanted = Math.min(largest, n);
        return kept.of(name, wanted, () -> ends(subject, wanted, progress));
    }

    private static double[] all(Subject subject, Progress progress) {
        int n = subject.loss().size();
        double[] x = subject.place().coordinates();
        double[] h =
                subject.plain()
                        ? DenseHessian.of(
                                subject.train(), x, subject.workers(), progress.part(0, WRITTEN))
                        : DenseMatrix.of(subject.loss().hessianAt(x), progress.part(0, WRITTEN));
        progress.step(WRITTEN, "eigenvalues of %d x %d".formatted(n, n));
        double[] found = new double[n];
        if (!Vectors.finite(h)) {
            Arrays.fill(found, Double.NaN);
            return found;
        }
        double[] ascending = Blas.eigenvalues(h, n, 1);
        for (int i = 0; i < n; i++) found[i] = ascending[n - 1 - i];
        return found;
    }

    private double[] ends(Subject subject, int wanted, Progress progress) {
        EigenPairs pairs =
                Lanczos.extremes(
                        subject.loss().hessianAt(subject.place().coordinates()),
                        wanted,
                        0,
                        TOLERANCE,
                        seed,
                        subject.workers(),
                        progress.saying("eigenvalues, "));
        double[] values = pairs.values().clone();
        double scale = 0;
        for (double v : values) scale = Math.max(scale, Math.abs(v));
        for (int i = 0; i < wanted && !pairs.converged(); i++)
            if (!(pairs.bounds()[i] <= TOLERANCE * scale)) values[i] = Double.NaN;
        return values;
    }
}
