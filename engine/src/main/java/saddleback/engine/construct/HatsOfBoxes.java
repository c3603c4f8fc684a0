package saddleback.engine.construct;

import java.util.List;

/** Hats in a box: one more layer for the maximum of three. */
final class HatsOfBoxes {
    private HatsOfBoxes() {}

    static List<HatLayer> layers(int grid) {
        return List.of(
                distances(grid),
                pairs(grid),
                maxima(grid),
                Hats.hats(
                        Math.toIntExact(Hats.nodes(3, grid)),
                        "\\max(a_i, b_j, c_k, 0) - \\max(-a_i, -b_j, -c_k, 0)"));
    }

    private static HatLayer distances(int grid) {
        Rows rows = new Rows(3);
        Hats.lines(rows, 0, grid);
        Hats.diagonals(rows, 0, grid);
        Hats.diagonals(rows, 1, grid);
        return new HatLayer(
                "distances",
                "How far the point lies beyond each plane and each diagonal plane of the grid, and"
                        + " before it.",
                "\\max(0, \\pm(G h_1 - i)),\\; \\max(0, \\pm(G (h_2 - h_1) - m)),\\;"
                        + " \\max(0, \\pm(G (h_3 - h_2) - n))",
                rows.layer());
    }

    /** max(b, c) - a where it is above 0, for each pair m = j - i, n = k - j; a is carried on. */
    private static HatLayer pairs(int grid) {
        int lines = 2 * (grid + 1);
        int diagonals = 2 * (2 * grid + 1);
        Rows rows = new Rows(lines + 2 * diagonals);
        for (int i = 0; i < lines; i++) rows.weight(i, 1).end(0);
        for (int m = -grid; m <= grid; m++)
            for (int n = least(m, grid); n <= most(m, grid); n++) {
                int p = lines + 2 * (m + grid);
                int q = lines + diagonals + 2 * (n + grid);
                rows.weight(p, 1).weight(p + 1, -1).weight(q, 1).end(0);
                rows.weight(p, -1).weight(p + 1, 1).weight(q + 1, 1).end(0);
            }
        return new HatLayer(
                "maxima of two",
                "How far the larger of the second and third distance is above the first, which is"
                        + " carried on.",
                "\\max(0,\\; (b_j - a_i) + \\max(0, c_k - b_j))",
                rows.layer());
    }

    private static HatLayer maxima(int grid) {
        int lines = 2 * (grid + 1);
        int[] first = new int[2 * grid + 2];
        for (int m = -grid; m <= grid; m++)
            first[m + grid + 1] = first[m + grid] + most(m, grid) - least(m, grid) + 1;
        Rows rows = new Rows(lines + 2 * first[2 * grid + 1]);
        for (int k = 0; k <= grid; k++)
            for (int j = 0; j <= grid; j++)
                for (int i = 0; i <= grid; i++) {
                    int m = j - i;
                    int pair = lines + 2 * (first[m + grid] + k - j - least(m, grid));
                    rows.weight(2 * i, 1).weight(2 * i + 1, -1).weight(pair, 1).end(0);
                    rows.weight(2 * i, -1).weight(2 * i + 1, 1).weight(pair + 1, 1).end(0);
                }
        return new HatLayer(
                "maxima of three",
                "Two units a node: the largest of the three distances beyond it, and of those"
                        + " before it.",
                "\\max(a_i, b_j, c_k, 0) = \\max(0,\\; a_i + \\max(0, \\max(b_j, c_k) - a_i))",
                rows.layer());
    }

    /** The least k - j of nodes with j - i = m: i, j and k lie in 0 to G. */
    private static int least(int m, int grid) {
        return -grid + Math.max(0, -m);
    }

    private static int most(int m, int grid) {
        return grid - Math.max(0, m);
    }
}
