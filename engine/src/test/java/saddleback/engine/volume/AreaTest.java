package saddleback.engine.volume;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import saddleback.engine.formula.Formula;
import saddleback.engine.run.Progress;

class AreaTest {
    private static final Formula TOY = Formula.parse("(x*y-1)^2");

    private static Enclosure area(
            String formula, Rectangle in, double x, double y, double level, double tolerance) {
        return Area.of(
                Formula.parse(formula)::over,
                in,
                new Area.Start(x, y),
                level,
                tolerance,
                Progress.NONE);
    }

    /** c (1 + ln(R²/c)) for c = 1 ± root of epsilon: integrals of c/x, cut at R. */
    @ParameterizedTest
    @CsvSource({"2, 0.5572170", "10, 1.8447674", "100, 3.6868354", "10000, 7.3709716"})
    void theValleyOfTheToyHasItsArea(double r, double area) {
        Enclosure found =
                Area.of(
                        TOY::over,
                        Rectangle.of(0, 0, r, r),
                        new Area.Start(1, 1),
                        0.04,
                        1e-4,
                        Progress.NONE);
        double plus = 1 + Math.sqrt(0.04);
        double minus = 1 - Math.sqrt(0.04);
        double exact =
                plus * (1 + Math.log(r * r / plus)) - minus * (1 + Math.log(r * r / minus));
        assertEquals(area, exact, 1e-7);
        assertTrue(found.low() <= exact && exact <= found.high(), found.low() + " " + found.high());
        assertTrue(found.high() - found.low() <= 1e-4 * found.high());
        assertTrue(found.precise() && found.reachesBorder());
    }

    @Test
    void anEllipseHasItsArea() {
        Enclosure e = area("x^2+4*y^2", Rectangle.of(-3, -3, 5, 4), 0.1, 0, 1, 1e-6);
        assertTrue(e.low() <= Math.PI / 2 && Math.PI / 2 <= e.high());
        assertTrue(e.precise());
        assertFalse(e.reachesBorder());
    }

    @Test
    void theOtherMinimumDoesNotCount() {
        // level sets of (x²-1)² + y² below 1 are two pieces; below 1.5 they are one
        Rectangle in = Rectangle.of(-3, -3, 3, 3);
        Enclosure right = area("(x^2-1)^2+y^2", in, 1, 0, 0.9, 1e-4);
        Enclosure left = area("(x^2-1)^2+y^2", in, -1, 0, 0.9, 1e-4);
        Enclosure both = area("(x^2-1)^2+y^2", in, 1, 0, 1.5, 1e-4);
        assertTrue(right.precise() && left.precise() && both.precise());
        assertEquals(simpson(0.9) / 2, right.low(), 2e-4);
        assertEquals(right.low(), left.low(), 2e-4);
        assertEquals(simpson(1.5), both.low(), 1e-3);
    }

    @Test
    void aNarrowNeckIsFound() {
        Rectangle in = Rectangle.of(-3, -3, 3, 3);
        Enclosure both = area("(x^2-1)^2+y^2", in, 1, 0, 1.0001, 1e-3);
        assertTrue(both.precise());
        assertEquals(simpson(1.0001), both.low(), 4e-3);
    }

    /** The area of (x²-1)² + y² below c: the integral of 2 root(c - (x²-1)²), midpoint rule. */
    private static double simpson(double c) {
        int n = 4_000_000;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double x = -3 + 6 * (i + 0.5) / n;
            double left = c - (x * x - 1) * (x * x - 1);
            if (left > 0) sum += 2 * Math.sqrt(left) * 6 / n;
        }
        return sum;
    }

    @Test
    void nothingIsClaimedWhereTheFunctionHasNoValue() {
        Enclosure e = area("sqrt(x)+y^2", Rectangle.of(-1, -1, 1, 1), 0.1, 0, 0.5, 1e-2);
        // the integral of sqrt x from x = 0 with sqrt x < 0.5 - y² is that of (0.5 - y²)²
        double exact = 2 * Math.sqrt(0.5) * (0.25 - 0.5 / 3 + 0.25 / 5);
        assertTrue(e.low() <= exact && exact <= e.high(), e.low() + " " + e.high());
    }

    @Test
    void theStartLiesInside() {
        assertThrows(
                IllegalArgumentException.class,
                () -> area("x", Rectangle.of(0, 0, 1, 1), 2, 0, 1, 1e-3));
    }
}
