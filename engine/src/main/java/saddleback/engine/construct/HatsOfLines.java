package saddleback.engine.construct;

import java.util.List;

/** Hats on a line: the distances from the grid's points, and 1 less both of them. */
final class HatsOfLines {
    private HatsOfLines() {}

    static List<HatLayer> layers(int grid) {
        Rows rows = new Rows(1);
        Hats.lines(rows, 0, grid);
        HatLayer distances =
                new HatLayer(
                        "distances",
                        "How far the point lies beyond each point of the grid, and before it.",
                        "\\max(0, a_i),\\; \\max(0, -a_i),\\quad a_i = G h_1 - i",
                        rows.layer());
        return List.of(distances, Hats.hats(grid + 1, "\\max(0, a_i) - \\max(0, -a_i)"));
    }
}
