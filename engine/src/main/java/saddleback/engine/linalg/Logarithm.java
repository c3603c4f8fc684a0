package saddleback.engine.linalg;

import static jdk.incubator.vector.VectorOperators.GE;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.LT;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * log over the lanes of a vector, from operations that are rounded the same way by the interpreter
 * and by compiled code; the Vector API's own LOG is not.
 */
final class Logarithm {
    private static final VectorSpecies<Double> S = DoubleVector.SPECIES_PREFERRED;
    private static final DoubleVector ONE = of(1);
    private static final DoubleVector TWO = of(2);
    private static final DoubleVector HALF = of(0.5);
    private static final DoubleVector ROOT2 = of(Math.sqrt(2));
    private static final DoubleVector NORMAL = of(Double.MIN_NORMAL);
    private static final DoubleVector INFINITE = of(Double.POSITIVE_INFINITY);
    private static final DoubleVector ZERO = of(0);
    private static final long FRACTION = (1L << 52) - 1;
    private static final long ONE_BITS = Double.doubleToRawLongBits(1);

    /** With a number below 2^52 in its lowest bits, that number plus 2^52. */
    private static final long EXPONENT = Double.doubleToRawLongBits(0x1p52);

    private static final DoubleVector BIAS = of(0x1p52 + 1023);
    private static final DoubleVector LN2_HIGH = of(0x1.62e42feep-1);
    private static final DoubleVector LN2_LOW = of(0x1.a39ef35793c76p-33);
    private static final DoubleVector C1 = of(2.0 / 3);
    private static final DoubleVector C2 = of(2.0 / 5);
    private static final DoubleVector C3 = of(2.0 / 7);
    private static final DoubleVector C4 = of(2.0 / 9);
    private static final DoubleVector C5 = of(2.0 / 11);
    private static final DoubleVector C6 = of(2.0 / 13);
    private static final DoubleVector C7 = of(2.0 / 15);
    private static final DoubleVector C8 = of(2.0 / 17);
    private static final DoubleVector C9 = of(2.0 / 19);
    private static final DoubleVector C10 = of(2.0 / 21);

    private Logarithm() {}

    private static DoubleVector of(double value) {
        return DoubleVector.broadcast(S, value);
    }

    /** log x; NaN below 0, minus infinity at 0. */
    static DoubleVector log(DoubleVector x) {
        var tiny = x.compare(LT, NORMAL);
        var y = ofNormal(x.blend(x.mul(0x1p54), tiny));
        y = y.blend(y.sub(54 * Math.log(2)), tiny);
        y = y.blend(x, x.compare(LT, INFINITE).not());
        y = y.blend(Double.NEGATIVE_INFINITY, x.eq(ZERO));
        return y.blend(Double.NaN, x.compare(LT, ZERO));
    }

    /** log(1 + y) for y in [0, 1]: the logarithm of the rounded sum and what rounding took. */
    static DoubleVector log1p(DoubleVector y) {
        var u = y.add(ONE);
        return ofNormal(u).add(y.sub(u.sub(ONE)).div(u));
    }

    /** log x = k log 2 + log(1 + f), 1 + f in [1/sqrt 2, sqrt 2], for normal positive x. */
    private static DoubleVector ofNormal(DoubleVector x) {
        var bits = x.viewAsIntegralLanes();
        var k = bits.lanewise(LSHR, 52).or(EXPONENT).viewAsFloatingLanes().sub(BIAS);
        var m = bits.and(FRACTION).or(ONE_BITS).viewAsFloatingLanes();
        var large = m.compare(GE, ROOT2);
        var f = m.blend(m.mul(HALF), large).sub(ONE);
        k = k.blend(k.add(ONE), large);
        var s = f.div(f.add(TWO));
        var half = f.mul(f).mul(HALF);
        // log(1 + f) = 2 artanh s = f - f²/2 + s (f²/2 + series(s²))
        var small = s.fma(half.add(series(s.mul(s))), k.mul(LN2_LOW));
        return k.fma(LN2_HIGH, f.sub(half.sub(small)));
    }

    /** 2 z/3 + 2 z²/5 + ... to degree 10 for z up to 0.0295, error below 1e-17. */
    private static DoubleVector series(DoubleVector z) {
        var z2 = z.mul(z);
        var z4 = z2.mul(z2);
        var low = z2.fma(z.fma(C4, C3), z.fma(C2, C1));
        var high = z2.fma(z.fma(C8, C7), z.fma(C6, C5));
        var last = z.fma(C10, C9);
        return z.mul(z4.fma(z4.fma(last, high), low));
    }
}
