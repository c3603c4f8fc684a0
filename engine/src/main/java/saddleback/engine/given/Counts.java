package saddleback.engine.given;

import java.math.BigInteger;

/** Numbers of regions as they appear in theorems. */
public final class Counts {
    private Counts() {}

    /** The binomial coefficient; 0 for k above n or below 0. */
    public static BigInteger choose(int n, int k) {
        if (k < 0 || k > n) return BigInteger.ZERO;
        BigInteger c = BigInteger.ONE;
        for (int i = 1; i <= Math.min(k, n - k); i++)
            c = c.multiply(BigInteger.valueOf(n - i + 1)).divide(BigInteger.valueOf(i));
        return c;
    }

    /**
     * The most regions that n hyperplanes make in d dimensions: the sum of C(n, j) for j from 0 to
     * d (Zaslavsky 1975; Pascanu, Montúfar and Bengio 2013, Proposition 2).
     */
    public static BigInteger arrangement(int n, int d) {
        return strips(n, d, 1);
    }

    /**
     * The most regions that n families of {@code cuts} parallel hyperplanes make in d dimensions:
     * the sum of C(n, j) cuts^j for j from 0 to d.
     */
    public static BigInteger strips(int n, int d, int cuts) {
        BigInteger sum = BigInteger.ZERO;
        BigInteger c = BigInteger.ONE;
        for (int j = 0; j <= Math.min(n, d); j++) {
            sum = sum.add(c);
            c =
                    c.multiply(BigInteger.valueOf((long) (n - j) * cuts))
                            .divide(BigInteger.valueOf(j + 1L));
        }
        return sum;
    }
}
