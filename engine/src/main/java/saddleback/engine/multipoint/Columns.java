package saddleback.engine.multipoint;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Loops over matrices whose columns are examples, on vector instructions. Every number is computed
 * the same way wherever it stands.
 */
final class Columns {
    private static final VectorSpecies<Double> S = DoubleVector.SPECIES_PREFERRED;

    private Columns() {}

    /** y += s x over n numbers from the given places. */
    static void add(double[] y, int yAt, double s, double[] x, int xAt, int n) {
        int i = 0;
        for (; i < S.loopBound(n); i += S.length())
            DoubleVector.fromArray(S, x, xAt + i)
                    .fma(DoubleVector.broadcast(S, s), DoubleVector.fromArray(S, y, yAt + i))
                    .intoArray(y, yAt + i);
        for (; i < n; i++) y[yAt + i] = Math.fma(x[xAt + i], s, y[yAt + i]);
    }

    /** out = x + s y over n numbers. */
    static void combine(double[] x, double s, double[] y, double[] out, int n) {
        for (int i = 0; i < n; i++) out[i] = Math.fma(y[i], s, x[i]);
    }

    /** out = x + s y + t z over n numbers. */
    static void combine(
            double[] x, double s, double[] y, double t, double[] z, double[] out, int n) {
        for (int i = 0; i < n; i++) out[i] = Math.fma(z[i], t, Math.fma(y[i], s, x[i]));
    }

    /** x += d, y += s d, z += t d over n numbers. */
    static void spread(double[] d, double[] x, double s, double[] y, double t, double[] z, int n) {
        for (int i = 0; i < n; i++) x[i] += d[i];
        for (int i = 0; i < n; i++) y[i] = Math.fma(d[i], s, y[i]);
        for (int i = 0; i < n; i++) z[i] = Math.fma(d[i], t, z[i]);
    }

    /** top = max(top, x) over n numbers. */
    static void largest(double[] x, int xAt, double[] top, int n) {
        int i = 0;
        for (; i < S.loopBound(n); i += S.length())
            DoubleVector.fromArray(S, x, xAt + i)
                    .max(DoubleVector.fromArray(S, top, i))
                    .intoArray(top, i);
        for (; i < n; i++) top[i] = Math.max(x[xAt + i], top[i]);
    }

    /** out = x - y over n numbers. */
    static void subtract(double[] x, int xAt, double[] y, double[] out, int outAt, int n) {
        int i = 0;
        for (; i < S.loopBound(n); i += S.length())
            DoubleVector.fromArray(S, x, xAt + i)
                    .sub(DoubleVector.fromArray(S, y, i))
                    .intoArray(out, outAt + i);
        for (; i < n; i++) out[outAt + i] = x[xAt + i] - y[i];
    }

    /** x *= y over n numbers. */
    static void multiply(double[] x, int xAt, double[] y, int n) {
        int i = 0;
        for (; i < S.loopBound(n); i += S.length())
            DoubleVector.fromArray(S, x, xAt + i)
                    .mul(DoubleVector.fromArray(S, y, i))
                    .intoArray(x, xAt + i);
        for (; i < n; i++) x[xAt + i] *= y[i];
    }

    /** out = s x over n numbers. */
    static void scale(double s, double[] x, double[] out, int n) {
        for (int i = 0; i < n; i++) out[i] = s * x[i];
    }

    /** The sum of n numbers; lanes are added in a written order. */
    static double sum(double[] x, int at, int n) {
        var lanes = DoubleVector.zero(S);
        int i = 0;
        for (; i < S.loopBound(n); i += S.length())
            lanes = lanes.lanewise(VectorOperators.ADD, DoubleVector.fromArray(S, x, at + i));
        double sum = 0;
        for (int j = 0; j < S.length(); j++) sum += lanes.lane(j);
        for (; i < n; i++) sum += x[at + i];
        return sum;
    }
}
