package saddleback.engine.labs.patterns;

import saddleback.engine.data.Dataset;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.multipoint.Found;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.pattern.Maps;
import saddleback.engine.pattern.Planted;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Workers;
import saddleback.engine.slice.Plane;
import saddleback.engine.slice.PlaneEvaluator;
import saddleback.engine.slice.Row;
import saddleback.engine.slice.RowScores;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Any line, plane or box in weight space: origin + z1 d1 + z2 d2 + z3 d3.
 *
 * @param directions 1 to 3
 */
record Spanned(Network network, double[] origin, double[][] directions, Loss loss, Workers workers)
        implements Planted {
    private static final int ROWS_AT_ONCE = 16;

    /** What a planted pattern lies on. */
    static Spanned of(Planted planted, Loss loss, Workers workers) {
        double[] z = new double[planted.axes()];
        double[] origin = planted.weights(z);
        double[][] directions = new double[z.length][];
        for (int k = 0; k < z.length; k++) {
            Arrays.fill(z, 0);
            z[k] = 1;
            directions[k] = planted.weights(z);
            Vectors.add(directions[k], -1, origin);
        }
        return new Spanned(planted.network(), origin, directions, loss, workers);
    }

    @Override
    public int axes() {
        return directions.length;
    }

    @Override
    public double[] weights(double... z) {
        double[] w = origin.clone();
        for (int k = 0; k < z.length; k++) Vectors.add(w, z[k], directions[k]);
        return w;
    }

    /** Takes the scores of one row of a lattice. */
    @FunctionalInterface
    interface RowTaker {
        /**
         * Takes them.
         *
         * @param from row-major index of the row's first point
         */
        void take(int from, RowScores scores);
    }

    @Override
    public Maps maps(Dataset data, Lattice at, Progress progress) {
        return new Found(network, loss, origin, directions, workers).maps(data, at, progress);
    }

    /**
     * Scores on each row of a lattice, in storage order.
     *
     * @throws IllegalArgumentException if the network does not begin with a dense layer
     */
    void rows(Dataset data, Lattice at, Progress progress, RowTaker taker) {
        int all = at.slices() * at.rows();
        for (int s = 0; s < at.slices(); s++) {
            PlaneEvaluator plane = plane(data, at, s);
            for (int from = 0; from < at.rows(); from += ROWS_AT_ONCE) {
                int to = Math.min(from + ROWS_AT_ONCE, at.rows());
                int done = s * at.rows() + from;
                progress.step((double) done / all, "row %d of %d".formatted(done + 1, all));
                RowScores[] scores = plane.evaluate(rows(at, from, to));
                for (int r = from; r < to; r++)
                    taker.take((s * at.rows() + r) * at.columns(), scores[r - from]);
            }
        }
        progress.step(1, "rows done");
    }

    private PlaneEvaluator plane(Dataset data, Lattice at, int slice) {
        double[] from = origin;
        if (directions.length == 3) {
            from = origin.clone();
            Vectors.add(from, at.along()[2][slice], directions[2]);
        }
        Plane plane =
                directions.length == 1
                        ? Plane.line(from, directions[0])
                        : new Plane(from, directions[0], directions[1]);
        return new PlaneEvaluator(plane, network, data, loss, 0, workers);
    }

    private static List<Row> rows(Lattice at, int from, int to) {
        var rows = new ArrayList<Row>();
        for (int r = from; r < to; r++)
            rows.add(new Row(at.axes() < 2 ? 0 : at.along()[1][r], at.along()[0]));
        return rows;
    }
}
