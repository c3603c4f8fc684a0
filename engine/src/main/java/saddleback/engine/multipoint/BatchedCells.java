package saddleback.engine.multipoint;

import java.util.Arrays;

import saddleback.engine.data.Dataset;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Layer;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.run.Workers;

/**
 * All cells in one pass. The first layer costs as many products as the plane has directions and an
 * origin, forward and back, for all cells together; later layers run cell by cell on blocks of
 * examples that stay in cache. A cell whose weight is 0 is not pulled back. Where the examples do
 * not fit into one slab, cells whose weight follows from their loss run forward twice.
 */
final class BatchedCells implements CellGradient {
    private final Network network;
    private final Dataset data;
    private final Workers workers;
    private final Layer.Dense layer;
    private final Cut cut;
    private final FirstLayer[] blocks;
    private final int[] sizes;
    private final LaneSums[] lanes;
    private final CellPass[] passes;
    private final int first;
    private int used;

    /**
     * @param most examples of a step
     */
    BatchedCells(
            Network network, Dataset data, Loss loss, int axes, int most, Workers workers) {
        this.network = network;
        this.data = data;
        this.workers = workers;
        layer = (Layer.Dense) network.layers().getFirst();
        first = layer.out() * (layer.in() + (layer.bias() ? 1 : 0));
        cut = Cut.of(network, axes, network.size() - first, most);
        blocks = new FirstLayer[cut.blocks()];
        Arrays.setAll(blocks, b -> new FirstLayer(layer, axes));
        sizes = new int[blocks.length];
        lanes = new LaneSums[cut.lanes()];
        Arrays.setAll(lanes, l -> new LaneSums(blocks.length, axes, network.size() - first));
        passes = new CellPass[workers.threads()];
        Arrays.setAll(passes, t -> new CellPass(network, loss, blocks.length));
    }

    /** What a pass over the cells does. */
    private enum Pass {
        /** Losses of cells whose weight follows from them. */
        LOSSES,
        /** Losses of the others, and derivatives of all. */
        DERIVATIVES,
        /** Everything, where all examples are there. */
        WHOLE
    }

    /** One step's work. */
    private record Step(
            double[] origin, double[][] steps, CellSample cells, Goal goal, int examples) {}

    @Override
    public void at(
            double[] origin,
            double[][] steps,
            CellSample cells,
            Goal goal,
            int[] order,
            int from,
            int to,
            double[] byOrigin,
            double[][] bySteps) {
        Step step = new Step(origin, steps, cells, goal, to - from);
        Arrays.fill(byOrigin, 0, network.size(), 0);
        for (double[] s : bySteps) Arrays.fill(s, 0);
        Arrays.fill(cells.loss, 0);
        for (int i = 0; i < cells.size(); i++)
            cells.weight[i] = goal.fixed(cells, i) ? goal.weight(cells, i) : Double.NaN;
        workers.each(lanes.length, (l, _) -> lanes[l].clearLater());
        int slabs = Math.ceilDiv(to - from, cut.slab());
        if (slabs > 1) {
            each(step, order, from, slabs, Pass.LOSSES, byOrigin, bySteps);
            for (int i = 0; i < cells.size(); i++)
                if (!goal.fixed(cells, i)) finish(step, i);
        }
        Pass pass = slabs > 1 ? Pass.DERIVATIVES : Pass.WHOLE;
        each(step, order, from, slabs, pass, byOrigin, bySteps);
        if (slabs > 1)
            for (int i = 0; i < cells.size(); i++) if (goal.fixed(cells, i)) finish(step, i);
        addLater(byOrigin, bySteps);
    }

    private void each(
            Step step,
            int[] order,
            int from,
            int slabs,
            Pass pass,
            double[] byOrigin,
            double[][] bySteps) {
        for (int s = 0; s < slabs; s++) {
            int begin = from + (int) ((long) step.examples * s / slabs);
            int end = from + (int) ((long) step.examples * (s + 1) / slabs);
            take(step, order, begin, end);
            workers.each(lanes.length, (l, worker) -> lane(step, l, pass, passes[worker]));
            if (pass != Pass.LOSSES) addFirst(byOrigin, bySteps);
        }
    }

    private void take(Step step, int[] order, int from, int to) {
        used = Math.ceilDiv(to - from, cut.block());
        workers.each(
                used,
                (b, _) -> {
                    int begin = from + (int) ((long) (to - from) * b / used);
                    int end = from + (int) ((long) (to - from) * (b + 1) / used);
                    sizes[b] = end - begin;
                    blocks[b].take(data, order, begin, end, network.outputs());
                    blocks[b].forward(step.origin, step.steps);
                });
    }

    private void lane(Step step, int l, Pass pass, CellPass layers) {
        if (pass != Pass.LOSSES) lanes[l].clear(layer.out(), sizes, used);
        for (int i = l; i < step.cells.size(); i += lanes.length) cell(step, i, l, pass, layers);
    }

    private void cell(Step step, int i, int l, Pass pass, CellPass layers) {
        CellSample cells = step.cells;
        boolean fixed = step.goal.fixed(cells, i);
        if (pass == Pass.LOSSES ? fixed : !fixed && cells.weight[i] == 0) return;
        double[] z = cells.z[i];
        layers.moveTo(step.origin, step.steps, z);
        double sum = 0;
        for (int b = 0; b < used; b++) sum += layers.forward(b, blocks[b], z);
        if (pass != Pass.DERIVATIVES || fixed) cells.loss[i] += sum;
        if (pass == Pass.LOSSES) return;
        if (pass == Pass.WHOLE) finish(step, i);
        if (cells.weight[i] == 0) return;
        layers.clear();
        for (int b = 0; b < used; b++)
            lanes[l].add(b, z, layers.backward(b, cells.weight[i] / step.examples));
        lanes[l].addLater(z, layers.gradient());
    }

    /** From the summed loss to the loss, and to the weight. */
    private static void finish(Step step, int i) {
        CellSample cells = step.cells;
        cells.loss[i] = cells.loss[i] / step.examples + cells.extra[i];
        cells.weight[i] = step.goal.weight(cells, i);
    }

    /** Adds the lanes in order, and from them the first layer's derivatives. */
    private void addFirst(double[] byOrigin, double[][] bySteps) {
        int pieces = Math.min(layer.out(), 4);
        workers.each(
                pieces * (bySteps.length + 1),
                (task, _) -> {
                    int k = task / pieces;
                    int from = layer.out() * (task % pieces) / pieces;
                    int to = layer.out() * (task % pieces + 1) / pieces;
                    double[] g = k == 0 ? byOrigin : bySteps[k - 1];
                    for (int b = 0; b < used; b++) {
                        var sum = lanes[0].outputs(b, k);
                        int at = sum.row(from);
                        int n = sum.row(to) - at;
                        for (int l = 1; l < lanes.length; l++)
                            Vectors.add(
                                    sum.data(), at, 1, lanes[l].outputs(b, k).data(), at, n);
                        blocks[b].addGradient(sum, from, to, g);
                    }
                });
    }

    private void addLater(double[] byOrigin, double[][] bySteps) {
        int n = network.size() - first;
        workers.each(
                bySteps.length + 1,
                (k, _) -> {
                    double[] g = k == 0 ? byOrigin : bySteps[k - 1];
                    for (LaneSums lane : lanes) Vectors.add(g, first, 1, lane.later(k), 0, n);
                });
    }
}
