package saddleback.engine.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.interval.Interval;

final class CubeFormulaTest {

    private static void is(double value, String text) {
        assertEquals(value, Formula.ofCube(text).value(0.7, -1.3, 2.5), 1e-14, text);
    }

    /** Values at (0.7, -1.3, 2.5), worked out in Java. */
    @Test
    void variablesHaveNumbers() {
        is(0.7 + 2 * -1.3 - 2.5, "z1 + 2z2 - z3");
        is(0.7 * -1.3 * 2.5, "z1z2z3");
        is(Math.pow(Math.sin(Math.PI * 0.7), 2), "sin(pi z1)^2");
        is(Math.E * 0.7 * 0.7, "exz1");
        is(Math.pow(2.5, 2) - 0.7 * -1.3, "z3^2 - xy");
    }

    @Test
    void theLastVariableCounts() {
        assertEquals(0, Formula.ofCube("1 + pi").variables());
        assertEquals(1, Formula.ofCube("z1 + x").variables());
        assertEquals(2, Formula.ofCube("z2").variables());
        assertEquals(3, Formula.ofCube("z1 z3").variables());
        assertEquals(2, Formula.parse("x y").variables());
        assertTrue(Formula.ofCube("z2").hasY());
    }

    @Test
    void xAndYAreZ1AndZ2() {
        Formula z = Formula.ofCube("z1^2 z2 + exp(z1)");
        assertEquals(Formula.parse("x^2 y + exp(x)").jet(0.3, 0.8), z.jet(0.3, 0.8));
    }

    @Test
    void thirdVariablesHaveNoDerivatives() {
        Formula z = Formula.ofCube("z1 + z3");
        assertThrows(IllegalArgumentException.class, () -> z.jet(0, 0));
        assertThrows(
                IllegalArgumentException.class, () -> z.over(Interval.of(1), Interval.of(2)));
    }

    @Test
    void thePlaneHasXAndYAlone() {
        String plane = message(() -> Formula.parse("z1"));
        assertEquals("one of x, y, pi, e", plane.substring(9, 27));
        String cube = message(() -> Formula.ofCube("1 + z4"));
        assertTrue(cube.startsWith("formula: one of z1, z2, z3, x, y, pi, e, sin, "), cube);
        assertTrue(cube.endsWith(" at character 5, was z4"), cube);
    }

    private static String message(org.junit.jupiter.api.function.Executable read) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, read).getMessage());
    }
}
