package saddleback.engine.linalg;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** The functions of {@link VectorMath} over the lanes of one vector. */
final class LaneFunctions {
    private static final VectorSpecies<Double> S = DoubleVector.SPECIES_PREFERRED;
    private static final DoubleVector ONE = of(1);
    private static final DoubleVector TWO = of(2);

    // tanh x = m / (m + 2) with m = exp(2x) - 1 = 2^k (1 + e) - 1, e = expm1(r), r = 2x - k log 2
    private static final DoubleVector LARGEST = of(22);
    private static final DoubleVector SMALLEST = of(-22);
    private static final DoubleVector TWO_LOG2E = of(2.885390081777927);
    private static final DoubleVector HALF_LN2_HIGH = of(-0x1.62e42feep-2);
    private static final DoubleVector HALF_LN2_LOW = of(-0x1.a39ef35793c76p-34);

    private LaneFunctions() {}

    private static DoubleVector of(double value) {
        return DoubleVector.broadcast(S, value);
    }

    static DoubleVector tanh(DoubleVector x) {
        var v = x.max(SMALLEST).min(LARGEST);
        var shifted = v.fma(TWO_LOG2E, Exponential.ROUND);
        var k = shifted.sub(Exponential.ROUND);
        var half = k.fma(HALF_LN2_LOW, k.fma(HALF_LN2_HIGH, v));
        var power = Exponential.power(shifted);
        var m = power.fma(Exponential.expm1(half.add(half)), power.sub(ONE));
        return m.div(m.add(TWO));
    }

    static DoubleVector sigmoid(DoubleVector x) {
        return ONE.div(Exponential.exp(x.neg()).add(ONE));
    }

    static DoubleVector softplus(DoubleVector x) {
        return Logarithm.log1p(Exponential.exp(x.abs().neg())).add(x.max(0));
    }
}
