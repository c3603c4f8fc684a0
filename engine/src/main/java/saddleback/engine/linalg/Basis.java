package saddleback.engine.linalg;

import saddleback.engine.run.Workers;

import java.util.ArrayList;
import java.util.List;

/**
 * Orthonormal vectors of one length, and what is done with all of them at once. Work is cut into
 * pieces of the vectors, shared out over workers, and sums over pieces are formed in order: the
 * same bits for any number of threads. A piece stays in the second-level cache while the vectors
 * stream by.
 */
final class Basis {
    private static final int PIECE = 4096;

    private final int size;
    private final Workers workers;
    private final int pieces;
    private final List<double[]> vectors = new ArrayList<>();

    Basis(int size, Workers workers) {
        this.size = size;
        this.workers = workers;
        pieces = Math.ceilDiv(size, PIECE);
    }

    /** How many vectors there are. */
    int count() {
        return vectors.size();
    }

    /** Vector i, live. */
    double[] get(int i) {
        return vectors.get(i);
    }

    /** Takes over a unit vector orthogonal to the others. */
    void add(double[] v) {
        vectors.add(v);
    }

    /**
     * u less its part in the span of the vectors from number {@code from} on, once.
     *
     * @param h the coefficients of that part are added to its entries of the same numbers
     * @return the squared norm of what is left of u
     */
    double project(double[] u, int from, double[] h) {
        int n = count();
        double[] parts = new double[pieces * n];
        workers.each(pieces, (p, _) -> dots(u, from, p, parts));
        double[] c = new double[n];
        for (int p = 0; p < pieces; p++) for (int i = from; i < n; i++) c[i] += parts[p * n + i];
        double[] squares = new double[pieces];
        workers.each(
                pieces,
                (k, _) -> {
                    int p = pieces - 1 - k;
                    squares[p] = subtract(u, from, p, c);
                });
        double rest = 0;
        for (double square : squares) rest += square;
        for (int i = from; i < n; i++) h[i] += c[i];
        return rest;
    }

    private void dots(double[] u, int from, int p, double[] parts) {
        int n = count();
        int i = from;
        for (; i + 4 <= n; i += 4)
            FourVectors.dots(u, vectors, i, p * PIECE, length(p), parts, p * n + i);
        for (; i < n; i++)
            parts[p * n + i] = Vectors.dot(u, p * PIECE, vectors.get(i), p * PIECE, length(p));
    }

    private double subtract(double[] u, int from, int p, double[] c) {
        int at = p * PIECE;
        int length = length(p);
        int i = from;
        for (; i + 4 <= c.length; i += 4) FourVectors.subtract(u, vectors, i, at, length, c);
        for (; i < c.length; i++) Vectors.add(u, at, -c[i], vectors.get(i), at, length);
        return Vectors.dot(u, at, u, at, length);
    }

    private int length(int p) {
        return Math.min(PIECE, size - p * PIECE);
    }

    /**
     * Sums of the first n vectors.
     *
     * @param coefficients rows of n numbers
     * @param rows which rows are wanted
     * @return one fresh vector a wanted row
     */
    List<double[]> combinations(double[] coefficients, int n, int[] rows) {
        var sums = new ArrayList<double[]>();
        for (int i = 0; i < rows.length; i++) sums.add(new double[size]);
        workers.each(
                pieces,
                (p, _) -> {
                    for (int i = 0; i < rows.length; i++)
                        combine(coefficients, n, rows[i], p, sums.get(i));
                });
        return sums;
    }

    private void combine(double[] coefficients, int n, int row, int p, double[] sum) {
        int at = p * PIECE;
        for (int j = 0; j < n; j++)
            Vectors.add(sum, at, coefficients[row * n + j], vectors.get(j), at, length(p));
    }

    /** Puts other vectors in place of all. */
    void replace(List<double[]> others) {
        vectors.clear();
        vectors.addAll(others);
    }
}
