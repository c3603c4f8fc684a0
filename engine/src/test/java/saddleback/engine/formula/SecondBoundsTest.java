package saddleback.engine.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.interval.Interval;
import saddleback.engine.interval.SecondOrder;

import java.util.List;
import java.util.Random;

/** Bounds of second derivatives against those at points, which are commons-math's. */
class SecondBoundsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "3",
                "x y - 2 y + 1",
                "sin(x y) cos(x + 2 y)",
                "tan(0.6 x) + 1",
                "asin(0.4 x y) - acos(0.5 y)",
                "atan(3 x - y)",
                "sinh(x) cosh(y)",
                "tanh(2 x - 3 y)",
                "exp(-x^2 - y^2)",
                "log(1 + x^2 + y)",
                "sqrt(0.1 + x + y^2)",
                "abs(x - 3) y",
                "(x + 2 y)^3",
                "(0.1 + x)^2.5",
                "(1 + x)^(y)",
                "1 / (0.3 + x y)",
                "(0.2 + y)^(-2)",
                "(sin(pi x) sin(pi y))^2 + 0.3 x"
            })
    void theyHoldTheDerivativesAtPoints(String text) {
        Formula formula = Formula.parse(text);
        var random = new Random(11);
        for (int i = 0; i < 60; i++) {
            double width = i < 10 ? 0 : random.nextDouble() / 4;
            double x = random.nextDouble();
            double y = random.nextDouble();
            SecondOrder f =
                    formula.over(List.of(new Interval(x, x + width), new Interval(y, y + width)));
            for (int p = 0; p < 20; p++) {
                Jet jet =
                        formula.jet(
                                x + width * random.nextDouble(), y + width * random.nextDouble());
                holds(f.value(), jet.value());
                holds(f.slope().get(0), jet.dx());
                holds(f.slope().get(1), jet.dy());
                holds(f.bend(0, 0), jet.dxx());
                holds(f.bend(0, 1), jet.dxy());
                holds(f.bend(1, 1), jet.dyy());
                double norm =
                        Math.abs(jet.dxx() + jet.dyy()) / 2
                                + Math.hypot((jet.dxx() - jet.dyy()) / 2, jet.dxy());
                assertTrue(f.curvature() >= norm * (1 - 1e-12));
                if (width == 0) assertEquals(norm, f.curvature(), 1e-3 * norm + 1e-9);
            }
        }
    }

    /** commons-math's values are off by some roundings themselves. */
    private static void holds(Interval bounds, double x) {
        double off = 1e-12 * Math.max(1, Math.abs(x));
        assertTrue(bounds.low() - off <= x && x <= bounds.high() + off, () -> bounds + " " + x);
    }

    /** Second derivatives of z1 z2 + z2 z3: eigenvalues 0 and plus and minus the root of 2. */
    @Test
    void threeVariables() {
        Interval any = new Interval(0, 1);
        SecondOrder f = Formula.ofCube("z1 z2 + z2 z3").over(List.of(any, any, any));
        assertTrue(f.curvature() >= Math.sqrt(2));
        assertEquals(Math.sqrt(2), f.curvature(), 1e-3);
        assertEquals(1, f.bend(2, 1).low(), 1e-15);
        assertEquals(0, f.bend(0, 2).high());
    }

    @Test
    void kinksAndPolesHaveNoBoundedCurvature() {
        Interval unit = new Interval(0, 1);
        for (String text : List.of("abs(x - 0.5)", "sqrt(x)", "log(x)", "1 / (x - 0.5)"))
            assertEquals(
                    Double.POSITIVE_INFINITY,
                    Formula.parse(text).over(List.of(unit, unit)).curvature());
    }
}
