package saddleback.engine.run;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.util.Optional;
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
        double[] found = find(name, length);
        if (found != null) return found;
        double[] numbers = computed.get();
        store(name, numbers);
        return numbers;
    }

    /** The numbers kept under a name; null where none are, or not so many. */
    public double @Nullable [] find(String name, int length) {
        byte[] found = kept.find(name).orElse(null);
        return found != null && found.length == (long) Double.BYTES * length
                ? numbers(found)
                : null;
    }

    /** All numbers kept under a name, however many; empty where there are none. */
    public Optional<double[]> find(String name) {
        return kept.find(name).filter(b -> b.length % Double.BYTES == 0).map(KeptNumbers::numbers);
    }

    /** Keeps numbers, which are not changed. */
    public void store(String name, double[] numbers) {
        kept.store(name, bytes(numbers));
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
