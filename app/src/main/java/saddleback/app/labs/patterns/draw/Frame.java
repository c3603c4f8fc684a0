package saddleback.app.labs.patterns.draw;

import saddleback.engine.pattern.Lattice;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Range;

/**
 * The plane as all flat figures show it: cells from the left and from below, whatever the plane's
 * own coordinates.
 *
 * @param columns of the board
 * @param rows of the board
 */
record Frame(int columns, int rows) {

    static Frame of(Board board) {
        return new Frame(board.columns(), board.rows());
    }

    Axis xAxis() {
        return Axis.linear("cells from the left", new Range(0, columns));
    }

    Axis yAxis() {
        return Axis.linear("cells from below", new Range(0, rows));
    }

    /**
     * Values on a lattice that covers the board: one a cell, or spread evenly from edge to edge.
     *
     * @param values row-major, the topmost row first
     */
    Grid grid(Lattice at, double[] values) {
        boolean cells = at.columns() == columns && at.rows() == rows;
        int wide = at.columns();
        int high = at.rows();
        var upwards = new double[values.length];
        for (int r = 0; r < high; r++)
            System.arraycopy(values, r * wide, upwards, (high - 1 - r) * wide, wide);
        return new Grid(places(wide, columns, cells), places(high, rows, cells), upwards);
    }

    private static double[] places(int points, int length, boolean cells) {
        var places = new double[points];
        for (int i = 0; i < points; i++)
            places[i] = cells ? i + 0.5 : (double) i * length / (points - 1);
        return places;
    }
}
