package saddleback.engine.labs.surface;

import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.optim.Trajectory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Principal components of a path about its last point (Li et al., NeurIPS 2018, section 7.2), from
 * the inner products of its displacements, so the cost grows with the square of the number of
 * points and not of the parameters.
 *
 * @param vectors unit directions, the largest first
 * @param shares share of the squared displacements each one explains
 */
public record PrincipalComponents(List<double[]> vectors, double[] shares) {

    /** Copies the list. */
    public PrincipalComponents {
        vectors = List.copyOf(vectors);
    }

    /**
     * The first {@code count} components.
     *
     * @throws IllegalArgumentException if the path has fewer
     */
    public static PrincipalComponents of(Trajectory path, int count) {
        double[] end = path.points().getLast().weights();
        int n = path.points().size() - 1;
        var moves = new ArrayList<double[]>();
        for (int i = 0; i < n; i++) {
            double[] move = path.points().get(i).weights().clone();
            Vectors.add(move, -1, end);
            moves.add(move);
        }
        double[] gram = new double[n * n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j <= i; j++)
                gram[i * n + j] = gram[j * n + i] = Vectors.dot(moves.get(i), moves.get(j));
        double total = 0;
        for (int i = 0; i < n; i++) total += gram[i * n + i];
        double[] values = n == 0 ? new double[0] : Blas.eigenvectors(gram, n, 1);
        if (count > n || !(values[n - count] > 1e-14 * total))
            throw new IllegalArgumentException(
                    "settings.directions.trajectory: a component of the path, which has %d, was %d"
                            .formatted(rank(values, total), count));
        return components(moves, gram, values, total, count);
    }

    /** Shares, then vectors; a fresh array that {@link #ofFlat} reads. */
    double[] flat() {
        int count = shares.length;
        int size = vectors.getFirst().length;
        double[] flat = Arrays.copyOf(shares, count * (size + 1));
        for (int c = 0; c < count; c++)
            System.arraycopy(vectors.get(c), 0, flat, count + c * size, size);
        return flat;
    }

    /** What {@link #flat} wrote. */
    static PrincipalComponents ofFlat(double[] flat, int count) {
        int size = flat.length / count - 1;
        var vectors = new ArrayList<double[]>();
        for (int c = 0; c < count; c++)
            vectors.add(Arrays.copyOfRange(flat, count + c * size, count + (c + 1) * size));
        return new PrincipalComponents(vectors, Arrays.copyOf(flat, count));
    }

    /**
     * A component stretched so that the largest coordinate of the path's points along it, counted
     * from the last point, is 1.
     *
     * @param path the same as in {@link #of}
     * @param number 1 for the largest
     * @return a fresh array
     */
    public double[] spanning(Trajectory path, int number) {
        double[] unit = vectors.get(number - 1);
        double[] end = path.points().getLast().weights();
        double largest = 0;
        for (Trajectory.Point p : path.points())
            largest =
                    Math.max(
                            largest,
                            Math.abs(Vectors.dot(p.weights(), unit) - Vectors.dot(end, unit)));
        double[] d = unit.clone();
        Vectors.scale(d, largest);
        return d;
    }

    private static int rank(double[] values, double total) {
        int rank = 0;
        for (double v : values) if (v > 1e-14 * total) rank++;
        return rank;
    }

    private static PrincipalComponents components(
            List<double[]> moves, double[] gram, double[] values, double total, int count) {
        int n = moves.size();
        var vectors = new ArrayList<double[]>();
        double[] shares = new double[count];
        for (int c = 0; c < count; c++) {
            int row = n - 1 - c;
            double[] v = new double[moves.getFirst().length];
            for (int i = 0; i < n; i++) Vectors.add(v, gram[row * n + i], moves.get(i));
            Vectors.scale(v, 1 / Vectors.norm(v));
            if (Vectors.dot(v, moves.getFirst()) < 0) Vectors.scale(v, -1);
            vectors.add(v);
            shares[c] = values[row] / total;
        }
        return new PrincipalComponents(vectors, shares);
    }
}
