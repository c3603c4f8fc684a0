package saddleback.engine.net;

import java.util.Arrays;

/**
 * Where one parameter matrix stands in the flat parameter vector.
 *
 * @param name PyTorch's name in an {@code nn.Sequential}, for example {@code 0.weight}
 * @param offset index of its first entry
 * @param rows outputs for a weight, 1 for a bias
 * @param cols inputs for a weight, outputs for a bias
 * @param bias whether it is a bias
 */
public record Block(String name, int offset, int rows, int cols, boolean bias) {

    /** The number of entries. */
    public int size() {
        return rows * cols;
    }

    /** Sets the entries of this block in a vector of all parameters to a number. */
    public void fill(double[] parameters, double value) {
        Arrays.fill(parameters, offset, offset + size(), value);
    }

    /** The shape in a weight file: a bias has one dimension. */
    public int[] shape() {
        return bias ? new int[] {cols} : new int[] {rows, cols};
    }
}
