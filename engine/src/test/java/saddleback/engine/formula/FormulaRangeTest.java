package saddleback.engine.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.interval.Interval;

import java.util.Random;

class FormulaRangeTest {
    private static final double ROUNDING = 1e-13;

    private static Interval range(String formula, double x0, double x1) {
        return Formula.parse(formula).range(new Interval(x0, x1), Interval.of(0.5));
    }

    /** Values at places drawn in intervals drawn at random lie in the range of the interval. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "cos(3x)+1",
                "sin(x)*y - 2x",
                "tan(x/3)",
                "asin(x/5)+acos(y/5)",
                "atan(x*y)",
                "sinh(x)-cosh(y)",
                "tanh(x)/(2+y^2)",
                "exp(-x^2) + log(5+y)",
                "sqrt(5+x)*abs(y)",
                "(x*y-1)^2",
                "x^3 - y^5",
                "x^(-2)",
                "(x+5)^1.5",
                "(x+5)^y",
                "2^x",
                "1/x",
                "-x^4+x"
            })
    void holdsTheValues(String text) {
        Formula f = Formula.parse(text);
        var random = new Random(7);
        for (int n = 0; n < 2000; n++) {
            double size = Math.pow(10, -4 * random.nextDouble());
            Interval x = drawn(random, size);
            Interval y = drawn(random, size);
            Interval r = f.range(x, y);
            for (int i = 0; i < 10; i++) {
                double a = x.low() + random.nextDouble() * (x.high() - x.low());
                double b = y.low() + random.nextDouble() * (y.high() - y.low());
                double v = f.value(a, b);
                double slack = ROUNDING * (1 + Math.abs(v));
                assertFalse(v < r.low() - slack || v > r.high() + slack, x + " " + y + " " + v);
            }
        }
    }

    private static Interval drawn(Random random, double size) {
        double at = -4.9 + 9.8 * random.nextDouble();
        return new Interval(at, Math.min(4.95, at + size));
    }

    @Test
    void isTightWhereAVariableStandsOnce() {
        Interval crest = range("cos(3x)+1", -0.1, 0.2);
        assertEquals(2, crest.high(), 1e-14);
        assertEquals(Math.cos(0.6) + 1, crest.low(), 1e-14);
        Interval square = range("(x-1)^2", 0, 3);
        assertEquals(0, square.low());
        assertEquals(4, square.high(), 1e-14);
        Interval fall = range("cos(x)", 1, 2);
        assertEquals(Math.cos(2), fall.low(), 1e-15);
        assertEquals(Math.cos(1), fall.high(), 1e-15);
        assertEquals(-1, range("sin(x)", 4, 5).low());
    }

    @Test
    void saysNothingWhereThereIsNoValue() {
        assertTrue(Double.isNaN(range("log(x)", -1, 1).low()));
        assertTrue(Double.isNaN(range("sqrt(x)", -1, 1).high()));
        assertTrue(Double.isNaN(range("asin(x)", 0, 2).high()));
        assertEquals(Double.POSITIVE_INFINITY, range("1/x", -1, 1).high());
    }

    @Test
    void knowsItsVariables() {
        assertFalse(Formula.parse("cos(3x)+1").hasY());
        assertTrue(Formula.parse("x + sin(2^y)").hasY());
    }
}
