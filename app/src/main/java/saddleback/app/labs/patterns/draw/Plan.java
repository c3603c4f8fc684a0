package saddleback.app.labs.patterns.draw;

import org.jspecify.annotations.Nullable;

import saddleback.engine.pattern.Lattice;
import saddleback.engine.pattern.Planted;

import java.util.Arrays;

/**
 * A plane and what is wanted on it.
 *
 * @param planted the network and its plane
 * @param at where it is looked at
 * @param asked losses that are asked for on the lattice; NaN where none is asked for
 * @param mark 1 where the loss shall be low, -1 where it shall be high, 0 where it does not matter
 *     or is not trained
 * @param built how it was built; null where it was found
 */
record Plan(Planted planted, Lattice at, double[] asked, double[] mark, @Nullable Built built) {

    /** Whether losses of their own are asked for, rather than low ones and high ones. */
    boolean levelled() {
        return Arrays.stream(asked).anyMatch(Double::isFinite);
    }

    /** The coordinates of a cell of the board; a fresh array. */
    double[] place(Cell cell, Board board) {
        double[][] along = at.along();
        if (built == null) return new double[] {along[0][cell.column()], along[1][cell.row()]};
        return new double[] {
            (cell.column() + 0.5) / board.columns(), 1 - (cell.row() + 0.5) / board.rows()
        };
    }
}
