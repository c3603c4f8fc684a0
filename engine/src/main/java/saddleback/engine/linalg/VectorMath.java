package saddleback.engine.linalg;

import static jdk.incubator.vector.VectorOperators.EXP;
import static jdk.incubator.vector.VectorOperators.LOG;
import static jdk.incubator.vector.VectorOperators.LOG1P;
import static jdk.incubator.vector.VectorOperators.LSHL;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * Transcendental functions over arrays, on vector instructions. Every element is computed the same
 * way wherever it stands, so a result does not depend on how an array is cut into blocks. All
 * methods read {@code n} numbers of {@code x} from {@code xAt} on and write {@code y} from {@code
 * yAt} on; source and target may be the same array at the same place.
 */
public final class VectorMath {
    private static final VectorSpecies<Double> S = DoubleVector.SPECIES_PREFERRED;
    private static final DoubleVector ONE = of(1);
    private static final DoubleVector TWO = of(2);

    // tanh x = m / (m + 2) with m = exp(2x) - 1 = 2^k (1 + e) - 1, e = expm1(r), r = 2x - k log 2
    private static final DoubleVector LARGEST = of(22);
    private static final DoubleVector SMALLEST = of(-22);
    private static final DoubleVector TWO_LOG2E = of(2.885390081777927);
    private static final DoubleVector ROUND = of(0x1.8p52);
    private static final DoubleVector HALF_LN2_HIGH = of(-0x1.62e42feep-2);
    private static final DoubleVector HALF_LN2_LOW = of(-0x1.a39ef35793c76p-34);
    private static final long ONE_BITS = Double.doubleToRawLongBits(1);
    private static final DoubleVector F2 = of(1.0 / 2);
    private static final DoubleVector F3 = of(1.0 / 6);
    private static final DoubleVector F4 = of(1.0 / 24);
    private static final DoubleVector F5 = of(1.0 / 120);
    private static final DoubleVector F6 = of(1.0 / 720);
    private static final DoubleVector F7 = of(1.0 / 5040);
    private static final DoubleVector F8 = of(1.0 / 40320);
    private static final DoubleVector F9 = of(1.0 / 362880);
    private static final DoubleVector F10 = of(1.0 / 3628800);
    private static final DoubleVector F11 = of(1.0 / 39916800);
    private static final DoubleVector F12 = of(1.0 / 479001600);
    private static final DoubleVector F13 = of(1.0 / 6227020800.0);

    private VectorMath() {}

    private static DoubleVector of(double value) {
        return DoubleVector.broadcast(S, value);
    }

    /** tanh x, to 3 units in the last place everywhere. */
    public static void tanh(double[] x, int xAt, double[] y, int yAt, int n) {
        int i = 0;
        for (; i < S.loopBound(n); i += S.length())
            tanh(DoubleVector.fromArray(S, x, xAt + i)).intoArray(y, yAt + i);
        if (i < n) {
            VectorMask<Double> rest = S.indexInRange(i, n);
            tanh(DoubleVector.fromArray(S, x, xAt + i, rest)).intoArray(y, yAt + i, rest);
        }
    }

    private static DoubleVector tanh(DoubleVector x) {
        var v = x.max(SMALLEST).min(LARGEST);
        var shifted = v.fma(TWO_LOG2E, ROUND);
        var k = shifted.sub(ROUND);
        var half = k.fma(HALF_LN2_LOW, k.fma(HALF_LN2_HIGH, v));
        var r = half.add(half);
        var power =
                shifted.viewAsIntegralLanes()
                        .lanewise(LSHL, 52)
                        .add(ONE_BITS)
                        .viewAsFloatingLanes();
        var m = power.fma(expm1(r), power.sub(ONE));
        return m.div(m.add(TWO));
    }

    /** The Taylor polynomial of degree 13 for |r| up to log(2)/2, error below 1e-17 relative. */
    private static DoubleVector expm1(DoubleVector r) {
        var r2 = r.mul(r);
        var r4 = r2.mul(r2);
        var low = r2.fma(r.fma(F5, F4), r.fma(F3, F2));
        var middle = r2.fma(r.fma(F9, F8), r.fma(F7, F6));
        var high = r2.fma(r.fma(F13, F12), r.fma(F11, F10));
        return r2.fma(r4.mul(r4).fma(high, r4.fma(middle, low)), r);
    }

    /** exp x. */
    public static void exp(double[] x, int xAt, double[] y, int yAt, int n) {
        int i = 0;
        for (; i < S.loopBound(n); i += S.length())
            DoubleVector.fromArray(S, x, xAt + i).lanewise(EXP).intoArray(y, yAt + i);
        if (i < n) {
            VectorMask<Double> rest = S.indexInRange(i, n);
            DoubleVector.fromArray(S, x, xAt + i, rest).lanewise(EXP).intoArray(y, yAt + i, rest);
        }
    }

    /** log x. */
    public static void log(double[] x, int xAt, double[] y, int yAt, int n) {
        int i = 0;
        for (; i < S.loopBound(n); i += S.length())
            DoubleVector.fromArray(S, x, xAt + i).lanewise(LOG).intoArray(y, yAt + i);
        if (i < n) {
            VectorMask<Double> rest = S.indexInRange(i, n);
            DoubleVector.fromArray(S, x, xAt + i, rest).lanewise(LOG).intoArray(y, yAt + i, rest);
        }
    }

    /** 1 / (1 + exp(-x)). */
    public static void sigmoid(double[] x, int xAt, double[] y, int yAt, int n) {
        int i = 0;
        for (; i < S.loopBound(n); i += S.length())
            sigmoid(DoubleVector.fromArray(S, x, xAt + i)).intoArray(y, yAt + i);
        if (i < n) {
            VectorMask<Double> rest = S.indexInRange(i, n);
            sigmoid(DoubleVector.fromArray(S, x, xAt + i, rest)).intoArray(y, yAt + i, rest);
        }
    }

    private static DoubleVector sigmoid(DoubleVector x) {
        return ONE.div(x.neg().lanewise(EXP).add(ONE));
    }

    /** log(1 + exp x), without overflow. */
    public static void softplus(double[] x, int xAt, double[] y, int yAt, int n) {
        int i = 0;
        for (; i < S.loopBound(n); i += S.length())
            softplus(DoubleVector.fromArray(S, x, xAt + i)).intoArray(y, yAt + i);
        if (i < n) {
            VectorMask<Double> rest = S.indexInRange(i, n);
            softplus(DoubleVector.fromArray(S, x, xAt + i, rest)).intoArray(y, yAt + i, rest);
        }
    }

    private static DoubleVector softplus(DoubleVector x) {
        return x.abs().neg().lanewise(EXP).lanewise(LOG1P).add(x.max(0));
    }
}
