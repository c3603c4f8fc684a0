package saddleback.engine.linalg;

import saddleback.engine.run.Progress;

/** A symmetric operator written out, for small ones. */
public final class DenseMatrix {
    /** The most rows; the matrix then takes 3.2 GB. */
    public static final int MOST_ROWS = 20_000;

    private static final int BLOCK = 24;

    private DenseMatrix() {}

    /**
     * The matrix, from products with blocks of unit vectors, made exactly symmetric by its mean
     * with its transpose. Costs as many products as it has rows.
     *
     * @return n x n, row-major
     * @throws IllegalArgumentException if n is above {@link #MOST_ROWS}
     */
    public static double[] of(LinearOperator operator, Progress progress) {
        int n = operator.size();
        checkRows(n);
        double[] matrix = new double[n * n];
        double[] units = new double[BLOCK * n];
        double[] products = new double[BLOCK * n];
        for (int from = 0; from < n; from += BLOCK) {
            progress.step((double) from / n, "dense matrix, row " + from + " of " + n);
            int count = Math.min(BLOCK, n - from);
            for (int i = 0; i < count; i++) units[i * n + from + i] = 1;
            operator.times(count, units, products);
            for (int i = 0; i < count; i++) units[i * n + from + i] = 0;
            System.arraycopy(products, 0, matrix, from * n, count * n);
        }
        symmetrise(matrix, n);
        return matrix;
    }

    /** Refuses sizes above {@link #MOST_ROWS}. */
    public static void checkRows(int n) {
        if (n > MOST_ROWS)
            throw new IllegalArgumentException(
                    "parameters: at most %d for a dense matrix, was %d".formatted(MOST_ROWS, n));
    }

    private static void symmetrise(double[] a, int n) {
        for (int i = 0; i < n; i++)
            for (int j = 0; j < i; j++) {
                double mean = (a[i * n + j] + a[j * n + i]) / 2;
                a[i * n + j] = mean;
                a[j * n + i] = mean;
            }
    }

    /** All eigenvalues, ascending, of the operator written out. */
    public static double[] eigenvalues(LinearOperator operator, int threads, Progress progress) {
        double[] matrix = of(operator, progress.part(0, 0.6));
        progress.step(0.6, "eigenvalues of %d x %d".formatted(operator.size(), operator.size()));
        return Blas.eigenvalues(matrix, operator.size(), threads);
    }
}
