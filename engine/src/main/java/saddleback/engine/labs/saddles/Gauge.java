package saddleback.engine.labs.saddles;

import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.EigenPairs;
import saddleback.engine.linalg.Lanczos;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

/**
 * What a point of weight space is like. Small networks have their whole Hessian looked at. Used by
 * one thread.
 */
public final class Gauge {
    /** Up to so many parameters all eigenvalues are computed. */
    public static final int MOST_DENSE = 800;

    /** Negative eigenvalues are below minus this times the largest absolute one. */
    private static final double ROUNDING = 1e-9;

    private static final double TOLERANCE = 1e-6;

    private final NetworkObjective train;
    private final Workers workers;
    private final Seed seed;
    private final double[] gradient;

    /**
     * Of an objective.
     *
     * @param seed of the first vector where only both ends of the spectrum are computed
     */
    public Gauge(NetworkObjective train, Workers workers, Seed seed) {
        this.train = train;
        this.workers = workers;
        this.seed = seed;
        gradient = new double[train.size()];
    }

    /**
     * A point's numbers.
     *
     * @param loss decay included
     * @param error share of examples classified wrongly, NaN where targets are no classes
     * @param negative -1 where not all eigenvalues were computed
     */
    public record Reading(
            double loss,
            double error,
            double gradientNorm,
            double largest,
            double smallest,
            int negative) {}

    /**
     * Reads a point; costs all eigenvalues up to {@link #MOST_DENSE} parameters, else both ends.
     *
     * @param w not changed
     */
    public Reading read(double[] w, Progress progress) {
        double loss = train.gradient(w, gradient);
        double norm = Vectors.norm(gradient);
        double error = 1 - train.evaluate(w).accuracy();
        if (!Double.isFinite(loss) || !Double.isFinite(norm)) return unknown(loss, error, norm);
        return w.length <= MOST_DENSE
                ? dense(w, loss, error, norm)
                : ends(w, loss, error, norm, progress);
    }

    private static Reading unknown(double loss, double error, double norm) {
        return new Reading(loss, error, norm, Double.NaN, Double.NaN, -1);
    }

    private Reading dense(double[] w, double loss, double error, double norm) {
        double[] h = train.hessian(w);
        if (!Vectors.finite(h)) return unknown(loss, error, norm);
        // on one thread, since LAPACK's last bits depend on their number
        double[] values = Blas.eigenvalues(h, w.length, 1);
        double size = Math.max(Math.abs(values[0]), Math.abs(values[w.length - 1]));
        int negative = 0;
        while (negative < w.length && values[negative] < -ROUNDING * size) negative++;
        return new Reading(loss, error, norm, values[w.length - 1], values[0], negative);
    }

    private Reading ends(double[] w, double loss, double error, double norm, Progress progress) {
        EigenPairs pairs =
                Lanczos.extremes(
                        train.hessianAt(w.clone()), 1, 1, TOLERANCE, seed, workers, progress);
        return new Reading(loss, error, norm, pairs.values()[0], pairs.values()[1], -1);
    }
}
