package saddleback.engine.construct;

import java.util.List;

/**
 * The hat functions of the Kuhn triangulation of the unit cube, cut into G cells along each axis,
 * as layers with rectifiers. With a = G h_1 - i and so on, the hat of the node (i, j, k) / G is
 * max(0, 1 - max(a, b, c, 0) - max(-a, -b, -c, 0)): 1 at its node, 0 at all others, linear on each
 * simplex. All hats have the sum 1 on the cube.
 */
public final class Hats {
    private Hats() {}

    /**
     * The layers from the coordinates h, which are not negative, to the hats, a rectifier behind
     * each. Nodes are in order, the first axis the fastest.
     *
     * @param axes 1 to 3
     * @param grid cells along each axis, 1 or more
     */
    public static List<HatLayer> of(int axes, int grid) {
        return switch (axes) {
            case 1 -> HatsOfLines.layers(grid);
            case 2 -> HatsOfPlanes.layers(grid);
            case 3 -> HatsOfBoxes.layers(grid);
            default -> throw new IllegalArgumentException("axes: 1 to 3, was " + axes);
        };
    }

    /** How many nodes there are. */
    public static long nodes(int axes, int grid) {
        long n = 1;
        for (int k = 0; k < axes; k++) n *= grid + 1L;
        return n;
    }

    /** The distances beyond and before grid lines across an axis: G h - i for i = 0 to G. */
    static void lines(Rows rows, int axis, int grid) {
        for (int i = 0; i <= grid; i++) {
            rows.weight(axis, grid).end(-i);
            rows.weight(axis, -grid).end(i);
        }
    }

    /** The same for the diagonals between two axes: G (h_second - h_first) - m, m = -G to G. */
    static void diagonals(Rows rows, int first, int grid) {
        for (int m = -grid; m <= grid; m++) {
            rows.weight(first, -grid).weight(first + 1, grid).end(-m);
            rows.weight(first, grid).weight(first + 1, -grid).end(m);
        }
    }

    /** 1 less the two maxima, which stand side by side. */
    static HatLayer hats(int nodes, String maxima) {
        Rows rows = new Rows(2 * nodes);
        for (int n = 0; n < nodes; n++) rows.weight(2 * n, -1).weight(2 * n + 1, -1).end(1);
        return new HatLayer(
                "hats",
                "One unit a node: 1 there, 0 at all other nodes, linear on every simplex between.",
                "\\varphi = \\max(0,\\; 1 - " + maxima + ")",
                rows.layer());
    }
}
