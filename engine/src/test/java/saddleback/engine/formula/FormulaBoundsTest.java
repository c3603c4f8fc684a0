package saddleback.engine.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.interval.FirstOrder;
import saddleback.engine.interval.Interval;

import java.util.SplittableRandom;

class FormulaBoundsTest {

    /** Values and derivatives by automatic differentiation at points of the rectangle. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "5x^2 - y^2",
                "x^3 - 3xy^2 + x^-2",
                "(x*y-1)^2",
                "sin(x)cos(2y) + tan(x y/30)",
                "exp(-x^2-y^2) log(6+x+y)",
                "sqrt(9+x y) + abs(y-0.5)",
                "atan(x/(5+y)) + tanh(x)*sinh(y) + cosh(x-y)",
                "asin(x/4) * acos(y/4)",
                "(4+x)^(1+y) + 2^x + (4+y)^2.5",
                "(x-y)/(x+y+10)",
                "x^3 - y^5 + 1/(x+9)",
                "-x^4 + x",
                "cos(3x) + 1"
            })
    void boundsHoldValuesAndDerivatives(String text) {
        Formula f = Formula.parse(text);
        var random = new SplittableRandom(7);
        for (int i = 0; i < 300; i++) {
            double size = Math.pow(10, -6 * random.nextDouble());
            double x0 = -2 + 4 * random.nextDouble();
            double y0 = -2 + 4 * random.nextDouble();
            FirstOrder in = f.over(new Interval(x0, x0 + size), new Interval(y0, y0 + size));
            for (int k = 0; k < 5; k++) {
                double x = k == 0 ? x0 : x0 + size * random.nextDouble() * (1 - 1e-9);
                double y = k == 0 ? y0 : y0 + size * random.nextDouble() * (1 - 1e-9);
                Jet at = f.jet(x, y);
                holds(in.value(), at.value(), size);
                holds(in.dx(), at.dx(), size);
                holds(in.dy(), at.dy(), size);
            }
        }
    }

    /** The point's own value is known to rounding. */
    private static void holds(Interval in, double value, double size) {
        double rounding = 1e-13 * (1 + Math.abs(value));
        assertTrue(
                !(value < in.low() - rounding) && !(value > in.high() + rounding),
                () -> value + " in " + in + " over " + size);
    }

    @Test
    void extremesBetweenTheEndsCount() {
        assertEquals(new Interval(-1, 1), over("sin(x)", 0, 5).value().within(-1, 1));
        assertEquals(1, over("cos(x)", -1, 1).value().high());
        assertEquals(0, over("x^2", -1, 2).value().low());
        assertEquals(0, over("sqrt(x*x+y*y)", -1, 1).value().low());
        assertEquals(new Interval(-1, 1), over("abs(x)", -1, 1).dx());
    }

    @Test
    void boundsAreTightWhereAVariableStandsOnce() {
        Interval crest = over("cos(3x)+1", -0.1, 0.2).value();
        assertEquals(2, crest.high(), 1e-14);
        assertEquals(Math.cos(0.6) + 1, crest.low(), 1e-14);
        Interval square = over("(x-1)^2", 0, 3).value();
        assertEquals(0, square.low());
        assertEquals(4, square.high(), 1e-14);
        Interval fall = over("cos(x)", 1, 2).value();
        assertEquals(Math.cos(2), fall.low(), 1e-15);
        assertEquals(Math.cos(1), fall.high(), 1e-15);
    }

    @Test
    void aFormulaKnowsItsVariables() {
        assertFalse(Formula.parse("cos(3x)+1").hasY());
        assertTrue(Formula.parse("x + sin(2^y)").hasY());
    }

    @Test
    void nothingIsKnownWhereThereIsNoValue() {
        assertTrue(Double.isNaN(over("log(x)", -1, 1).value().high()));
        assertTrue(Double.isNaN(over("sqrt(x)", -1, 1).value().high()));
        assertTrue(Double.isNaN(over("asin(x)", 0, 2).value().high()));
        assertEquals(Double.POSITIVE_INFINITY, over("1/x", -1, 1).value().high());
        assertEquals(Double.POSITIVE_INFINITY, over("tan(x)", 1, 2).value().high());
    }

    private static FirstOrder over(String text, double from, double to) {
        return Formula.parse(text).over(new Interval(from, to), Interval.ZERO);
    }
}
