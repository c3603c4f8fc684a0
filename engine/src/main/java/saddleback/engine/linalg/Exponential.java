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

    // expm1(r) = r + r² q(r): q fitted at Chebyshev's nodes, error 2.1e-16 relative
    private static final DoubleVector Q0 = of(0.5000000000000006);
    private static final DoubleVector Q1 = of(0.16666666666666713);
    private static final DoubleVector Q2 = of(0.0416666666666153);
    private static final DoubleVector Q3 = of(0.008333333333278426);
    private static final DoubleVector Q4 = of(0.0013888888920862152);
    private static final DoubleVector Q5 = of(0.0001984127002788115);
    private static final DoubleVector Q6 = of(2.480151610746571e-05);
    private static final DoubleVector Q7 = of(2.7557068271979233e-06);
    private static final DoubleVector Q8 = of(2.76224533496933e-07);
    private static final DoubleVector Q9 = of(2.518233968192056e-08);

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

    /** exp r - 1 for |r| up to log(2)/2. */
    static DoubleVector expm1(DoubleVector r) {
        var r2 = r.mul(r);
        var r4 = r2.mul(r2);
        var low = r2.fma(r.fma(Q3, Q2), r.fma(Q1, Q0));
        var middle = r2.fma(r.fma(Q7, Q6), r.fma(Q5, Q4));
        return r2.fma(r4.mul(r4).fma(r.fma(Q9, Q8), r4.fma(middle, low)), r);
    }
}
