package saddleback.engine.multipoint;

import saddleback.engine.data.Dataset;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.Layer;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.pattern.Maps;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Workers;

import java.util.Arrays;

/**
 * Mean loss and accuracy at many points of a line, a plane or a box: as {@link BatchedCells} the
 * first layer costs as many products as there are directions and an origin, later layers run point
 * by point on blocks of examples that stay in cache. The same bits for any number of threads.
 */
final class CellMaps {
    private static final int POINTS_OF_A_TASK = 16;
    private static final int POINTS_AT_ONCE = 1024;

    private final Dataset data;
    private final Cut cut;
    private final Slab slab;
    private final Workers workers;
    private final CellPass[] passes;
    private final AnswerCount[] answers;

    /** For a network that {@link CellPass} serves. */
    CellMaps(Network network, Dataset data, Loss loss, int axes, Workers workers) {
        loss.check(network.outputs(), data.targets());
        this.data = data;
        this.workers = workers;
        cut = Cut.of(network, axes, data.examples());
        Layer.Dense layer = (Layer.Dense) network.layers().getFirst();
        slab = new Slab(data, layer, network.outputs(), axes, cut, workers);
        passes = new CellPass[workers.threads()];
        Arrays.setAll(passes, _ -> new CellPass(network, loss, 1));
        answers = new AnswerCount[passes.length];
        Arrays.setAll(answers, _ -> new AnswerCount());
    }

    /**
     * Fills in maps.
     *
     * @param directions from coordinate to coordinate along each axis
     */
    void fill(double[] origin, double[][] directions, Lattice at, Progress progress, Maps maps) {
        int n = data.examples();
        int[] order = new int[n];
        Arrays.setAll(order, i -> i);
        int slabs = Math.ceilDiv(n, cut.slab());
        for (int s = 0; s < slabs; s++) {
            int begin = (int) ((long) n * s / slabs);
            int end = (int) ((long) n * (s + 1) / slabs);
            slab.take(order, begin, end, origin, directions);
            for (int from = 0; from < at.size(); from += POINTS_AT_ONCE) {
                progress.step((s + (double) from / at.size()) / slabs, "maps");
                int to = Math.min(from + POINTS_AT_ONCE, at.size());
                add(origin, directions, at, from, to, maps);
            }
        }
        boolean classes = order.length > 0 && slab.block(0).targets().label(0) >= 0;
        for (int i = 0; i < at.size(); i++) {
            maps.loss()[i] /= n;
            maps.accuracy()[i] = classes ? maps.accuracy()[i] / n : Double.NaN;
        }
    }

    /** Adds the slab's losses and right answers at some points. */
    private void add(
            double[] origin, double[][] directions, Lattice at, int from, int to, Maps maps) {
        int blocks = slab.blocks();
        int groups = Math.ceilDiv(to - from, POINTS_OF_A_TASK);
        double[][] loss = new double[blocks][to - from];
        int[][] right = new int[blocks][to - from];
        workers.each(
                blocks * groups,
                (task, worker) -> {
                    int b = task / groups;
                    int first = task % groups * POINTS_OF_A_TASK;
                    CellPass pass = passes[worker];
                    FirstLayer block = slab.block(b);
                    for (int i = first; i < Math.min(first + POINTS_OF_A_TASK, to - from); i++) {
                        double[] z = at.point(from + i);
                        pass.moveTo(origin, directions, z);
                        loss[b][i] = pass.forward(0, block, z);
                        Matrix outputs = pass.outputs(0);
                        right[b][i] = answers[worker].right(outputs, block.targets());
                    }
                });
        for (int b = 0; b < blocks; b++)
            for (int i = 0; i < to - from; i++) {
                maps.loss()[from + i] += loss[b][i];
                maps.accuracy()[from + i] += right[b][i];
            }
    }
}
