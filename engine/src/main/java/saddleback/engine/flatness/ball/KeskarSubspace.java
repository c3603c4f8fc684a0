package saddleback.engine.flatness.ball;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;

import saddleback.engine.flatness.Reading;
import saddleback.engine.flatness.Subject;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.run.Heap;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Workers;

import java.util.ArrayList;
import java.util.List;

/**
 * Keskar's sharpness in a random subspace (Keskar et al. 2017, metric 2.1): 100 (max L(x + A z) -
 * L(x)) / (1 + L(x)) over |z_i| at most epsilon (|A⁺ x|_i + 1), per cent, from below. A has a
 * hundred columns, half as many as there are parameters where that is fewer, and as many as fit
 * into 128 MB; they are uniformly random directions of length 1.
 */
public final class KeskarSubspace {
    private static final int COLUMNS = 100;
    private static final int RANDOM = 4;
    private static final int MOST_NUMBERS = 1 << 24;

    private KeskarSubspace() {}

    /** Measures. */
    public static Reading read(Subject subject, Progress progress) {
        return read(new Surroundings(subject), progress);
    }

    static Reading read(Surroundings at, Progress progress) {
        int n = at.size();
        int p = Math.max(1, Math.min(Math.min(COLUMNS, n / 2), MOST_NUMBERS / n));
        Heap.require(8L * n * p, "measures", "a subspace", "fewer parameters need less");
        Workers workers = at.subject().workers();
        double[][] columns = new double[p][n];
        for (int j = 0; j < p; j++) Draws.direction(columns[j], at.seed("subspace").of(j), workers);
        progress.step(0.2, "subspace");
        double[] x = coordinates(columns, at.x(), workers);
        progress.step(0.3, "subspace");
        var box = new Domain.Box(KeskarSharpness.most(x, at.epsilon()));
        double[] slope = new double[p];
        project(columns, at.gradient(), slope, workers);
        var directions = new ArrayList<>(List.of(slope));
        for (int i = 0; i < RANDOM; i++)
            directions.add(Draws.normal(new double[p], at.seed("subspace box").of(i), workers));
        List<double[]> starts = KeskarSharpness.corners(box, directions, p);
        double most =
                new Ascent(new Subspace(Moves.full(at), columns, workers), box, p)
                        .from(at.loss(), starts, progress.part(0.3, 1));
        return KeskarSharpness.reading(
                at,
                most,
                "attained in the box; %d columns, the best of %d starts"
                        .formatted(p, starts.size()));
    }

    /** A⁺ x: the solution of the normal equations. */
    static double[] coordinates(double[][] columns, double[] x, Workers workers) {
        int p = columns.length;
        double[][] gram = new double[p][p];
        workers.each(
                p,
                (i, _) -> {
                    for (int j = 0; j < p; j++) gram[i][j] = Vectors.dot(columns[i], columns[j]);
                });
        double[] right = new double[p];
        project(columns, x, right, workers);
        return new CholeskyDecomposition(new Array2DRowRealMatrix(gram, false))
                .getSolver()
                .solve(new ArrayRealVector(right, false))
                .toArray();
    }

    /** A' g. */
    private static void project(double[][] columns, double[] g, double[] out, Workers workers) {
        workers.each(columns.length, (j, _) -> out[j] = Vectors.dot(columns[j], g));
    }

    /** Moves A z. */
    private record Subspace(Moves full, double[][] columns, Workers workers) implements Moves {
        private static final int PIECE = 1 << 12;

        @Override
        public double value(double[] z) {
            return full.value(move(z));
        }

        @Override
        public double gradient(double[] z, double[] g) {
            double[] whole = new double[columns[0].length];
            double value = full.gradient(move(z), whole);
            project(columns, whole, g, workers);
            return value;
        }

        private double[] move(double[] z) {
            double[] y = new double[columns[0].length];
            workers.each(
                    Math.ceilDiv(y.length, PIECE),
                    (piece, _) -> {
                        int from = piece * PIECE;
                        int count = Math.min(PIECE, y.length - from);
                        for (int j = 0; j < z.length; j++)
                            Vectors.add(y, from, z[j], columns[j], from, count);
                    });
            return y;
        }
    }
}
