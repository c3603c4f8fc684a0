package saddleback.engine.interval;

/**
 * Sums of numbers that are not negative, rounded upwards: never below the exact result. A sum of n
 * such numbers in any order is computed with a relative error below n 2^-53 / (1 - n 2^-53)
 * (Higham, Accuracy and Stability of Numerical Algorithms, 2002, section 4.2); it is enlarged by
 * more than that, and by the smallest normal number against underflow.
 */
public final class Upward {
    /** Half the distance from 1 to the next double: the largest relative error of a rounding. */
    public static final double UNIT = 0x1p-53;

    private Upward() {}

    /** An upper bound for what {@code x} is the computed value of, after {@code roundings}. */
    public static double bound(double x, int roundings) {
        return Math.nextUp(x * (1 + (2L * roundings + 16) * UNIT) + Double.MIN_NORMAL);
    }

    /** The sum of the absolute values of n numbers from {@code at} on. */
    public static double sum(double[] x, int at, int n) {
        double sum = 0;
        for (int i = at; i < at + n; i++) sum += Math.abs(x[i]);
        return bound(sum, n);
    }

    /** The Euclidean norm of n numbers {@code step} apart. */
    public static double norm(double[] x, int at, int n, int step) {
        double sum = 0;
        for (int i = 0; i < n; i++) sum += x[at + i * step] * x[at + i * step];
        // each square may have lost half the smallest double
        return Math.nextUp(Math.sqrt(bound(sum, 2 * n) + n * Double.MIN_NORMAL));
    }

    /** The Euclidean norm of a whole vector. */
    public static double norm(double[] x) {
        return norm(x, 0, x.length, 1);
    }

    /** a b for numbers that are not negative. */
    public static double times(double a, double b) {
        return bound(a * b, 1);
    }
}
