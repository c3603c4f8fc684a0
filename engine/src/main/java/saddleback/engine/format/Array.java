package saddleback.engine.format;

import java.util.Arrays;

/**
 * Numbers with a shape, as they stand in a file.
 *
 * @param data the numbers in C order (the last index runs fastest); owned by the record, not copied
 *     and never written to
 * @param shape the lengths of the axes, each 0 or more; empty for a single number
 * @param type how the numbers are stored in the file
 */
public record Array(double[] data, int[] shape, ElementType type) {

    /** Checks that the shape's product is the number of numbers. */
    public Array {
        if (elements(shape) != data.length)
            throw new IllegalArgumentException(
                    "shape: %d numbers, was %s".formatted(data.length, Arrays.toString(shape)));
    }

    /** Float64 numbers of one axis. */
    public static Array vector(double... data) {
        return new Array(data, new int[] {data.length}, ElementType.F64);
    }

    /** Float64 numbers, row-major. */
    public static Array matrix(double[] data, int rows, int columns) {
        return new Array(data, new int[] {rows, columns}, ElementType.F64);
    }

    /** A single float64 number without axes. */
    public static Array scalar(double value) {
        return new Array(new double[] {value}, new int[0], ElementType.F64);
    }

    /** The same numbers stored as another type. */
    public Array as(ElementType stored) {
        return new Array(data, shape, stored);
    }

    /** The product of the lengths, or {@link Long#MAX_VALUE} if one is negative or it overflows. */
    static long elements(int[] shape) {
        long n = 1;
        for (int length : shape) {
            if (length < 0 || Math.multiplyHigh(n, length) != 0 || n * length < 0)
                return Long.MAX_VALUE;
            n *= length;
        }
        return n;
    }

    @Override
    public String toString() {
        return type + Arrays.toString(shape);
    }
}
