package saddleback.engine.labs.spectrum;

import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.EigenPairs;
import saddleback.engine.linalg.KeptPairs;
import saddleback.engine.linalg.Lanczos;
import saddleback.engine.linalg.LinearOperator;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.run.KeptNumbers;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Finds eigenvalues: all of a matrix written out, by LAPACK on one thread, so that they do not
 * depend on the number of threads; or those at the ends by Lanczos. What is found is kept.
 *
 * @param largest how many of the largest are wanted
 * @param smallest how many of the smallest
 * @param tolerance of Lanczos
 */
record Solver(int largest, int smallest, double tolerance, Seed seed, KeptNumbers kept) {

    /** Whether Lanczos can find what is wanted of a matrix of n rows without finding all. */
    boolean some(int n) {
        return largest + smallest < n;
    }

    /** The wanted eigenpairs at both ends. */
    Known ends(String name, LinearOperator operator, Progress progress) {
        int count = largest + smallest;
        EigenPairs both =
                KeptPairs.of(
                        kept,
                        name,
                        count,
                        operator.size(),
                        () ->
                                Lanczos.extremes(
                                        operator, largest, smallest, tolerance, seed, progress));
        double scale = 0;
        for (double v : both.values()) scale = Math.max(scale, Math.abs(v));
        return new Known(
                new Eigenvalues(
                        null, cut(both, 0, largest, scale), cut(both, largest, count, scale)),
                Double.NaN);
    }

    private EigenPairs cut(EigenPairs both, int from, int to, double scale) {
        double[] bounds = Arrays.copyOfRange(both.bounds(), from, to);
        return new EigenPairs(
                Arrays.copyOfRange(both.values(), from, to),
                both.vectors().subList(from, to),
                bounds,
                both.converged() || Arrays.stream(bounds).allMatch(b -> b <= tolerance * scale));
    }

    /**
     * All eigenvalues, and vectors of the wanted ones.
     *
     * @param n rows
     * @param matrix gives the matrix, n x n, which is overwritten
     * @param vectors whether the vectors are wanted
     */
    Known all(
            String name,
            int n,
            Function<Progress, double[]> matrix,
            boolean vectors,
            Progress progress) {
        int rows = vectors ? Math.min(largest, n) + Math.min(smallest, n) : 0;
        long length = n + 1 + (long) rows * n;
        double[] numbers =
                KeptNumbers.takes(length)
                        ? kept.of(
                                name, (int) length, () -> solve(n, matrix, vectors, rows, progress))
                        : solve(n, matrix, vectors, rows, progress);
        return known(numbers, n, vectors);
    }

    /** The eigenvalues, descending, the sum of the diagonal, the wanted vectors. */
    private double[] solve(
            int n,
            Function<Progress, double[]> matrix,
            boolean vectors,
            int rows,
            Progress progress) {
        double[] numbers = new double[Math.addExact(n + 1, Math.multiplyExact(rows, n))];
        double[] a = matrix.apply(progress.part(0, 0.5));
        for (int i = 0; i < n; i++) numbers[n] += a[i * n + i];
        progress.step(0.5, "eigenvalues of %d x %d".formatted(n, n));
        if (!Vectors.finite(a)) {
            Arrays.fill(numbers, Double.NaN);
            return numbers;
        }
        double[] ascending =
                vectors && rows > 0 ? Blas.eigenvectors(a, n, 1) : Blas.eigenvalues(a, n, 1);
        for (int i = 0; i < n; i++) numbers[i] = ascending[n - 1 - i];
        int top = Math.min(largest, n);
        for (int r = 0; r < rows; r++) {
            int row = r < top ? n - 1 - r : r - top;
            System.arraycopy(a, row * n, numbers, n + 1 + r * n, n);
        }
        return numbers;
    }

    private Known known(double[] numbers, int n, boolean vectors) {
        double[] all = Arrays.copyOf(numbers, n);
        int top = Math.min(largest, n);
        int bottom = Math.min(smallest, n);
        int at = n + 1;
        EigenPairs high = pairs(numbers, n, Arrays.copyOf(all, top), at, vectors);
        double[] low = new double[bottom];
        for (int i = 0; i < bottom; i++) low[i] = all[n - 1 - i];
        EigenPairs down = pairs(numbers, n, low, at + top * n, vectors);
        return new Known(new Eigenvalues(all, high, down), numbers[n]);
    }

    /** LAPACK's error is within n times the machine precision times the largest one. */
    private static EigenPairs pairs(
            double[] numbers, int n, double[] values, int at, boolean vectors) {
        double[] bounds = new double[values.length];
        double scale = Math.max(Math.abs(numbers[0]), Math.abs(numbers[n - 1]));
        Arrays.fill(bounds, n * Math.ulp(1.0) * scale);
        List<double[]> found = new ArrayList<>();
        for (int i = 0; vectors && i < values.length; i++)
            found.add(Arrays.copyOfRange(numbers, at + i * n, at + (i + 1) * n));
        return new EigenPairs(values, found, bounds, Double.isFinite(scale));
    }
}
