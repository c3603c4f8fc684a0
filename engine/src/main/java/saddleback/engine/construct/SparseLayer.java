package saddleback.engine.construct;

/**
 * A layer y = W x + b whose weights are mostly 0, row after row (compressed sparse rows). Arrays
 * are not copied and not changed by anyone.
 *
 * @param inputs columns of W
 * @param start where each row's weights begin; one more than rows
 * @param column of each weight, increasing within a row
 * @param weight none of them 0
 * @param bias one a row
 */
public record SparseLayer(int inputs, int[] start, int[] column, double[] weight, double[] bias) {

    /** Checks the lengths. */
    public SparseLayer {
        if (start.length != bias.length + 1 || start[bias.length] != weight.length)
            throw new IllegalArgumentException(
                    "start: one more than %d rows, the last %d, was %d numbers"
                            .formatted(bias.length, weight.length, start.length));
        if (column.length != weight.length)
            throw new IllegalArgumentException(
                    "column: %d numbers, was %d".formatted(weight.length, column.length));
    }

    /** Rows of W. */
    public int outputs() {
        return bias.length;
    }

    /** Weights and biases as a dense layer has them. */
    public long parameters() {
        return (long) outputs() * (inputs + 1L);
    }

    /** Weights and biases that are not 0. */
    public long nonzero() {
        long count = weight.length;
        for (double b : bias) if (b != 0) count++;
        return count;
    }

    /**
     * Writes it as a dense layer: weights row-major, then the biases.
     *
     * @param into zeros
     * @param at of the first weight
     */
    public void dense(double[] into, int at) {
        for (int r = 0; r < outputs(); r++)
            for (int k = start[r]; k < start[r + 1]; k++)
                into[at + r * inputs + column[k]] = weight[k];
        System.arraycopy(bias, 0, into, at + outputs() * inputs, outputs());
    }

    /**
     * Both layers in one: their inputs one after the other, their outputs one after the other.
     *
     * @param shared whether both have the same inputs
     */
    public SparseLayer beside(SparseLayer other, boolean shared) {
        if (shared && other.inputs != inputs)
            throw new IllegalArgumentException(
                    "other: %d inputs, was %d".formatted(inputs, other.inputs));
        int shift = shared ? 0 : inputs;
        Rows rows = new Rows(inputs + (shared ? 0 : other.inputs));
        for (int r = 0; r < outputs(); r++) rows.copy(this, r, 0);
        for (int r = 0; r < other.outputs(); r++) rows.copy(other, r, shift);
        return rows.layer();
    }

    /**
     * Both layers in one: their inputs one after the other, their outputs added.
     *
     * @param other of as many outputs
     */
    public SparseLayer plus(SparseLayer other) {
        if (other.outputs() != outputs())
            throw new IllegalArgumentException(
                    "other: %d outputs, was %d".formatted(outputs(), other.outputs()));
        Rows rows = new Rows(inputs + other.inputs);
        for (int r = 0; r < outputs(); r++) {
            rows.weights(this, r, 0);
            rows.weights(other, r, inputs);
            rows.end(bias[r] + other.bias[r]);
        }
        return rows.layer();
    }
}
