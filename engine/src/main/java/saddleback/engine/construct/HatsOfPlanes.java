package saddleback.engine.construct;

import java.util.List;

/** Hats on a plane: distances, two maxima a node, and 1 less both of them. */
final class HatsOfPlanes {
    private HatsOfPlanes() {}

    static List<HatLayer> layers(int grid) {
        return List.of(
                distances(grid),
                maxima(grid),
                Hats.hats(
                        Math.toIntExact(Hats.nodes(2, grid)),
                        "\\max(a_i, b_j, 0) - \\max(-a_i, -b_j, 0)"));
    }

    private static HatLayer distances(int grid) {
        Rows rows = new Rows(2);
        Hats.lines(rows, 0, grid);
        Hats.diagonals(rows, 0, grid);
        return new HatLayer(
                "distances",
                "How far the point lies beyond each upright line and each diagonal of the grid, and"
                        + " before it.",
                "\\max(0, \\pm(G h_1 - i)),\\; \\max(0, \\pm(G (h_2 - h_1) - m))",
                rows.layer());
    }

    /** max(a, b, 0) = max(0, a + max(0, b - a)), and the same of -a and -b. */
    private static HatLayer maxima(int grid) {
        int lines = 2 * (grid + 1);
        Rows rows = new Rows(lines + 2 * (2 * grid + 1));
        for (int j = 0; j <= grid; j++)
            for (int i = 0; i <= grid; i++) {
                int diagonal = lines + 2 * (j - i + grid);
                rows.weight(2 * i, 1).weight(2 * i + 1, -1).weight(diagonal, 1).end(0);
                rows.weight(2 * i, -1).weight(2 * i + 1, 1).weight(diagonal + 1, 1).end(0);
            }
        return new HatLayer(
                "maxima",
                "Two units a node: the larger of both distances beyond it, and of both before it.",
                "\\max(a_i, b_j, 0) = \\max(0,\\; a_i + \\max(0, b_j - a_i))",
                rows.layer());
    }
}
