package saddleback.engine.linalg;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** Arithmetic of flat vectors; arrays of one call have the same length unless said otherwise. */
public final class Vectors {
    private static final VectorSpecies<Double> S = DoubleVector.SPECIES_PREFERRED;

    private Vectors() {}

    /** The inner product. */
    public static double dot(double[] a, double[] b) {
        return dot(a, 0, b, 0, a.length);
    }

    /**
     * The inner product of n numbers of each array. Lanes are added in a written order: the order
     * of {@code reduceLanes} is not promised, and results must repeat to the last bit.
     */
    public static double dot(double[] a, int aAt, double[] b, int bAt, int n) {
        var s0 = DoubleVector.zero(S);
        var s1 = DoubleVector.zero(S);
        int step = 2 * S.length();
        int i = 0;
        for (; i + step <= n; i += step) {
            s0 =
                    DoubleVector.fromArray(S, a, aAt + i)
                            .fma(DoubleVector.fromArray(S, b, bAt + i), s0);
            s1 =
                    DoubleVector.fromArray(S, a, aAt + i + S.length())
                            .fma(DoubleVector.fromArray(S, b, bAt + i + S.length()), s1);
        }
        double sum = 0;
        for (double lane : s0.add(s1).toDoubleArray()) sum += lane;
        for (; i < n; i++) sum += a[aAt + i] * b[bAt + i];
        return sum;
    }

    /** The Euclidean norm; exact scaling is not attempted, so entries should be below 1e150. */
    public static double norm(double[] a) {
        return Math.sqrt(dot(a, a));
    }

    /** Whether all entries are numbers and none is infinite. */
    public static boolean finite(double[] a) {
        double zero = 0;
        for (double x : a) zero += x * 0;
        return zero == 0;
    }

    /** y += s x. */
    public static void add(double[] y, double s, double[] x) {
        add(y, 0, s, x, 0, y.length);
    }

    /** y += s x over n numbers. */
    public static void add(double[] y, int yAt, double s, double[] x, int xAt, int n) {
        var factor = DoubleVector.broadcast(S, s);
        int i = 0;
        for (; i < S.loopBound(n); i += S.length())
            DoubleVector.fromArray(S, x, xAt + i)
                    .fma(factor, DoubleVector.fromArray(S, y, yAt + i))
                    .intoArray(y, yAt + i);
        for (; i < n; i++) y[yAt + i] = Math.fma(x[xAt + i], s, y[yAt + i]);
    }

    /** x = s x. */
    public static void scale(double[] x, double s) {
        for (int i = 0; i < x.length; i++) x[i] *= s;
    }
}
