package saddleback.engine.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.run.Seed;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/** Elementary functions hold the exact values, computed by a series with 60 digits. */
class ElementaryTest {
    private static final int TRIES = 1500;

    private final RandomGenerator random = new Seed(8).of("functions").random();

    private void check(UnaryOperator<Interval> f, UnaryOperator<BigDecimal> exact) {
        for (int i = 0; i < TRIES; i++) {
            double a = random.nextDouble(-1, 1) * StrictMath.pow(10, random.nextDouble(-8, 1.5));
            double b = random.nextBoolean() ? a : a + random.nextDouble(-1, 1);
            var x = new Interval(Math.min(a, b), Math.max(a, b));
            double inside = Math.clamp((a + b) / 2, x.low(), x.high());
            Interval y = f.apply(x);
            for (double v : new double[] {a, b, inside})
                assertTrue(
                        Exactly.contains(y, exact.apply(new BigDecimal(v))),
                        () -> x + " at " + v + ": " + y);
            if (a == b)
                assertTrue(y.high() - y.low() <= 40 * Math.ulp(y.high()), () -> x + ": " + y);
        }
    }

    @Test
    void exponential() {
        check(Elementary::exp, Exactly::exp);
    }

    @Test
    void hyperbolicTangent() {
        check(Elementary::tanh, Exactly::tanh);
    }

    @Test
    void logisticFunction() {
        check(Elementary::logistic, Exactly::logistic);
    }

    @Test
    void slopes() {
        check(Elementary::logisticSlope, Exactly::logisticSlope);
        check(
                Elementary::tanhSlope,
                x ->
                        Exactly.logisticSlope(x.multiply(BigDecimal.TWO))
                                .multiply(BigDecimal.valueOf(4)));
    }

    /** exp(softplus x) = 1 + exp x. */
    @Test
    void softplus() {
        for (int i = 0; i < TRIES; i++) {
            double x = random.nextDouble(-20, 20);
            Interval y = Elementary.softplus(Interval.of(x));
            BigDecimal truth = BigDecimal.ONE.add(Exactly.exp(new BigDecimal(x)));
            assertTrue(Exactly.exp(new BigDecimal(y.low())).compareTo(truth) <= 0);
            assertTrue(Exactly.exp(new BigDecimal(y.high())).compareTo(truth) >= 0);
        }
    }

    @Test
    void theEndsOfTheRange() {
        assertEquals(Double.POSITIVE_INFINITY, Elementary.exp(Interval.of(800)).high());
        assertTrue(Elementary.exp(Interval.of(800)).low() > 1e300);
        assertEquals(0, Elementary.exp(Interval.of(-800)).low());
        assertTrue(Elementary.exp(Interval.of(-800)).high() > 0);
        for (double x : new double[] {-800, 800}) {
            Interval s = Elementary.logistic(Interval.of(x));
            assertTrue(s.low() >= 0 && s.high() <= 1 && s.low() <= s.high());
            assertTrue(x > 0 ? s.high() == 1 && s.low() > 0.99 : s.high() > 0 && s.high() < 1e-300);
        }
        var all = new Interval(-1e9, 1e9);
        assertEquals(0.25, Elementary.logisticSlope(all).high());
        assertEquals(1, Elementary.tanhSlope(all).high());
        assertEquals(new Interval(-1, 1), Elementary.tanh(all));
    }
}
