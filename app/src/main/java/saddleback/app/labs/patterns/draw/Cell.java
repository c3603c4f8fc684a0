package saddleback.app.labs.patterns.draw;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a board that a person asks about.
 *
 * @param column from the left, from 0
 * @param row from the top, from 0
 */
record Cell(int column, int row) {

    /** The cell at a place of a figure; null outside of the board. */
    static @Nullable Cell at(Board on, double x, double y) {
        int column = (int) Math.floor(x);
        int row = on.rows() - 1 - (int) Math.floor(y);
        boolean inside = column >= 0 && column < on.columns() && row >= 0 && row < on.rows();
        return inside ? new Cell(column, row) : null;
    }

    /** Whether a board has it. */
    boolean on(Board board) {
        return column < board.columns() && row < board.rows();
    }

    /** In words, counted from 1. */
    String words() {
        return "row %d, column %d".formatted(row + 1, column + 1);
    }
}
