package saddleback.engine.linalg;

import static jdk.incubator.vector.VectorOperators.LSHL;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * exp over the lanes of a vector, from operations that are rounded the same way by the interpreter
 * and by compiled code; the Vector API's own EXP is not.
 */
final class Exponential {
    private static final VectorSpecies<Double> S = DoubleVector.SPECIES_PREFERRED;
    private static final DoubleVector ONE = of(1);
    private static final DoubleVector HALF = of(0.5);

    /** Beyond these exp x is 0 or infinite. */
    private static final DoubleVector SMALLEST = of(-746);

    private static final DoubleVector LARGEST = of(710);

    /** Added to a number below 2^51, rounds it and leaves it in the lowest bits. */
    static final DoubleVector ROUND = of(0x1.8p52);

    private static final DoubleVector LOG2E = of(1.4426950408889634);
    private static final DoubleVector LN2_HIGH = of(-0x1.62e42feep-1);
    private static final DoubleVector LN2_LOW = of(-0x1.a39ef35793c76p-33);
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

    private Exponential() {}

    private static DoubleVector of(double value) {
        return DoubleVector.broadcast(S, value);
    }

    /** exp x = 2^k exp(r), r = x - k log 2; 2^k in two factors, for results below 2^-1022. */
    static DoubleVector exp(DoubleVector x) {
        var v = x.max(SMALLEST).min(LARGEST);
        var k = v.fma(LOG2E, ROUND).sub(ROUND);
        var r = k.fma(LN2_LOW, k.fma(LN2_HIGH, v));
        var shifted = k.fma(HALF, ROUND);
        var rest = k.sub(shifted.sub(ROUND)).add(ROUND);
        return expm1(r).add(ONE).mul(power(shifted)).mul(power(rest));
    }

    /** 2^k for k + {@link #ROUND}, k from -1022 to 1023. */
    static DoubleVector power(DoubleVector shifted) {
        return shifted.viewAsIntegralLanes().lanewise(LSHL, 52).add(ONE_BITS).viewAsFloatingLanes();
    }

    /** The Taylor polynomial of degree 13 for |r| up to log(2)/2, error below 1e-17 relative. */
    static DoubleVector expm1(DoubleVector r) {
        var r2 = r.mul(r);
        var r4 = r2.mul(r2);
        var low = r2.fma(r.fma(F5, F4), r.fma(F3, F2));
        var middle = r2.fma(r.fma(F9, F8), r.fma(F7, F6));
        var high = r2.fma(r.fma(F13, F12), r.fma(F11, F10));
        return r2.fma(r4.mul(r4).fma(high, r4.fma(middle, low)), r);
    }
}
