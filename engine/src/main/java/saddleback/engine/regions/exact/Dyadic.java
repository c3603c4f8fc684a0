package saddleback.engine.regions.exact;

import java.math.BigInteger;

/** Finite float64 numbers as integers times a power of two, exactly. */
final class Dyadic {
    private static final int FRACTION_BITS = 52;
    private static final long FRACTION = (1L << FRACTION_BITS) - 1;
    private static final int LOWEST_EXPONENT = -1074;

    private Dyadic() {}

    /**
     * The smallest s for which every number times 2^s is an integer; negative where all are
     * multiples of a larger power of two, {@code least} where all are 0.
     *
     * @param least a lower limit
     */
    static int shift(int least, double... numbers) {
        int most = least;
        for (double v : numbers) {
            if (v == 0) continue;
            most = Math.max(most, -(exponent(v) + Long.numberOfTrailingZeros(significand(v))));
        }
        return most;
    }

    /** A number times 2^shift, which is an integer. */
    static BigInteger scaled(double v, int shift) {
        if (v == 0) return BigInteger.ZERO;
        long m = significand(v);
        int zeros = Long.numberOfTrailingZeros(m);
        BigInteger odd = BigInteger.valueOf(v < 0 ? -(m >> zeros) : m >> zeros);
        return odd.shiftLeft(exponent(v) + zeros + shift);
    }

    private static long significand(double v) {
        long bits = Double.doubleToRawLongBits(v);
        boolean normal = Math.getExponent(v) >= Double.MIN_EXPONENT;
        long fraction = bits & FRACTION;
        return normal ? fraction | (1L << FRACTION_BITS) : fraction;
    }

    private static int exponent(double v) {
        return Math.max(Math.getExponent(v) - FRACTION_BITS, LOWEST_EXPONENT);
    }
}
