package saddleback.engine.multipoint;

import saddleback.engine.pattern.Lattice;

/**
 * Where the cells of a picture stand in the plane: one apart along each axis, rows counted
 * downwards, as in the published code.
 *
 * @param shape as a pattern's
 * @param centred whether half the cells along each axis, rounded down, are subtracted
 */
record Places(int[] shape, boolean centred) {

    int axes() {
        return shape.length;
    }

    /** Cells along an axis, the first (0) to the right. */
    private int along(int axis) {
        return shape[shape.length - 1 - axis];
    }

    private double first(int axis) {
        return centred ? -(along(axis) / 2) : 0;
    }

    /** The coordinates of a cell, by its row-major index; a fresh array, first axis first. */
    double[] of(int cell) {
        double[] z = new double[axes()];
        int left = cell;
        for (int k = 0; k < z.length; k++) {
            z[k] = first(k) + left % along(k);
            left /= along(k);
        }
        return z;
    }

    /** All cells and so many more on every side. */
    Lattice lattice(int margin) {
        double[][] at = new double[axes()][];
        for (int k = 0; k < at.length; k++) {
            at[k] = new double[along(k) + 2 * margin];
            for (int i = 0; i < at[k].length; i++) at[k][i] = first(k) + i - margin;
        }
        return new Lattice(at);
    }
}
