package saddleback.engine.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where the goals of a grid are. */
final class GoalCells {
    private GoalCells() {}

    /** Distinct cells, none of them the start. */
    static int[] of(int rows, int columns, int start, int goals) {
        List<Integer> cells = rows == 1 ? inwards(columns, start) : border(rows, columns, start);
        if (goals > cells.size())
            throw new IllegalArgumentException(
                    "contexts: at most %d, the cells for goals in a grid of %d x %d, was %d"
                            .formatted(cells.size(), rows, columns, goals));
        int[] chosen = new int[goals];
        int stride = rows == 1 ? goals : cells.size();
        Arrays.setAll(chosen, k -> cells.get(k * stride / goals));
        return chosen;
    }

    /** The cells of a chain, alternately from the left and from the right as long as there are. */
    private static List<Integer> inwards(int columns, int start) {
        var cells = new ArrayList<Integer>();
        for (int i = 0; i < start; i++) {
            cells.add(i);
            if (columns - 1 - i > start) cells.add(columns - 1 - i);
        }
        return cells;
    }

    /** The cells along the border, clockwise from the left side's cell in the row of the start. */
    private static List<Integer> border(int rows, int columns, int start) {
        var cells = new ArrayList<Integer>();
        int middle = start / columns;
        for (int row = middle; row > 0; row--) cells.add(row * columns);
        for (int column = 0; column < columns - 1; column++) cells.add(column);
        for (int row = 0; row < rows - 1; row++) cells.add(row * columns + columns - 1);
        for (int column = columns - 1; column > 0; column--)
            cells.add((rows - 1) * columns + column);
        for (int row = rows - 1; row > middle; row--) cells.add(row * columns);
        cells.remove(Integer.valueOf(start));
        return cells;
    }
}
