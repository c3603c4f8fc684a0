package saddleback.engine.net;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

import saddleback.engine.linalg.Matrix;

/** The rectifier's loops on vector instructions. */
final class Rectifiers {
    private static final VectorSpecies<Double> S = DoubleVector.SPECIES_PREFERRED;

    private Rectifiers() {}

    /** y = max(x, slope x). */
    static void value(double slope, Matrix x, Matrix y) {
        double[] from = x.data();
        double[] to = y.data();
        int a = x.offset();
        int b = y.offset();
        int n = x.size();
        int i = 0;
        for (; i < S.loopBound(n); i += S.length()) {
            var v = DoubleVector.fromArray(S, from, a + i);
            v.max(v.mul(slope)).intoArray(to, b + i);
        }
        for (; i < n; i++) to[b + i] = Math.max(from[a + i], slope * from[a + i]);
    }

    /** out = v where x is above 0, slope v elsewhere. */
    static void slopeTimes(double slope, Matrix x, Matrix v, Matrix out) {
        double[] at = x.data();
        double[] from = v.data();
        double[] to = out.data();
        int a = x.offset();
        int b = v.offset();
        int c = out.offset();
        int n = x.size();
        int i = 0;
        for (; i < S.loopBound(n); i += S.length()) {
            var u = DoubleVector.fromArray(S, from, b + i);
            var active = DoubleVector.fromArray(S, at, a + i).compare(VectorOperators.GT, 0);
            u.mul(slope).blend(u, active).intoArray(to, c + i);
        }
        for (; i < n; i++) to[c + i] = at[a + i] > 0 ? from[b + i] : slope * from[b + i];
    }
}
