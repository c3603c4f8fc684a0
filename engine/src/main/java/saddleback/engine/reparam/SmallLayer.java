package saddleback.engine.reparam;

import saddleback.engine.net.Block;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The layer that takes what all others give up: it gets beta^(K-1), they 1/beta.
 *
 * @param index from 0
 * @param kept the parameters that are not divided by beta or more: its weights and the biases from
 *     there on, whose factor is beta^(K-k) after layer k
 */
record SmallLayer(int index, int[] kept) {

    /** The one with the fewest such parameters, the first of equal ones. */
    static SmallLayer of(List<WeightLayer> layers) {
        SmallLayer best = at(layers, 0);
        for (int k = 1; k < layers.size(); k++) {
            SmallLayer next = at(layers, k);
            if (next.kept.length < best.kept.length) best = next;
        }
        return best;
    }

    private static SmallLayer at(List<WeightLayer> layers, int index) {
        IntStream kept = range(layers.get(index).weights());
        for (WeightLayer l : layers.subList(index, layers.size())) {
            Block bias = l.bias();
            if (bias != null) kept = IntStream.concat(kept, range(bias));
        }
        return new SmallLayer(index, kept.toArray());
    }

    private static IntStream range(Block b) {
        return IntStream.range(b.offset(), b.offset() + b.size());
    }

    /** All other parameters. */
    int[] others(int size) {
        boolean[] held = new boolean[size];
        for (int i : kept) held[i] = true;
        return IntStream.range(0, size).filter(i -> !held[i]).toArray();
    }
}
