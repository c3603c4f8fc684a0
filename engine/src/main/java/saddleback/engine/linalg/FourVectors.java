package saddleback.engine.linalg;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

import java.util.List;

/**
 * What is done with four vectors of a basis at once: they stream from memory side by side, which
 * hides its latency, and the vector they meet is read once.
 */
final class FourVectors {
    private static final VectorSpecies<Double> S = DoubleVector.SPECIES_PREFERRED;

    private FourVectors() {}

    /**
     * The inner products of a piece of u with those of vectors number i to i + 3.
     *
     * @param at where the piece begins, {@code n} its length
     * @param into receives the four from {@code to} on
     */
    static void dots(
            double[] u, List<double[]> vectors, int i, int at, int n, double[] into, int to) {
        double[] a = vectors.get(i);
        double[] b = vectors.get(i + 1);
        double[] c = vectors.get(i + 2);
        double[] d = vectors.get(i + 3);
        var sa = DoubleVector.zero(S);
        var sb = DoubleVector.zero(S);
        var sc = DoubleVector.zero(S);
        var sd = DoubleVector.zero(S);
        int k = at;
        int end = at + S.loopBound(n);
        for (; k < end; k += S.length()) {
            var v = DoubleVector.fromArray(S, u, k);
            sa = DoubleVector.fromArray(S, a, k).fma(v, sa);
            sb = DoubleVector.fromArray(S, b, k).fma(v, sb);
            sc = DoubleVector.fromArray(S, c, k).fma(v, sc);
            sd = DoubleVector.fromArray(S, d, k).fma(v, sd);
        }
        int rest = at + n - end;
        into[to] = sum(sa) + Vectors.dot(u, end, a, end, rest);
        into[to + 1] = sum(sb) + Vectors.dot(u, end, b, end, rest);
        into[to + 2] = sum(sc) + Vectors.dot(u, end, c, end, rest);
        into[to + 3] = sum(sd) + Vectors.dot(u, end, d, end, rest);
    }

    /** Lanes added in a written order. */
    private static double sum(DoubleVector lanes) {
        double sum = 0;
        for (double lane : lanes.toDoubleArray()) sum += lane;
        return sum;
    }

    /** A piece of u less factor i to i + 3 times those of vectors number i to i + 3. */
    static void subtract(
            double[] u, List<double[]> vectors, int i, int at, int n, double[] factors) {
        double[] a = vectors.get(i);
        double[] b = vectors.get(i + 1);
        double[] c = vectors.get(i + 2);
        double[] d = vectors.get(i + 3);
        var fa = DoubleVector.broadcast(S, -factors[i]);
        var fb = DoubleVector.broadcast(S, -factors[i + 1]);
        var fc = DoubleVector.broadcast(S, -factors[i + 2]);
        var fd = DoubleVector.broadcast(S, -factors[i + 3]);
        int end = at + S.loopBound(n);
        for (int k = at; k < end; k += S.length()) {
            var v = DoubleVector.fromArray(S, u, k);
            v = DoubleVector.fromArray(S, a, k).fma(fa, v);
            v = DoubleVector.fromArray(S, b, k).fma(fb, v);
            v = DoubleVector.fromArray(S, c, k).fma(fc, v);
            DoubleVector.fromArray(S, d, k).fma(fd, v).intoArray(u, k);
        }
        int rest = at + n - end;
        for (int j = i; j < i + 4; j++) Vectors.add(u, end, -factors[j], vectors.get(j), end, rest);
    }
}
