package saddleback.engine.regions.compare;

import java.math.BigInteger;

/** Quotients of large integers in float64. */
final class Ratio {
    private static final int BITS = 62;

    private Ratio() {}

    /**
     * p / q / 2^shift to two units in the last place: both are cut to 62 bits, which loses less
     * than 2^-61 of each, then rounded twice.
     *
     * @param q above 0
     */
    static double of(BigInteger p, BigInteger q, int shift) {
        if (p.signum() == 0) return 0;
        int down = p.bitLength() - BITS;
        int under = q.bitLength() - BITS;
        double quotient = (double) leading(p.abs(), down) / (double) leading(q, under);
        return Math.scalb(p.signum() * quotient, down - under - shift);
    }

    private static long leading(BigInteger v, int down) {
        return down >= 0 ? v.shiftRight(down).longValue() : v.shiftLeft(-down).longValue();
    }
}
