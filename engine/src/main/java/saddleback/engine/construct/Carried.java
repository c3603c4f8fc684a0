package saddleback.engine.construct;

import java.util.ArrayList;
import java.util.List;

/**
 * A function of ReLU layers by more layers: ReLU leaves numbers that are not negative, and another
 * ReLU passes them on unchanged.
 */
final class Carried {
    private Carried() {}

    /**
     * The same function, what the last hidden layer gives passed on.
     *
     * @param layers from the inputs on, a ReLU behind each but the last
     * @param depth as many layers, not fewer than there are
     */
    static List<SparseLayer> to(int depth, List<SparseLayer> layers) {
        if (depth < layers.size())
            throw new IllegalArgumentException(
                    "depth: at least %d, was %d".formatted(layers.size(), depth));
        if (depth == layers.size()) return layers;
        var deep = new ArrayList<>(layers.size() == 1 ? signs(layers.getFirst()) : layers);
        SparseLayer last = deep.removeLast();
        while (deep.size() < depth - 1) deep.add(same(last.inputs()));
        deep.add(last);
        return List.copyOf(deep);
    }

    private static SparseLayer same(int size) {
        Rows rows = new Rows(size);
        for (int i = 0; i < size; i++) rows.weight(i, 1).end(0);
        return rows.layer();
    }

    /** One layer as two: y = ReLU(y) - ReLU(-y). */
    private static List<SparseLayer> signs(SparseLayer layer) {
        int n = layer.outputs();
        Rows both = new Rows(layer.inputs());
        Rows difference = new Rows(2 * n);
        for (int r = 0; r < n; r++) both.copy(layer, r, 0);
        for (int r = 0; r < n; r++) {
            for (int k = layer.start()[r]; k < layer.start()[r + 1]; k++)
                both.weight(layer.column()[k], -layer.weight()[k]);
            both.end(-layer.bias()[r]);
        }
        for (int r = 0; r < n; r++) difference.weight(r, 1).weight(n + r, -1).end(0);
        return List.of(both.layer(), difference.layer());
    }
}
