package saddleback.engine.linalg;

import saddleback.engine.run.KeptNumbers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Eigenpairs as numbers that are kept: values, bounds, whether converged, vectors. */
public final class KeptPairs {
    private KeptPairs() {}

    /**
     * The pairs that are kept, or those that are computed.
     *
     * @param name of the part they are
     * @param count how many pairs
     * @param size length of a vector
     */
    public static EigenPairs of(
            KeptNumbers kept, String name, int count, int size, Supplier<EigenPairs> computed) {
        long all = 2L * count + 1 + (long) count * size;
        if (!KeptNumbers.takes(all)) return computed.get();
        int length = (int) all;
        return pairs(kept.of(name, length, () -> numbers(computed.get(), length)), count, size);
    }

    private static double[] numbers(EigenPairs pairs, int length) {
        int count = pairs.values().length;
        double[] all = Arrays.copyOf(pairs.values(), length);
        System.arraycopy(pairs.bounds(), 0, all, count, count);
        all[2 * count] = pairs.converged() ? 1 : 0;
        for (int i = 0; i < count; i++) {
            double[] v = pairs.vectors().get(i);
            System.arraycopy(v, 0, all, 2 * count + 1 + i * v.length, v.length);
        }
        return all;
    }

    private static EigenPairs pairs(double[] all, int count, int size) {
        List<double[]> vectors = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = 2 * count + 1 + i * size;
            vectors.add(Arrays.copyOfRange(all, from, from + size));
        }
        return new EigenPairs(
                Arrays.copyOf(all, count),
                vectors,
                Arrays.copyOfRange(all, count, 2 * count),
                all[2 * count] == 1);
    }
}
