package saddleback.engine.regions.planar;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The two loops in which counting spends its time, on vector instructions. */
final class Lanes {
    private static final VectorSpecies<Double> S = DoubleVector.SPECIES_PREFERRED;
    private static final int L = S.length();

    private Lanes() {}

    /**
     * Where rows are certain on a whole polygon.
     *
     * @param z maps of the rows
     * @param error error factor of each row
     * @param reach bounds |x| + |y| + w + twice the radius
     * @param radius bounds all radii
     * @param on gets a bit for each row that is above zero at all corners
     * @param off gets a bit for each row that is below zero at all corners
     */
    static void classify(
            double[] z,
            double[] error,
            Corners corners,
            int from,
            int to,
            double reach,
            double radius,
            long[] on,
            long[] off) {
        int stride = error.length;
        double[] x = corners.x;
        double[] y = corners.y;
        double[] w = corners.w;
        long above = 0;
        long below = 0;
        for (int i = 0; i < stride; i += L) {
            DoubleVector a = DoubleVector.fromArray(S, z, i);
            DoubleVector b = DoubleVector.fromArray(S, z, stride + i);
            DoubleVector c = DoubleVector.fromArray(S, z, 2 * stride + i);
            DoubleVector least = DoubleVector.broadcast(S, Double.POSITIVE_INFINITY);
            DoubleVector most = DoubleVector.broadcast(S, Double.NEGATIVE_INFINITY);
            for (int v = from; v < to; v++) {
                DoubleVector at = a.mul(x[v]).add(b.mul(y[v])).add(c.mul(w[v]));
                least = least.min(at);
                most = most.max(at);
            }
            DoubleVector slope =
                    a.lanewise(VectorOperators.ABS).add(b.lanewise(VectorOperators.ABS));
            DoubleVector bound =
                    DoubleVector.fromArray(S, error, i).mul(reach).add(slope.mul(radius));
            VectorMask<Double> up = least.compare(VectorOperators.GT, bound);
            VectorMask<Double> down = most.compare(VectorOperators.LT, bound.neg());
            int shift = i & 63;
            above |= up.toLong() << shift;
            below |= down.toLong() << shift;
            if (shift + L == 64 || i + L >= stride) {
                on[i >> 6] = above;
                off[i >> 6] = below;
                above = 0;
                below = 0;
            }
        }
    }

    /**
     * Adds columns times affine maps: out = start + sum of column_k (a_k, b_k, c_k).
     *
     * @param start maps of the next layer
     * @param column weights of unit k from k * stride on
     * @param units the units k
     * @param n how many
     * @param a coefficients of each
     */
    static void add(
            double[] start,
            double[] out,
            int stride,
            double[] column,
            int[] units,
            int n,
            double[] a,
            double[] b,
            double[] c) {
        for (int i = 0; i < stride; i += L) {
            DoubleVector sumA = DoubleVector.fromArray(S, start, i);
            DoubleVector sumB = DoubleVector.fromArray(S, start, stride + i);
            DoubleVector sumC = DoubleVector.fromArray(S, start, 2 * stride + i);
            for (int k = 0; k < n; k++) {
                DoubleVector w = DoubleVector.fromArray(S, column, units[k] * stride + i);
                sumA = w.fma(DoubleVector.broadcast(S, a[k]), sumA);
                sumB = w.fma(DoubleVector.broadcast(S, b[k]), sumB);
                sumC = w.fma(DoubleVector.broadcast(S, c[k]), sumC);
            }
            sumA.intoArray(out, i);
            sumB.intoArray(out, stride + i);
            sumC.intoArray(out, 2 * stride + i);
        }
    }
}
