package saddleback.engine.labs.surface;

import java.util.Arrays;

/** Cubic interpolation on an increasing set of indices: Lagrange's formula on four neighbours. */
final class Cubic {
    private final int[] nodes;

    Cubic(int[] nodes) {
        this.nodes = nodes;
    }

    /** The position in the set of the first node used for index {@code at}. */
    int first(int at) {
        int i = Arrays.binarySearch(nodes, at);
        int right = i >= 0 ? i : -i - 1;
        return Math.clamp(right - 2L, 0, Math.max(0, nodes.length - 4));
    }

    /** How many nodes are used: 4, or all of a smaller set. */
    int count() {
        return Math.min(4, nodes.length);
    }

    /** The weight of node {@code first + j} for index {@code at}. */
    double weight(int at, int first, int j) {
        double w = 1;
        for (int k = 0; k < count(); k++)
            if (k != j)
                w *= (double) (at - nodes[first + k]) / (nodes[first + j] - nodes[first + k]);
        return w;
    }

    int node(int position) {
        return nodes[position];
    }
}
