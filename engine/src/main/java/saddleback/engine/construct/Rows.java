package saddleback.engine.construct;

import java.util.Arrays;

/** Writes a sparse layer row by row. */
final class Rows {
    private final int inputs;
    private int[] start = new int[16];
    private int[] column = new int[64];
    private double[] weight = new double[64];
    private double[] bias = new double[16];
    private int rows;
    private int size;

    Rows(int inputs) {
        this.inputs = inputs;
    }

    /** A weight of the row that is being written; columns in increasing order. */
    Rows weight(int at, double w) {
        if (w == 0) return this;
        if (size == weight.length) {
            column = Arrays.copyOf(column, 2 * size);
            weight = Arrays.copyOf(weight, 2 * size);
        }
        column[size] = at;
        weight[size++] = w;
        return this;
    }

    /** Ends a row. */
    Rows end(double b) {
        if (rows == bias.length) {
            start = Arrays.copyOf(start, 2 * rows);
            bias = Arrays.copyOf(bias, 2 * rows);
        }
        bias[rows] = b;
        start[rows++] = size;
        return this;
    }

    /** The weights of a row of another layer, its inputs moved. */
    void weights(SparseLayer from, int row, int shift) {
        for (int k = from.start()[row]; k < from.start()[row + 1]; k++)
            weight(from.column()[k] + shift, from.weight()[k]);
    }

    /** A whole row of another layer, its inputs moved. */
    void copy(SparseLayer from, int row, int shift) {
        weights(from, row, shift);
        end(from.bias()[row]);
    }

    int rows() {
        return rows;
    }

    SparseLayer layer() {
        int[] starts = new int[rows + 1];
        // start[r] holds where row r ends
        System.arraycopy(start, 0, starts, 1, rows);
        return new SparseLayer(
                inputs,
                starts,
                Arrays.copyOf(column, size),
                Arrays.copyOf(weight, size),
                Arrays.copyOf(bias, rows));
    }
}
