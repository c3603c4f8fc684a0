package saddleback.engine.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.SplittableRandom;

class FormulaTest {
    private static final String CHARACTERS = "xyep3.2(+-*/^) sincoalqrtbh#é";
    private static final String[] WORDS = {
        "x", "y", "2", ".5", "1e3", "+", "-", "*", "/", "^", "(", ")", "sin(", "log(", "pi", "e",
        "abs(", " ", "xy", "sqrt(", "tanh("
    };

    /** Values at x = 0.7, y = -1.3, worked out in Java. */
    @Test
    void binds() {
        double x = 0.7;
        double y = -1.3;
        is(-Math.pow(x, 2), "-x^2");
        is(Math.pow(2, 9), "2^3^2");
        is(Math.pow(2, -x), "2^-x");
        is(2 - 3 - 4, "2 - 3 - 4");
        is(24.0 / 4 / 3, "24/4/3");
        is(3 * x * y * y, "3xy^2");
        is(2 * (x + 1) * (y - 1), "2(x+1)(y-1)");
        is(2 * Math.E * x, "2ex");
        is(2000 * x, "2e3x");
        is(Math.PI * x, "pix");
        is(x * Math.sin(y), "xsin(y)");
        is(x * Math.exp(y), "xexp(y)");
        is(1.0 / 2 * x, "1/2*x");
        is(x * -y, "x*-y");
        is(x + y, "x--y");
        is(Math.abs(y) + Math.log(x) + Math.sqrt(x), "abs(y)+log(x)+sqrt(x)");
        is(
                Math.tan(x) + Math.asin(x) + Math.acos(x) + Math.atan(y),
                "tan(x)+asin(x)+acos(x)+atan(y)");
        is(
                Math.sinh(x) + Math.cosh(x) + Math.tanh(x) + Math.cos(x),
                "sinh(x)+cosh(x)+tanh(x)+cos(x)");
        is(0.5 + 1.5e-3, ".5 + 1.5E-3");
    }

    private static void is(double value, String text) {
        assertEquals(value, Formula.parse(text).value(0.7, -1.3), 1e-14, text);
        assertEquals(value, Formula.parse(text).jet(0.7, -1.3).value(), 1e-14, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "sin(x     | formula: ')' at character 6, was end",
                "(x + y    | formula: ')' at character 7, was end",
                "x + * y   | formula: a number, a name or '(' at character 5, was *",
                "x y )     | formula: an operator or the end at character 5, was )",
                "x2        | formula: an operator or the end at character 2, was 2",
                "sin x     | formula: '(' behind sin at character 5, was x",
                "1/2x      | formula: '*' or parentheses behind a division at character 4, was x",
                "x # y     | formula: a number, a name or one of +-*/^() at character 3, was #",
                "1e999     | formula: a number up to 1.8e308 at character 1, was 1e999",
                "x^        | formula: a number, a name or '(' at character 3, was end",
                "\"\"      | formula: a number, a name or '(' at character 1, was end",
            })
    void aWrongFormulaIsMarked(String text, String message) {
        var e = assertThrows(IllegalArgumentException.class, () -> Formula.parse(text));
        assertEquals(message, e.getMessage());
    }

    @Test
    void anUnknownNameIsMarkedWhereItBegins() {
        var e = assertThrows(IllegalArgumentException.class, () -> Formula.parse("2x + xfoo(y)"));
        String message = String.valueOf(e.getMessage());
        assertTrue(message.startsWith("formula: one of x, y, pi, e, sin, "), message);
        assertTrue(message.endsWith(" at character 7, was foo"), message);
    }

    @Test
    void depthAndLengthEnd() {
        String deep = "(".repeat(101) + "x" + ")".repeat(101);
        assertThrows(IllegalArgumentException.class, () -> Formula.parse(deep));
        String signs = "-".repeat(500) + "x";
        assertThrows(IllegalArgumentException.class, () -> Formula.parse(signs));
        String powers = "x^".repeat(400) + "x";
        assertThrows(IllegalArgumentException.class, () -> Formula.parse(powers));
        String sum = "x+".repeat(499) + "x";
        assertEquals(500, Formula.parse(sum).value(1, 0));
        assertEquals(500, Formula.parse(sum).jet(1, 0).dx());
        assertThrows(IllegalArgumentException.class, () -> Formula.parse("x+" + sum));
    }

    /** Any text gives a formula with values, or is refused with the place of the mistake. */
    @Test
    void anyTextIsReadOrMarked() {
        var random = new SplittableRandom(1);
        int read = 0;
        for (int i = 0; i < 40_000; i++) {
            var text = new StringBuilder();
            int length = 1 + random.nextInt(12);
            for (int c = 0; c < length; c++)
                if (i % 2 == 0) text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
                else text.append(WORDS[random.nextInt(WORDS.length)]);
            read += isReadOrMarked(text.toString()) ? 1 : 0;
        }
        assertTrue(read > 1000, "many are formulas, was " + read);
    }

    private static boolean isReadOrMarked(String text) {
        try {
            Formula f = Formula.parse(text);
            double value = f.value(0.4, 0.3);
            assertEquals(value, f.jet(0.4, 0.3).value(), 0.0, text);
            return true;
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            assertTrue(message.matches("(?s)formula: .+ at character \\d+, was .+"), message);
            int at =
                    Integer.parseInt(message.replaceAll("(?s).* at character (\\d+), was.*", "$1"));
            assertTrue(at >= 1 && at <= text.length() + 1, message + " in " + text);
            return false;
        }
    }

    /** Central differences of values and of first derivatives. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "5x^2 - y^2",
                "x^3 - 3xy^2",
                "(x^2-1)^2 + 10(y-x^2)^2",
                "sin(x)cos(2y) + tan(x y/3)",
                "exp(-x^2-y^2) log(3+x+y)",
                "sqrt(4+x y) + abs(y-5)",
                "atan(x/(2+y)) + tanh(x)*sinh(y) + cosh(x-y)",
                "asin(x/3) * acos(y/4)",
                "(2+x)^(1+y) + 2^x + (3+y)^2.5 + (2+x)^-3",
                "-x^2*-y / (1+x^2)"
            })
    void derivativesAreThoseOfTheValues(String text) {
        Formula f = Formula.parse(text);
        double h = 1e-5;
        for (double x : new double[] {-0.8, 0.3, 1.1})
            for (double y : new double[] {-0.6, 0.2, 0.9}) {
                Jet at = f.jet(x, y);
                assertTrue(at.isFinite(), text);
                Jet right = f.jet(x + h, y);
                Jet left = f.jet(x - h, y);
                Jet over = f.jet(x, y + h);
                Jet below = f.jet(x, y - h);
                near((f.value(x + h, y) - f.value(x - h, y)) / (2 * h), at.dx(), text);
                near((f.value(x, y + h) - f.value(x, y - h)) / (2 * h), at.dy(), text);
                near((right.dx() - left.dx()) / (2 * h), at.dxx(), text);
                near((over.dx() - below.dx()) / (2 * h), at.dxy(), text);
                near((over.dy() - below.dy()) / (2 * h), at.dyy(), text);
            }
    }

    private static void near(double expected, double actual, String text) {
        assertEquals(expected, actual, 1e-7 * (1 + Math.abs(expected)), text);
    }

    @Test
    void derivativesOfTheMonkeySaddleInClosedForm() {
        Jet at = Formula.parse("x^3 - 3xy^2").jet(0.4, 0.3);
        assertEquals(0.4 * 0.4 * 0.4 - 3 * 0.4 * 0.09, at.value(), 1e-16);
        assertEquals(3 * (0.16 - 0.09), at.dx(), 1e-15);
        assertEquals(-6 * 0.12, at.dy(), 1e-15);
        assertEquals(2.4, at.dxx(), 1e-15);
        assertEquals(-1.8, at.dxy(), 1e-15);
        assertEquals(-2.4, at.dyy(), 1e-15);
        Jet zero = Formula.parse("x^3 - 3xy^2").jet(0, 0);
        assertEquals(
                new Jet(0, 0, 0, 0, 0, 0),
                new Jet(
                        zero.value() + 0.0,
                        zero.dx() + 0.0,
                        zero.dy() + 0.0,
                        zero.dxx() + 0.0,
                        zero.dxy() + 0.0,
                        zero.dyy() + 0.0));
    }

    @Test
    void whereThereIsNoValueItIsNotFinite() {
        assertTrue(Double.isNaN(Formula.parse("log(x)").value(-1, 0)));
        assertTrue(Double.isNaN(Formula.parse("sqrt(x)").value(-1, 0)));
        assertTrue(Double.isInfinite(Formula.parse("1/x").value(0, 0)));
        assertTrue(!Formula.parse("1/x").jet(0, 0).isFinite());
    }
}
