package saddleback.engine.optim;

import java.util.Arrays;
import java.util.List;

/**
 * What a method remembers between steps, as plain numbers.
 *
 * @param count the method's own count, for example of steps made
 * @param vectors the method's vectors, each of length P; owned by this record and never written to
 */
public record MethodState(long count, List<double[]> vectors) {

    /** A method that remembers nothing. */
    static final MethodState EMPTY = new MethodState(0, List.of());

    /** Checks the count. */
    public MethodState {
        vectors = List.copyOf(vectors);
        if (count < 0)
            throw new IllegalArgumentException("method state: count at least 0, was " + count);
    }

    /** A state with copies of the vectors. */
    static MethodState copyOf(long count, double[]... vectors) {
        return new MethodState(count, Arrays.stream(vectors).map(double[]::clone).toList());
    }

    /**
     * Two numbers that a method remembers in place of vectors: one as the bits of the count, the
     * other at the head of a vector.
     *
     * @param size the number of parameters
     * @param first not negative
     */
    static MethodState ofNumbers(int size, double first, double second) {
        double[] vector = new double[size];
        vector[0] = second;
        return new MethodState(Double.doubleToLongBits(first), List.of(vector));
    }

    /** The first number of {@link #ofNumbers}. */
    double first() {
        return Double.longBitsToDouble(count);
    }

    /** The second number of {@link #ofNumbers}. */
    double second() {
        return vectors.getFirst()[0];
    }

    /** Copies the vectors into {@code into}, which must be as many and as long. */
    void copyTo(double[]... into) {
        check(into.length, into.length == 0 ? 0 : into[0].length);
        for (int i = 0; i < into.length; i++)
            System.arraycopy(vectors.get(i), 0, into[i], 0, into[i].length);
    }

    /** Checks that there are {@code number} vectors of length {@code size}. */
    void check(int number, int size) {
        if (vectors.size() != number)
            throw new IllegalArgumentException(
                    "method state: " + number + " vectors, was " + vectors.size());
        for (double[] v : vectors)
            if (v.length != size)
                throw new IllegalArgumentException(
                        "method state: vectors of " + size + " numbers, was " + v.length);
    }
}
