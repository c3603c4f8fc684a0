package saddleback.engine.linalg;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * Transcendental functions over arrays, on vector instructions. Every element is computed the same
 * way wherever it stands and whoever runs it, interpreter or compiled code, so a result depends
 * neither on how an array is cut into blocks nor on when it was compiled. All methods read {@code
 * n} numbers of {@code x} from {@code xAt} on and write {@code y} from {@code yAt} on; source and
 * target may be the same array at the same place.
 */
public final class VectorMath {
    private static final VectorSpecies<Double> S = DoubleVector.SPECIES_PREFERRED;
    private static final DoubleVector ONE = of(1);
    private static final DoubleVector TWO = of(2);

    // tanh x = m / (m + 2) with m = exp(2x) - 1 = 2^k (1 + e) - 1, e = expm1(r), r = 2x - k log 2
    private static final DoubleVector LARGEST = of(22);
    private static final DoubleVector SMALLEST = of(-22);
    private static final DoubleVector TWO_LOG2E = of(2.885390081777927);
    private static final DoubleVector HALF_LN2_HIGH = of(-0x1.62e42feep-2);
    private static final DoubleVector HALF_LN2_LOW = of(-0x1.a39ef35793c76p-34);

    private VectorMath() {}

    private static DoubleVector of(double value) {
        return DoubleVector.broadcast(S, value);
    }

    /** tanh x, to 4 units in the last place everywhere. */
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
        var shifted = v.fma(TWO_LOG2E, Exponential.ROUND);
        var k = shifted.sub(Exponential.ROUND);
        var half = k.fma(HALF_LN2_LOW, k.fma(HALF_LN2_HIGH, v));
        var power = Exponential.power(shifted);
        var m = power.fma(Exponential.expm1(half.add(half)), power.sub(ONE));
        return m.div(m.add(TWO));
    }

    /** exp x. */
    public static void exp(double[] x, int xAt, double[] y, int yAt, int n) {
        int i = 0;
        for (; i < S.loopBound(n); i += S.length())
            Exponential.exp(DoubleVector.fromArray(S, x, xAt + i)).intoArray(y, yAt + i);
        if (i < n) {
            VectorMask<Double> rest = S.indexInRange(i, n);
            Exponential.exp(DoubleVector.fromArray(S, x, xAt + i, rest))
                    .intoArray(y, yAt + i, rest);
        }
    }

    /** log x. */
    public static void log(double[] x, int xAt, double[] y, int yAt, int n) {
        int i = 0;
        for (; i < S.loopBound(n); i += S.length())
            Logarithm.log(DoubleVector.fromArray(S, x, xAt + i)).intoArray(y, yAt + i);
        if (i < n) {
            VectorMask<Double> rest = S.indexInRange(i, n);
            Logarithm.log(DoubleVector.fromArray(S, x, xAt + i, rest)).intoArray(y, yAt + i, rest);
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
        return ONE.div(Exponential.exp(x.neg()).add(ONE));
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
        return Logarithm.log1p(Exponential.exp(x.abs().neg())).add(x.max(0));
    }
}
