package saddleback.engine.labs.reparametrisation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.run.Progress;

import java.util.List;
import java.util.Objects;

class LineTest {
    private static final String TWO_WELLS = "1 - exp(-(x+1.5)^2) - exp(-8*(x-1.5)^2)";

    private static LineResult of(
            String formula, double epsilon, @Nullable SwapSettings swap, CoordinateMap... maps) {
        return LineStudy.of(
                new LineSettings(
                        formula,
                        new Window(-Math.PI, Math.PI, 201),
                        1,
                        epsilon,
                        List.of(maps),
                        9,
                        swap),
                Progress.NONE);
    }

    private static double[] curvatures(LineResult r, Mapped m) {
        double[] all = m.flatness().stream().mapToDouble(Flatness::curvature).toArray();
        return java.util.stream.IntStream.range(0, all.length)
                .filter(i -> r.points().get(i).minimum())
                .mapToDouble(i -> all[i])
                .toArray();
    }

    private static void assertClose(double[] expected, double[] actual) {
        assertEquals(expected.length, actual.length);
        for (int i = 0; i < expected.length; i++)
            assertEquals(expected[i], actual[i], 1e-6 * expected[i]);
    }

    /** The numbers of figure 5's map on cos 3x + 1, computed by the closed form in numpy. */
    @Test
    void curvaturesOfTheCosineInOtherCoordinates() {
        LineResult r =
                of(
                        "cos(3x)+1",
                        0.5,
                        null,
                        new CoordinateMap.PowerMap(0.5, 0.01),
                        new CoordinateMap.PowerMap(-0.4, 0.01),
                        new CoordinateMap.RadialMap(0.2, 0.5, 1));
        assertEquals(7, r.points().size());
        assertEquals(Math.PI / 3, r.points().get(r.chosen()).at(), 1e-15);
        assertClose(new double[] {9, 9, 9, 9}, curvatures(r, r.original()));
        assertClose(
                new double[] {0.1282346, 0.5129378, 900, 0.5129378},
                curvatures(r, r.maps().get(0)));
        assertClose(
                new double[] {2216.897, 722.438, 0.2260698, 722.438},
                curvatures(r, r.maps().get(1)));
        assertClose(new double[] {9, 9, 9 * 0.16, 9}, curvatures(r, r.maps().get(2)));
    }

    /** 1 - cos 3d is below 1/2 for |3d| below pi/3, and at most 1 - cos 1.5 within 1/2. */
    @Test
    void widthAndSharpnessOfTheCosineInClosedForm() {
        LineResult r = of("cos(3x)+1", 0.5, null, new CoordinateMap.PowerMap(0.5, 0.01));
        Flatness f = r.original().flatness().get(r.chosen());
        double width = 2 * Math.PI / 9;
        assertTrue(f.width().low() <= width && width <= f.width().high());
        assertEquals(width, f.width().low(), 1e-12);
        assertEquals(width, f.width().high(), 1e-12);
        assertEquals(1 - Math.cos(1.5), f.worst().low(), 1e-7);
        assertTrue(f.worst().contains(1 - Math.cos(1.5)) || f.worst().radius() < 1e-15);
        assertEquals(1 - Math.cos(1.5), f.sharpness().low(), 1e-7);
        Flatness m = r.maps().getFirst().flatness().get(r.chosen());
        double half = Math.PI / 9;
        assertEquals(2 * Math.sqrt(half * half + 0.01) * half, m.width().low(), 1e-12);
        assertEquals(0, m.eta(), 1e-15);
        for (int i = 0; i < r.x().length; i++)
            assertEquals(
                    Math.sqrt(Math.pow(r.x()[i] - Math.PI / 3, 2) + 0.01)
                            * (r.x()[i] - Math.PI / 3),
                    r.maps().getFirst().eta()[i],
                    1e-13);
    }

    /** A valley that nothing closes is told to be at least so wide. */
    @Test
    void anOpenValleyHasNoUpperBound() {
        LineResult r = of("1 - exp(-x^2)", 2, null);
        Flatness f = r.original().flatness().get(r.chosen());
        assertEquals(Double.POSITIVE_INFINITY, f.width().high());
        assertTrue(f.width().low() >= 2 * Math.PI);
    }

    @Test
    void eachMapHasItsInverseAndSlope() {
        for (CoordinateMap map :
                List.of(
                        new CoordinateMap.Identity(),
                        new CoordinateMap.PowerMap(0.5, 0.01),
                        new CoordinateMap.PowerMap(-0.49, 0.3),
                        new CoordinateMap.PowerMap(3, 1e-6),
                        new CoordinateMap.RadialMap(0.2, 0.5, 1)))
            for (double t : new double[] {-2.5, -0.7, -0.11, 0, 0.05, 0.4, 1.7}) {
                assertEquals(t, map.from(map.to(t)), 1e-14 + 1e-12 * Math.abs(t), map.toString());
                double h = 1e-6;
                double slope = (map.to(t + h) - map.to(t - h)) / (2 * h);
                assertEquals(slope, map.slope(t), 1e-5 * (1 + slope), map.toString());
            }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.5})
    void aSwapTurnsEveryOrderRound(double epsilon) {
        LineResult r = of(TWO_WELLS, epsilon, new SwapSettings(-1, 1));
        Swap s = Objects.requireNonNull(r.swap());
        assertEquals(-1.5, r.points().get(s.flatter()).at(), 1e-3);
        assertEquals(1.5, r.points().get(s.sharper()).at(), 1e-3);
        assertTrue(s.curvature());
        assertTrue(s.width());
        assertTrue(s.sharpness());
        List<Flatness> before = r.original().flatness();
        List<Flatness> after = s.mapped().flatness();
        double was = before.get(s.sharper()).curvature() / before.get(s.flatter()).curvature();
        double is = after.get(s.flatter()).curvature() / after.get(s.sharper()).curvature();
        assertTrue(is >= was * (1 - 1e-9), was + " " + is);
    }

    @Test
    void aSwapOfEqualsMakesOneTwiceAsSharp() {
        LineResult r = of("cos(3x)+1", 0.5, new SwapSettings(-1, 1));
        Swap s = Objects.requireNonNull(r.swap());
        List<Flatness> after = s.mapped().flatness();
        assertEquals(
                2, after.get(s.flatter()).curvature() / after.get(s.sharper()).curvature(), 1e-6);
    }

    @Test
    void pointsOfOtherFunctions() {
        assertEquals(0, of("exp(x)", 0.1, null).points().size());
        assertEquals(-1, of("exp(x)", 0.1, null, CoordinateMap.PowerMap.defaults()).chosen());
        LineResult quartic = of("x^4", 0.0001, null);
        assertEquals(0, quartic.points().getFirst().at());
        assertEquals(0, quartic.points().getFirst().curvature());
        assertEquals(0.2, quartic.original().flatness().getFirst().width().low(), 1e-12);
        assertEquals(0, of("1/x", 0.1, null).points().size());
        assertEquals(1, of("log(x^2+1)", 0.1, null).points().size());
    }

    @Test
    void refusals() {
        assertRefused("formula: of x alone, was x*y", () -> of("x*y", 1, null));
        assertRefused(
                "settings.line.swap: places near two minima, was 1.0 and 1.2",
                () -> of("cos(3x)", 1, new SwapSettings(1, 1.2)));
        assertRefused(
                "until: above from, 0.5, and to, 0.2, was 0.4",
                () -> new CoordinateMap.RadialMap(0.5, 0.2, 0.4));
        assertRefused(
                "a: above -0.5 and at most 10, was -0.5",
                () -> new CoordinateMap.PowerMap(-0.5, 0.01));
        assertFalse(
                new CoordinateMap.PowerMap(-0.4, 0.01).equals(CoordinateMap.PowerMap.defaults()));
    }

    static void assertRefused(String message, org.junit.jupiter.api.function.Executable what) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, what).getMessage());
    }

    @Test
    void dotsAreRegularInTheOldCoordinate() {
        LineResult r = of("cos(3x)+1", 0.5, null, new CoordinateMap.Identity());
        assertEquals(9, r.dots().length);
        for (int i = 0; i < 9; i++) assertEquals(-Math.PI + i * Math.PI / 4, r.dots()[i], 1e-15);
        double[] moved = new double[9];
        for (int i = 0; i < 9; i++) moved[i] = r.dots()[i] - Math.PI / 3;
        assertArrayEquals(moved, r.maps().getFirst().dots(), 1e-14);
    }
}
