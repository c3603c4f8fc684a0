package saddleback.engine.pattern;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * A picture as numbers.
 *
 * @param shape columns; rows, columns; or slices, rows, columns: each 1 or more. The first row is
 *     the topmost, the first slice the nearest
 * @param height row-major, each in [0, 1]: 0 for ink (a low loss), 1 for paper (a high one), NaN
 *     for a cell that does not matter
 */
public record Pattern(int[] shape, double[] height) {

    /** Checks and copies. */
    public Pattern {
        if (shape.length < 1 || shape.length > 3)
            throw new IllegalArgumentException(
                    "shape: 1 to 3 axes, was " + Arrays.toString(shape));
        long size = 1;
        for (int n : shape) {
            if (n < 1)
                throw new IllegalArgumentException(
                        "shape: 1 or more along each axis, was " + Arrays.toString(shape));
            size = Math.multiplyExact(size, n);
        }
        if (size != height.length)
            throw new IllegalArgumentException(
                    "height: " + size + " numbers, was " + height.length);
        for (int i = 0; i < height.length; i++)
            if (height[i] < 0 || height[i] > 1)
                throw new IllegalArgumentException(
                        "height[%d]: 0 to 1, was %s".formatted(i, height[i]));
        shape = shape.clone();
        height = height.clone();
    }

    /** A copy. */
    @Override
    public int[] shape() {
        return shape.clone();
    }

    /** A copy. */
    @Override
    public double[] height() {
        return height.clone();
    }

    /** How many axes: 1, 2 or 3. */
    public int axes() {
        return shape.length;
    }

    /** How many cells. */
    public int size() {
        return height.length;
    }

    /** Cells along the first axis, to the right. */
    public int columns() {
        return shape[shape.length - 1];
    }

    /** Cells along the second axis, downwards; 1 of a line. */
    public int rows() {
        return shape.length < 2 ? 1 : shape[shape.length - 2];
    }

    /** Cells along the third axis; 1 of a line or a plane. */
    public int slices() {
        return shape.length < 3 ? 1 : shape[0];
    }

    /** The height of one cell. */
    public double at(int slice, int row, int column) {
        return height[(slice * rows() + row) * columns() + column];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pattern p
                && Arrays.equals(shape, p.shape)
                && Arrays.equals(height, p.height);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(shape) + Arrays.hashCode(height);
    }

    @Override
    public String toString() {
        return "Pattern" + Arrays.toString(shape);
    }
}
