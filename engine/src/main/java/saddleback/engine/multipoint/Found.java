package saddleback.engine.multipoint;

import saddleback.engine.data.Dataset;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Layer;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.objective.Evaluation;
import saddleback.engine.objective.NetworkObjective;
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
import java.util.List;

/**
 * A network with a line, a plane or a box of its weights, as multi-point optimisation leaves it.
 * Coordinates are cells; the second, of rows, runs downwards.
 */
public final class Found implements Planted {
    private static final int ROWS_AT_ONCE = 16;

    private final Network network;
    private final Loss loss;
    private final double[] origin;
    private final double[][] directions;
    private final Workers workers;

    /**
     * A plane through weight space.
     *
     * @param origin flat parameters, not copied
     * @param directions from cell to cell, along rows, columns and slices; as many as axes; not
     *     copied
     */
    public Found(
            Network network, Loss loss, double[] origin, double[][] directions, Workers workers) {
        this.network = network;
        this.loss = loss;
        this.origin = origin;
        this.directions = directions;
        this.workers = workers;
    }

    @Override
    public Network network() {
        return network;
    }

    @Override
    public int axes() {
        return directions.length;
    }

    /** The weights where all coordinates are 0; a copy. */
    public double[] origin() {
        return origin.clone();
    }

    /** From cell to cell along each axis, the first to the right, the second downwards; a copy. */
    public double[][] directions() {
        double[][] copy = new double[directions.length][];
        for (int k = 0; k < copy.length; k++) copy[k] = directions[k].clone();
        return copy;
    }

    @Override
    public double[] weights(double... z) {
        if (z.length != axes())
            throw new IllegalArgumentException("z: " + axes() + " numbers, was " + z.length);
        double[] w = origin.clone();
        for (int k = 0; k < z.length; k++) Vectors.add(w, z[k], directions[k]);
        return w;
    }

    @Override
    public Maps maps(Dataset data, Lattice at, Progress progress) {
        if (at.axes() != axes())
            throw new IllegalArgumentException("at: " + axes() + " axes, was " + at.axes());
        if (data.features() != network.inputs())
            throw new IllegalArgumentException(
                    "data: as many features as the network has inputs, %d, was %d"
                            .formatted(network.inputs(), data.features()));
        var maps = new Maps(new double[at.size()], new double[at.size()]);
        if (CellPass.serves(network))
            new CellMaps(network, data, loss, axes(), workers)
                    .fill(origin, directions, at, progress, maps);
        else if (network.layers().getFirst() instanceof Layer.Dense)
            bySlices(data, at, progress, maps);
        else byPoints(data, at, progress, maps);
        progress.step(1, "maps");
        return maps;
    }

    private void bySlices(Dataset data, Lattice at, Progress progress, Maps maps) {
        int slices = at.slices();
        for (int s = 0; s < slices; s++) {
            double[] through = origin;
            if (axes() == 3) through = weights(0, 0, at.along()[2][s]);
            Plane plane =
                    axes() == 1
                            ? Plane.line(through, directions[0])
                            : new Plane(through, directions[0], directions[1]);
            var evaluator = new PlaneEvaluator(plane, network, data, loss, 0, workers);
            Progress part = progress.part((double) s / slices, (s + 1.0) / slices);
            rows(evaluator, at, s * at.rows() * at.columns(), part, maps);
        }
    }

    private static void rows(
            PlaneEvaluator evaluator, Lattice at, int first, Progress progress, Maps maps) {
        int to = first;
        for (int r = 0; r < at.rows(); r += ROWS_AT_ONCE) {
            progress.step((double) r / at.rows(), "maps");
            List<Row> rows = new ArrayList<>();
            for (int i = r; i < Math.min(at.rows(), r + ROWS_AT_ONCE); i++)
                rows.add(new Row(at.axes() == 1 ? 0 : at.along()[1][i], at.along()[0]));
            for (RowScores scores : evaluator.evaluate(rows)) {
                System.arraycopy(scores.loss(), 0, maps.loss(), to, at.columns());
                System.arraycopy(scores.accuracy(), 0, maps.accuracy(), to, at.columns());
                to += at.columns();
            }
        }
    }

    /** For networks that do not begin with a dense layer. */
    private void byPoints(Dataset data, Lattice at, Progress progress, Maps maps) {
        var objective = new NetworkObjective(network, data, loss, 0, workers);
        for (int i = 0; i < at.size(); i++) {
            progress.step((double) i / at.size(), "maps");
            Evaluation there = objective.evaluate(weights(at.point(i)));
            maps.loss()[i] = there.loss();
            maps.accuracy()[i] = there.accuracy();
        }
    }
}
