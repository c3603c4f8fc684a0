package saddleback.engine.interval;

import java.math.BigDecimal;
import java.math.MathContext;

/** Exact or 60-digit decimal arithmetic to hold intervals to. */
public final class Exactly {
    private static final MathContext DIGITS = new MathContext(60);
    private static final int TERMS = 60;
    private static final int HALVINGS = 12;

    private Exactly() {}

    /** Whether the number is in the interval. */
    public static boolean contains(Interval x, BigDecimal v) {
        boolean above =
                x.low() == Double.NEGATIVE_INFINITY || new BigDecimal(x.low()).compareTo(v) <= 0;
        boolean below =
                x.high() == Double.POSITIVE_INFINITY || new BigDecimal(x.high()).compareTo(v) >= 0;
        return above && below;
    }

    /** a / b. */
    static BigDecimal quotient(BigDecimal a, BigDecimal b) {
        return a.divide(b, DIGITS);
    }

    /** exp by its series, the argument halved and the result squared again. */
    static BigDecimal exp(BigDecimal x) {
        BigDecimal small = x.divide(BigDecimal.valueOf(1L << HALVINGS), DIGITS);
        BigDecimal sum = BigDecimal.ONE;
        BigDecimal term = BigDecimal.ONE;
        for (int k = 1; k < TERMS; k++) {
            term = term.multiply(small).divide(BigDecimal.valueOf(k), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        for (int i = 0; i < HALVINGS; i++) sum = sum.multiply(sum, DIGITS);
        return sum;
    }

    /** 1 / (1 + exp(-x)). */
    static BigDecimal logistic(BigDecimal x) {
        return quotient(BigDecimal.ONE, BigDecimal.ONE.add(exp(x.negate())));
    }

    /** The derivative of the logistic function. */
    static BigDecimal logisticSlope(BigDecimal x) {
        return logistic(x).multiply(logistic(x.negate()), DIGITS);
    }

    /** 2 logistic(2 x) - 1. */
    static BigDecimal tanh(BigDecimal x) {
        BigDecimal two = BigDecimal.TWO;
        return logistic(x.multiply(two)).multiply(two).subtract(BigDecimal.ONE);
    }
}
