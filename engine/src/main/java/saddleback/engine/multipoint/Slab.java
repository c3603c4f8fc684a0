package saddleback.engine.multipoint;

import java.util.Arrays;

import saddleback.engine.data.Dataset;
import saddleback.engine.net.Layer;
import saddleback.engine.run.Workers;

/** Examples whose first layer's outputs are held at a time, in blocks that stay in cache. */
final class Slab {
    private final Dataset data;
    private final int outputs;
    private final int most;
    private final Workers workers;
    private final FirstLayer[] blocks;
    private int used;

    /**
     * @param layer the network's first
     * @param outputs of the network
     */
    Slab(Dataset data, Layer.Dense layer, int outputs, int axes, Cut cut, Workers workers) {
        this.data = data;
        this.outputs = outputs;
        this.workers = workers;
        most = cut.block();
        blocks = new FirstLayer[cut.blocks()];
        Arrays.setAll(blocks, b -> new FirstLayer(layer, axes));
    }

    /** Takes examples {@code order[from]} to {@code order[to - 1]} through the first layer. */
    void take(int[] order, int from, int to, double[] origin, double[][] steps) {
        used = Math.ceilDiv(to - from, most);
        workers.each(
                used,
                (b, _) -> {
                    int begin = from + (int) ((long) (to - from) * b / used);
                    int end = from + (int) ((long) (to - from) * (b + 1) / used);
                    blocks[b].take(data, order, begin, end, outputs);
                    blocks[b].forward(origin, steps);
                });
    }

    /** How many blocks there are now. */
    int blocks() {
        return used;
    }

    FirstLayer block(int b) {
        return blocks[b];
    }
}
