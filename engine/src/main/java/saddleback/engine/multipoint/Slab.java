package saddleback.engine.multipoint;

import saddleback.engine.data.Dataset;
import saddleback.engine.net.Layer;
import saddleback.engine.run.Workers;

import java.util.Arrays;

/** Examples whose first layer's outputs are held at a time, in blocks that stay in cache. */
final class Slab {
    private static final int EIGHT = 8;

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
        used = Math.min(Math.ceilDiv(to - from, most), Math.ceilDiv(to - from, EIGHT));
        workers.each(
                used,
                (b, _) -> {
                    int begin = from + start(b, to - from);
                    int end = from + start(b + 1, to - from);
                    blocks[b].take(data, order, begin, end, outputs);
                    blocks[b].forward(origin, steps);
                });
    }

    /** Where a block begins: blocks are even in eights, as vectors are. */
    private int start(int b, int examples) {
        int eights = Math.ceilDiv(examples, EIGHT);
        return Math.min(examples, EIGHT * (int) ((long) eights * b / used));
    }

    /** How many blocks there are now. */
    int blocks() {
        return used;
    }

    FirstLayer block(int b) {
        return blocks[b];
    }
}
