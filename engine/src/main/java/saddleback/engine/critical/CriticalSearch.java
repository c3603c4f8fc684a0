package saddleback.engine.critical;

import org.jspecify.annotations.Nullable;

import saddleback.engine.critical.CriticalPoint.End;
import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.Objective;
import saddleback.engine.run.Progress;

import java.util.Arrays;

/**
 * One search for a critical point, in the Hessian's eigenbasis.
 *
 * <p>{@link SearchMethod#LEAST_GRADIENT} is Levenberg and Marquardt's method on half the squared
 * norm of the gradient. With eigenpairs (l, v) and the gradient's coordinates c, a step is minus
 * the sum of c l / (l² + m) v. The damping m starts at 1e-2; a step that does not shorten the
 * gradient is tried again with 4 m, at most 40 times, one that does is made and leaves m / 4, at
 * least 1e-20. Where no step shortens the gradient its norm has a minimum: the search is stalled.
 * Typically one eigenvalue vanishes there and the gradient is its eigenvector, as where a minimum
 * and a saddle have just merged.
 *
 * <p>{@link SearchMethod#EIGENVECTOR_FOLLOWING} is told in {@link EigenvectorFollowing}.
 *
 * <p>One iteration costs a dense Hessian, its eigenvectors and a gradient a try. Iterations are
 * asked for one at a time, so that many searches can share threads and be stopped. Not thread safe;
 * the objective may be another object with the same values at each call.
 */
public final class CriticalSearch {
    private static final double DAMPING = 1e-2;
    private static final double LEAST_DAMPING = 1e-20;
    private static final int TRIES = 40;

    /** The search goes on until the gradient is this much shorter than it has to be. */
    private static final double MARGIN = 0.1;

    /**
     * A search that did not converge ended gradient-flat where |H g| is at most this share of the
     * largest it could be, |H| |g|: the gradient lies in directions in which the loss is straight.
     */
    private static final double FLAT = 1e-6;

    private final int most;
    private final double tolerance;
    private double[] w;
    private double[] g;
    private double[] trial;
    private double[] trialGradient;
    private final double[] coordinates;
    private final double[] step;
    private final @Nullable EigenvectorFollowing following;
    private double value = Double.NaN;
    private double norm = Double.NaN;
    private double damping = DAMPING;
    private int iterations;
    private boolean begun;
    private boolean ended;
    private @Nullable CriticalPoint point;

    /** A search for the least gradient that stands at its start. */
    public CriticalSearch(double[] start, int iterations, double gradient) {
        this(start, SearchMethod.LEAST_GRADIENT, iterations, gradient);
    }

    /**
     * A search that stands at its start.
     *
     * @param start length P, not kept
     * @param method how it goes
     * @param iterations at most, 1 or more
     * @param gradient a point is critical where the gradient is shorter than this, above 0; the
     *     search goes on to a tenth of it
     */
    public CriticalSearch(double[] start, SearchMethod method, int iterations, double gradient) {
        if (iterations < 1)
            throw new IllegalArgumentException("iterations: 1 or more, was " + iterations);
        if (!(gradient > 0))
            throw new IllegalArgumentException("gradient: above 0, was " + gradient);
        most = iterations;
        tolerance = gradient;
        w = start.clone();
        g = new double[w.length];
        trial = new double[w.length];
        trialGradient = new double[w.length];
        coordinates = new double[w.length];
        step = new double[w.length];
        following =
                method == SearchMethod.EIGENVECTOR_FOLLOWING ? new EigenvectorFollowing() : null;
    }

    /** Searches to the end; one step of progress an iteration. */
    public static CriticalPoint run(
            Objective f, double[] start, int iterations, double gradient, Progress progress) {
        var search = new CriticalSearch(start, iterations, gradient);
        do {
            progress.step((double) search.iterations / iterations, "search for a critical point");
        } while (search.advance(f));
        return search.point(f);
    }

    /** Iterations made so far. */
    public int iterations() {
        return iterations;
    }

    /** Whether there is nothing more to do. */
    public boolean ended() {
        return ended;
    }

    /**
     * Makes one iteration.
     *
     * @param f of as many parameters as the start has
     * @return whether the search goes on
     */
    public boolean advance(Objective f) {
        if (!begun) {
            value = f.gradient(w, g);
            norm = Vectors.norm(g);
            begun = true;
        }
        if (ended) return false;
        ended = !(norm >= tolerance * MARGIN && norm < Double.POSITIVE_INFINITY);
        if (!ended) ended = !iterate(f) || ++iterations == most;
        return !ended;
    }

    /** Whether a step was found and made. */
    private boolean iterate(Objective f) {
        int n = w.length;
        double[] vectors = f.hessian(w);
        if (!Vectors.finite(vectors)) return false;
        double[] values = Blas.eigenvectors(vectors, n, 1);
        for (int i = 0; i < n; i++) coordinates[i] = Vectors.dot(vectors, i * n, g, 0, n);
        return following == null
                ? shorten(f, values, vectors)
                : follow(following, f, values, vectors);
    }

    private boolean shorten(Objective f, double[] values, double[] vectors) {
        for (int t = 0; t < TRIES; t++) {
            for (int i = 0; i < step.length; i++) {
                double l = values[i];
                step[i] = -(coordinates[i] * l / (l * l + damping));
            }
            double there = walk(f, vectors);
            double length = Vectors.norm(trialGradient);
            if (length < norm) {
                accept(there, length);
                damping = Math.max(damping / 4, LEAST_DAMPING);
                return true;
            }
            damping *= 4;
        }
        return false;
    }

    private boolean follow(
            EigenvectorFollowing way, Objective f, double[] values, double[] vectors) {
        way.at(values);
        for (int t = 0; t < EigenvectorFollowing.TRIES; t++) {
            way.step(values, coordinates, norm, step);
            double there = walk(f, vectors);
            if (way.accepts(error(values, vectors) / norm)) {
                accept(there, Vectors.norm(trialGradient));
                return true;
            }
        }
        return false;
    }

    /** Puts the step's end and the gradient there into the trial; the value there. */
    private double walk(Objective f, double[] vectors) {
        int n = w.length;
        System.arraycopy(w, 0, trial, 0, n);
        for (int i = 0; i < n; i++) Vectors.add(trial, 0, step[i], vectors, i * n, n);
        return f.gradient(trial, trialGradient);
    }

    /** The norm of what the gradient at the step's end has besides what the Hessian forecasts. */
    private double error(double[] values, double[] vectors) {
        int n = w.length;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double forecast = coordinates[i] + values[i] * step[i];
            double d = Vectors.dot(vectors, i * n, trialGradient, 0, n) - forecast;
            sum += d * d;
        }
        return Math.sqrt(sum);
    }

    private void accept(double there, double length) {
        double[] before = w;
        w = trial;
        trial = before;
        double[] gradient = g;
        g = trialGradient;
        trialGradient = gradient;
        value = there;
        norm = length;
    }

    /**
     * Where the search ended, or where it stands now; the same object at each call after the end.
     *
     * @param f as for {@link #advance}
     */
    public CriticalPoint point(Objective f) {
        if (point != null) return point;
        int n = w.length;
        double[] h = f.hessian(w);
        double[] hg = new double[n];
        for (int i = 0; i < n; i++) hg[i] = Vectors.dot(h, i * n, g, 0, n);
        double[] values = new double[n];
        if (Vectors.finite(h)) values = Blas.eigenvalues(h, n, 1);
        else Arrays.fill(values, Double.NaN);
        End end = end(values, Vectors.norm(hg));
        var found = new CriticalPoint(end, w.clone(), value, norm, values, iterations);
        if (ended) point = found;
        return found;
    }

    private End end(double[] values, double slope) {
        if (norm < tolerance) return End.CONVERGED;
        double largest = Math.max(Math.abs(values[0]), Math.abs(values[values.length - 1]));
        return slope <= FLAT * largest * norm ? End.GRADIENT_FLAT : End.UNFINISHED;
    }
}
