package saddleback.engine.slice;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Fused vector loops of the plane evaluator; all arrays are read and written from the given places.
 */
final class Combine {
    private static final VectorSpecies<Double> S = DoubleVector.SPECIES_PREFERRED;

    private Combine() {}

    /** out = x + s y over n numbers. */
    static void affine(
            double[] x, int xAt, double s, double[] y, int yAt, double[] out, int outAt, int n) {
        var factor = DoubleVector.broadcast(S, s);
        int i = 0;
        for (; i < S.loopBound(n); i += S.length())
            DoubleVector.fromArray(S, y, yAt + i)
                    .fma(factor, DoubleVector.fromArray(S, x, xAt + i))
                    .intoArray(out, outAt + i);
        for (; i < n; i++) out[outAt + i] = Math.fma(y[yAt + i], s, x[xAt + i]);
    }

    /** out = max(v, slope v) with v = x + s y, for slope in [0, 1). */
    static void rectified(double[] x, double s, double[] y, double slope, double[] out, int n) {
        var factor = DoubleVector.broadcast(S, s);
        int i = 0;
        for (; i < S.loopBound(n); i += S.length()) {
            var v = DoubleVector.fromArray(S, y, i).fma(factor, DoubleVector.fromArray(S, x, i));
            v.max(v.mul(slope)).intoArray(out, i);
        }
        for (; i < n; i++) {
            double v = Math.fma(y[i], s, x[i]);
            out[i] = Math.max(v, slope * v);
        }
    }

    /** out = c0 + s (c1 + s c2). */
    static void quadratic(double[] c0, double[] c1, double[] c2, double s, double[] out, int n) {
        var factor = DoubleVector.broadcast(S, s);
        int i = 0;
        for (; i < S.loopBound(n); i += S.length())
            DoubleVector.fromArray(S, c2, i)
                    .fma(factor, DoubleVector.fromArray(S, c1, i))
                    .fma(factor, DoubleVector.fromArray(S, c0, i))
                    .intoArray(out, i);
        for (; i < n; i++) out[i] = Math.fma(Math.fma(c2[i], s, c1[i]), s, c0[i]);
    }

    /** out = max(v, slope v) with v = c0 + s (c1 + s c2), for slope in [0, 1). */
    static void rectifiedQuadratic(
            double[] c0, double[] c1, double[] c2, double s, double slope, double[] out, int n) {
        var factor = DoubleVector.broadcast(S, s);
        int i = 0;
        for (; i < S.loopBound(n); i += S.length()) {
            var v =
                    DoubleVector.fromArray(S, c2, i)
                            .fma(factor, DoubleVector.fromArray(S, c1, i))
                            .fma(factor, DoubleVector.fromArray(S, c0, i));
            v.max(v.mul(slope)).intoArray(out, i);
        }
        for (; i < n; i++) {
            double v = Math.fma(Math.fma(c2[i], s, c1[i]), s, c0[i]);
            out[i] = Math.max(v, slope * v);
        }
    }

    /** Where s + a q is above 0, p = s and r = q; elsewhere slope times these. And t = p + r. */
    static void activate(
            double[] s,
            double[] q,
            double a,
            double slope,
            double[] p,
            double[] r,
            double[] t,
            int n) {
        var at = DoubleVector.broadcast(S, a);
        int i = 0;
        for (; i < S.loopBound(n); i += S.length()) {
            var vs = DoubleVector.fromArray(S, s, i);
            var vq = DoubleVector.fromArray(S, q, i);
            var active = vq.fma(at, vs).compare(VectorOperators.GT, 0);
            var vp = vs.mul(slope).blend(vs, active);
            var vr = vq.mul(slope).blend(vq, active);
            vp.intoArray(p, i);
            vr.intoArray(r, i);
            vp.add(vr).intoArray(t, i);
        }
        for (; i < n; i++) {
            double factor = Math.fma(q[i], a, s[i]) > 0 ? 1 : slope;
            p[i] = factor * s[i];
            r[i] = factor * q[i];
            t[i] = p[i] + r[i];
        }
    }

    /** c0 += p t0, c1 += q t0 + p t1, c2 += q t1, over n numbers. */
    static void addProduct(
            double p,
            double q,
            double[] t0,
            double[] t1,
            int tAt,
            double[] c0,
            double[] c1,
            double[] c2,
            int cAt,
            int n) {
        var vp = DoubleVector.broadcast(S, p);
        var vq = DoubleVector.broadcast(S, q);
        int i = 0;
        for (; i < S.loopBound(n); i += S.length()) {
            var u0 = DoubleVector.fromArray(S, t0, tAt + i);
            var u1 = DoubleVector.fromArray(S, t1, tAt + i);
            u0.fma(vp, DoubleVector.fromArray(S, c0, cAt + i)).intoArray(c0, cAt + i);
            u1.fma(vp, u0.fma(vq, DoubleVector.fromArray(S, c1, cAt + i))).intoArray(c1, cAt + i);
            u1.fma(vq, DoubleVector.fromArray(S, c2, cAt + i)).intoArray(c2, cAt + i);
        }
        for (; i < n; i++) {
            c0[cAt + i] = Math.fma(t0[tAt + i], p, c0[cAt + i]);
            c1[cAt + i] = Math.fma(t1[tAt + i], p, Math.fma(t0[tAt + i], q, c1[cAt + i]));
            c2[cAt + i] = Math.fma(t1[tAt + i], q, c2[cAt + i]);
        }
    }
}
