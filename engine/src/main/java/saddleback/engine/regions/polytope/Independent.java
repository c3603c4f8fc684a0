package saddleback.engine.regions.polytope;

import java.math.BigInteger;
import java.util.Arrays;

/** Gradients of affine functions that are linearly independent, by elimination in integers. */
final class Independent {
    private final int dims;
    private final BigInteger[][] reduced;
    private final int[] pivot;
    private int size;

    Independent(int dims) {
        this.dims = dims;
        reduced = new BigInteger[dims][];
        pivot = new int[dims];
    }

    /** How many there are. */
    int size() {
        return size;
    }

    /** Adds a gradient, or returns false if it depends on those there are. */
    boolean add(BigInteger[] form) {
        BigInteger[] left = Arrays.copyOf(form, dims);
        for (int k = 0; k < size; k++) {
            BigInteger a = reduced[k][pivot[k]];
            BigInteger b = left[pivot[k]];
            if (b.signum() == 0) continue;
            for (int i = 0; i < dims; i++)
                left[i] = left[i].multiply(a).subtract(reduced[k][i].multiply(b));
        }
        for (int i = 0; i < dims; i++)
            if (left[i].signum() != 0) {
                reduced[size] = left;
                pivot[size++] = i;
                return true;
            }
        return false;
    }
}
