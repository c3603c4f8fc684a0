package saddleback.engine.construct;

import saddleback.engine.data.Dataset;
import saddleback.engine.net.Loss;

import java.util.ArrayList;
import java.util.List;

/**
 * The outputs of a part three times, from the same hidden layers: for three heads.
 *
 * @param single the part
 */
record Threefold(Base single) implements Base {
    static final int HEADS = 3;

    @Override
    public int inputs() {
        return single.inputs();
    }

    @Override
    public int outputs() {
        return Math.multiplyExact(HEADS, single.outputs());
    }

    @Override
    public Loss loss() {
        return single.loss();
    }

    @Override
    public int depth() {
        return single.depth();
    }

    @Override
    public List<SparseLayer> layers(int depth) {
        var layers = new ArrayList<>(single.layers(depth));
        SparseLayer last = layers.removeLast();
        layers.add(three(List.of(last, last, last)));
        return List.copyOf(layers);
    }

    /** Three layers with the same inputs as one, their outputs one after the other. */
    static SparseLayer three(List<SparseLayer> heads) {
        return heads.get(0).beside(heads.get(1), true).beside(heads.get(2), true);
    }

    /** The single part's, three times an example. */
    @Override
    public double[] outputs(Dataset data) {
        double[] one = single.outputs(data);
        int k = single.outputs();
        double[] all = new double[Math.multiplyExact(HEADS, one.length)];
        for (int i = 0; i < one.length; i++)
            for (int head = 0; head < HEADS; head++)
                all[(i / k * HEADS + head) * k + i % k] = one[i];
        return all;
    }

    /** How the mean loss of one head depends on what is added to its own first output. */
    @Override
    public Link on(Dataset data) {
        return single.on(data);
    }
}
