package saddleback.engine.linalg;

import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Eigenvalues at both ends of a symmetric operator by the thick-restart Lanczos method (Wu and
 * Simon, SIAM J. Matrix Anal. Appl. 22, 2000) with full re-orthogonalisation in two passes. Stops
 * on the residual of each pair, not on a count. Holds about 2 (largest + smallest) + 24 vectors.
 */
public final class Lanczos {
    private static final int MOST_RESTARTS = 200;
    private static final double BREAKDOWN = 1e-13;

    private final LinearOperator operator;
    private final int largest;
    private final int smallest;
    private final double tolerance;
    private final int room;
    private final List<double[]> basis = new ArrayList<>();
    private final double[] projected;
    private final Seed seed;
    private double beta;
    private int products;

    private Lanczos(
            LinearOperator operator, int largest, int smallest, double tolerance, Seed seed) {
        this.operator = operator;
        this.largest = largest;
        this.smallest = smallest;
        this.tolerance = tolerance;
        this.seed = seed;
        room = Math.min(operator.size(), 2 * (largest + smallest) + 24);
        projected = new double[room * room];
    }

    /**
     * The {@code largest} largest eigenvalues in descending order, then the {@code smallest}
     * smallest in ascending order.
     *
     * @param tolerance each residual is at most this times the largest absolute eigenvalue found,
     *     in (0, 1)
     * @param seed of the start vector
     * @return NaN, not converged, where the operator gives numbers that are not finite
     * @throws IllegalArgumentException if more are asked for than there are
     */
    public static EigenPairs extremes(
            LinearOperator operator,
            int largest,
            int smallest,
            double tolerance,
            Seed seed,
            Progress progress) {
        if (largest < 0 || smallest < 0 || largest + smallest < 1)
            throw new IllegalArgumentException("eigenvalues: at least 1, was none");
        if (largest + smallest > operator.size())
            throw new IllegalArgumentException(
                    "eigenvalues: at most %d parameters, was %d"
                            .formatted(operator.size(), largest + smallest));
        return new Lanczos(operator, largest, smallest, tolerance, seed).run(progress);
    }

    private EigenPairs run(Progress progress) {
        double[] start = seed.normals().fill(new double[operator.size()]);
        Vectors.scale(start, 1 / Vectors.norm(start));
        basis.add(start);
        int filled = 0;
        for (int restart = 0; ; restart++) {
            filled = extend(filled, progress, restart);
            if (!Double.isFinite(beta)) return unknown();
            double[] vectors = square(filled);
            double[] values = Blas.eigenvectors(vectors, filled, 1);
            int[] wanted = wanted(filled);
            if (done(values, vectors, wanted) || restart == MOST_RESTARTS)
                return pairs(values, vectors, wanted);
            filled = compress(values, vectors, filled);
        }
    }

    /** Grows the basis to its full size; returns how many vectors the projected matrix covers. */
    private int extend(int from, Progress progress, int restart) {
        double[] u = new double[operator.size()];
        for (int j = from; j < room; j++) {
            progress.step(
                    Math.min(1, restart / (restart + 4.0)), "Lanczos, product " + (products + 1));
            operator.times(basis.get(j), u);
            products++;
            orthogonalise(u, j);
            beta = Vectors.norm(u);
            if (!Double.isFinite(beta)) return j;
            double scale = Math.max(Math.abs(projected[j * room + j]), 1e-300);
            if (j + 1 == operator.size()) {
                beta = 0;
                return j + 1;
            }
            double[] next = u.clone();
            if (beta <= BREAKDOWN * scale) {
                beta = 0;
                next = fresh(j + 1);
            } else Vectors.scale(next, 1 / beta);
            if (basis.size() > j + 1) basis.set(j + 1, next);
            else basis.add(next);
        }
        return room;
    }

    /** u less its part in the basis; the coefficients go into row and column j. */
    private void orthogonalise(double[] u, int j) {
        for (int pass = 0; pass < 2; pass++)
            for (int i = 0; i <= j; i++) {
                double h = Vectors.dot(u, basis.get(i));
                Vectors.add(u, -h, basis.get(i));
                double sum = pass == 0 ? h : projected[i * room + j] + h;
                projected[i * room + j] = sum;
                projected[j * room + i] = sum;
            }
    }

    /** The Krylov space is closed: goes on with a random vector orthogonal to it. */
    private double[] fresh(int count) {
        double[] v = seed.of(products).normals().fill(new double[operator.size()]);
        for (int pass = 0; pass < 2; pass++)
            for (int i = 0; i < count; i++)
                Vectors.add(v, -Vectors.dot(v, basis.get(i)), basis.get(i));
        Vectors.scale(v, 1 / Vectors.norm(v));
        return v;
    }

    /** The operator gave numbers that are not finite. */
    private EigenPairs unknown() {
        int count = largest + smallest;
        double[] nan = new double[count];
        Arrays.fill(nan, Double.NaN);
        var vectors = new ArrayList<double[]>();
        for (int i = 0; i < count; i++) {
            double[] v = new double[operator.size()];
            Arrays.fill(v, Double.NaN);
            vectors.add(v);
        }
        return new EigenPairs(nan, vectors, nan.clone(), false);
    }

    private double[] square(int n) {
        double[] t = new double[n * n];
        for (int i = 0; i < n; i++) System.arraycopy(projected, i * room, t, i * n, n);
        return t;
    }

    /**
     * Indices of the wanted Ritz values among {@code n} ascending ones, in the order of the answer.
     */
    private int[] wanted(int n) {
        int[] wanted = new int[largest + smallest];
        for (int i = 0; i < largest; i++) wanted[i] = n - 1 - i;
        for (int i = 0; i < smallest; i++) wanted[largest + i] = i;
        return wanted;
    }

    private boolean done(double[] values, double[] vectors, int[] wanted) {
        double scale = Math.max(Math.abs(values[0]), Math.abs(values[values.length - 1]));
        for (int i : wanted)
            if (!(bound(vectors, values.length, i) <= tolerance * scale)) return false;
        return true;
    }

    /** The norm of the residual of Ritz pair i: beta times the last component of its vector. */
    private double bound(double[] vectors, int n, int i) {
        return Math.abs(beta * vectors[i * n + n - 1]);
    }

    /** Keeps the wanted Ritz vectors and some neighbours; returns how many. */
    private int compress(double[] values, double[] vectors, int n) {
        int extra = 4;
        int top = largest == 0 ? 0 : largest + extra;
        int bottom = smallest == 0 ? 0 : smallest + extra;
        int[] kept = new int[Math.min(top + bottom, n - 2)];
        bottom = Math.min(bottom, kept.length);
        for (int i = 0; i < kept.length; i++) kept[i] = i < bottom ? i : n - kept.length + i;
        var ritz = new ArrayList<double[]>();
        for (int i : kept) ritz.add(combination(vectors, n, i));
        double[] next = basis.get(n);
        basis.clear();
        basis.addAll(ritz);
        basis.add(next);
        Arrays.fill(projected, 0);
        for (int i = 0; i < kept.length; i++) projected[i * room + i] = values[kept[i]];
        return kept.length;
    }

    private double[] combination(double[] vectors, int n, int i) {
        double[] v = new double[operator.size()];
        for (int j = 0; j < n; j++) Vectors.add(v, vectors[i * n + j], basis.get(j));
        return v;
    }

    private EigenPairs pairs(double[] values, double[] vectors, int[] wanted) {
        int n = values.length;
        double[] chosen = new double[wanted.length];
        double[] bounds = new double[wanted.length];
        var ritz = new ArrayList<double[]>();
        for (int i = 0; i < wanted.length; i++) {
            chosen[i] = values[wanted[i]];
            bounds[i] = bound(vectors, n, wanted[i]);
            ritz.add(combination(vectors, n, wanted[i]));
        }
        return new EigenPairs(chosen, ritz, bounds, done(values, vectors, wanted));
    }
}
