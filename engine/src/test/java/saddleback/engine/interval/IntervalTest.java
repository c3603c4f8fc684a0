package saddleback.engine.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.run.Seed;

import java.math.BigDecimal;
import java.util.function.BinaryOperator;
import java.util.random.RandomGenerator;

/** Results hold the exact ones, in decimal arithmetic, and are hardly wider. */
class IntervalTest {
    private static final int TRIES = 25_000;

    private final RandomGenerator random = new Seed(8).of("intervals").random();

    /** Numbers of many sizes, some of them whole, some 0. */
    private double number() {
        return switch (random.nextInt(8)) {
            case 0 -> random.nextInt(-3, 4);
            case 1 -> StrictMath.scalb(random.nextDouble(-1, 1), random.nextInt(-300, 300));
            default -> random.nextDouble(-10, 10);
        };
    }

    private Interval interval() {
        double a = number();
        if (random.nextInt(4) == 0) return Interval.of(a);
        double b = random.nextBoolean() ? number() : a * (1 + random.nextInt(1, 9) * 0x1p-52);
        return new Interval(Math.min(a, b), Math.max(a, b));
    }

    /** A number of the interval: an end, or one between. */
    private double within(Interval x) {
        return switch (random.nextInt(3)) {
            case 0 -> x.low();
            case 1 -> x.high();
            default ->
                    Math.clamp(
                            x.low() + random.nextDouble() * (x.high() - x.low()),
                            x.low(),
                            x.high());
        };
    }

    private void check(BinaryOperator<Interval> op, BinaryOperator<BigDecimal> exact, int divides) {
        for (int i = 0; i < TRIES; i++) {
            Interval a = interval();
            Interval b = interval();
            if (divides == 1 && b.contains(0)) continue;
            BigDecimal truth = exact.apply(new BigDecimal(within(a)), new BigDecimal(within(b)));
            Interval result = op.apply(a, b);
            assertTrue(Exactly.contains(result, truth), () -> a + " and " + b + ": " + result);
        }
    }

    @Test
    void sumsHoldTheExactOnes() {
        check(Interval::plus, BigDecimal::add, 0);
    }

    @Test
    void differencesHoldTheExactOnes() {
        check(Interval::minus, BigDecimal::subtract, 0);
    }

    @Test
    void productsHoldTheExactOnes() {
        check(Interval::times, BigDecimal::multiply, 0);
    }

    @Test
    void quotientsHoldTheExactOnes() {
        check(Interval::over, Exactly::quotient, 1);
    }

    @Test
    void knownResultsAreNotWide() {
        Interval third = Interval.ONE.over(Interval.of(3));
        assertEquals(3 * Math.ulp(third.low()), third.high() - third.low(), 0x1p-54);
        Interval p = new Interval(-2, 3).times(new Interval(-5, 7));
        assertEquals(-15, p.low(), 1e-14);
        assertEquals(21, p.high(), 1e-14);
    }

    @Test
    void aBallHoldsItsInterval() {
        for (int i = 0; i < TRIES; i++) {
            Interval x = interval();
            BigDecimal m = new BigDecimal(x.middle());
            BigDecimal r = new BigDecimal(x.radius());
            assertTrue(m.subtract(r).compareTo(new BigDecimal(x.low())) <= 0);
            assertTrue(m.add(r).compareTo(new BigDecimal(x.high())) >= 0);
            Interval around = Interval.around(x.middle(), x.radius());
            assertTrue(around.low() <= x.low() && around.high() >= x.high());
        }
    }

    @Test
    void theUnknownStaysUnknown() {
        Interval u = Interval.UNKNOWN;
        for (Interval r :
                new Interval[] {
                    u.plus(Interval.ONE), u.minus(u), Interval.ZERO.times(u), Interval.ONE.over(u)
                }) {
            assertTrue(Double.isNaN(r.low()) && Double.isNaN(r.high()));
            assertFalse(r.contains(0));
            assertTrue(Double.isNaN(r.magnitude()));
        }
        assertEquals(
                new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
                Interval.ONE.over(new Interval(-1, 0)));
    }

    @Test
    void endsInTheWrongOrderAreRefused() {
        var e = assertThrows(IllegalArgumentException.class, () -> new Interval(2, 1));
        assertEquals("low: at most 1.0, was 2.0", e.getMessage());
    }

    @Test
    void innerProductsHoldTheExactOnes() {
        for (int i = 0; i < 1000; i++) {
            var a = new IntervalVector(12);
            var b = new IntervalVector(4);
            for (int k = 0; k < 12; k++) a.set(k, interval());
            for (int k = 0; k < 4; k++) b.set(k, interval());
            BigDecimal sum = BigDecimal.ZERO;
            for (int k = 0; k < 4; k++)
                sum =
                        sum.add(
                                new BigDecimal(within(a.get(1 + 3 * k)))
                                        .multiply(new BigDecimal(within(b.get(k)))));
            assertTrue(Exactly.contains(a.dot(1, 3, b), sum));
        }
    }

    @Test
    void upwardSumsAndNormsAreNotBelowTheExactOnes() {
        for (int i = 0; i < 1000; i++) {
            double[] x = new double[50];
            BigDecimal sum = BigDecimal.ZERO;
            BigDecimal squares = BigDecimal.ZERO;
            for (int k = 0; k < 50; k++) {
                x[k] = number();
                sum = sum.add(new BigDecimal(x[k]).abs());
                squares = squares.add(new BigDecimal(x[k]).pow(2));
            }
            assertTrue(new BigDecimal(Upward.sum(x, 0, 50)).compareTo(sum) >= 0);
            BigDecimal norm = new BigDecimal(Upward.norm(x));
            assertTrue(norm.multiply(norm).compareTo(squares) >= 0);
        }
        assertEquals(5, Upward.norm(new double[] {3, 4}), 1e-13);
    }
}
