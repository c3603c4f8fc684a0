package saddleback.engine.run;

import java.nio.ByteBuffer;
import java.util.function.Supplier;

/** Numbers that are dear to compute, kept as finished parts of a run to the last bit. */
public record KeptNumbers(Kept kept) {
    /** More than so many numbers are computed again rather than kept: 64 MB. */
    private static final int MOST = 1 << 23;

    /**
     * The numbers kept under a name, or those that are computed, which are then kept.
     *
     * @param length how many there are, as many as are {@link #takes taken}
     * @return owned by the caller
     */
    public double[] of(String name, int length, Supplier<double[]> computed) {
        byte[] found = kept.find(name).orElse(null);
        if (found != null && found.length == (long) Double.BYTES * length) return numbers(found);
        double[] numbers = computed.get();
        kept.store(name, bytes(numbers));
        return numbers;
    }

    /** Whether so many numbers are kept at all. */
    public static boolean takes(long count) {
        return count <= MOST;
    }

    private static double[] numbers(byte[] bytes) {
        double[] numbers = new double[bytes.length / Double.BYTES];
        ByteBuffer.wrap(bytes).asDoubleBuffer().get(numbers);
        return numbers;
    }

    private static byte[] bytes(double[] numbers) {
        ByteBuffer buffer = ByteBuffer.allocate(Double.BYTES * numbers.length);
        buffer.asDoubleBuffer().put(numbers);
        return buffer.array();
    }
}
