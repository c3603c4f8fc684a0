package saddleback.engine.labs.reparametrisation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import saddleback.engine.run.Run;

class PlaneTest {
    private static PlaneResult of(
            PlaneLoss loss, double epsilon, double radius, double... extents) {
        return PlaneStudy.of(
                new PlaneSettings(
                        loss,
                        new Window(-2, 2, 21),
                        new Window(-2, 2, 41),
                        epsilon,
                        radius,
                        extents),
                Run.unwatched());
    }

    private static PlaneLoss.Expression formula(String text) {
        return new PlaneLoss.Expression(text, new PlaneLoss.Spot(0, 0), new PlaneLoss.Spot(1, 0));
    }

    /** The closed form of the area, to the digits that numpy gave, and the bounds around it. */
    @ParameterizedTest
    @CsvSource({"2, 0.5572170", "10, 1.8447674", "100, 3.6868354", "1e4, 7.3709716"})
    void areaOfTheProduct(double extent, double expected) {
        SquareArea a = of(PlaneLoss.Product.defaults(), 0.04, 0.25, extent).areas().getFirst();
        assertEquals(expected, a.closedForm(), 5e-8);
        assertTrue(a.low() <= a.closedForm() && a.closedForm() <= a.high(), a.toString());
        assertEquals(expected, a.middle(), 1e-3 * expected);
        assertTrue(a.high() - a.low() <= 1e-3 * a.high(), a.toString());
    }

    /** Each factor e of R adds 4 times the root of epsilon. */
    @Test
    void theAreaGrowsWithoutEnd() {
        var areas = of(PlaneLoss.Product.defaults(), 0.04, 0.25, 100, 1e4).areas();
        double slope = (areas.get(1).closedForm() - areas.get(0).closedForm()) / Math.log(100);
        assertEquals(0.8, slope, 1e-12);
        double measured = (areas.get(1).middle() - areas.get(0).middle()) / Math.log(100);
        assertEquals(0.8, measured, 2e-3);
    }

    @Test
    void areaOfADiscAndOfTwo() {
        SquareArea one = of(formula("x^2+y^2"), 0.25, 0.1, 2).areas().getFirst();
        assertTrue(one.low() <= Math.PI / 4 && Math.PI / 4 <= one.high(), one.toString());
        assertEquals(Math.PI / 4, one.middle(), 1e-3);
        assertTrue(Double.isNaN(one.closedForm()));
        // discs of radius 1/2 around (0, 0) and (2, 0): only the first hangs together with it
        SquareArea two = of(formula("abs((x-1)^2-1)*4/5 + y^2"), 0.2, 0.1, 4).areas().getFirst();
        SquareArea both = of(formula("abs((x-1)^2-1)*4/5 + y^2"), 2, 0.1, 4).areas().getFirst();
        assertTrue(two.high() < both.low() / 2);
        SquareArea cut = of(formula("x^2+y^2"), 0.25, 0.1, 0.1).areas().getFirst();
        assertEquals(0.04, cut.middle(), 1e-9);
    }

    @Test
    void curvatureAlongTheHyperbola() {
        PlaneResult r = of(new PlaneLoss.Product(1, 0.1, 0.1, 3), 0.04, 0.25, 2);
        assertArrayEquals(new double[] {0, 200.02}, r.other().eigenvalues(), 1e-9);
        assertArrayEquals(new double[] {0, 4}, r.at().eigenvalues(), 1e-12);
        for (Ball b : r.along()) {
            double a = b.at().x();
            assertEquals(2 * (a * a + 1 / (a * a)), b.eigenvalues()[1], 1e-9);
            assertEquals(0, b.value(), 1e-30);
        }
        assertEquals(1, r.along().getFirst().at().x());
        assertEquals(0.1, r.along().getLast().at().x(), 1e-15);
    }

    @Test
    void boxesOfTheoremTwo() {
        PlaneResult r = of(new PlaneLoss.Product(1, 0.25, 0.1, 4), 0.04, 0.25, 2);
        assertEquals(22.0 / 9, r.factor(), 1e-14);
        double worst = Math.pow(1.1 * 1.1 - 1, 2);
        for (Box b : r.boxes()) {
            assertEquals(0.04, b.area(), 1e-16);
            assertEquals(worst, b.worst(), 1e-14);
            assertEquals(1, b.x() * b.y(), 1e-14);
            for (Box o : r.boxes()) assertEquals(b.x() != o.x(), b.disjoint(o));
        }
    }

    /** Against the greatest of 100,000 places on the circle; the loss is convex enough there. */
    @ParameterizedTest
    @CsvSource({"1, 0.25", "0.25, 0.25", "0.1, 0.05", "3, 1"})
    void theWorstOfADisc(double a, double radius) {
        Ball b = of(new PlaneLoss.Product(a, 1, a / 10, 2), 0.04, radius, 2).at();
        double most = 0;
        for (int i = 0; i < 100_000; i++) {
            double t = 2 * Math.PI * i / 100_000;
            double x = a + radius * Math.cos(t);
            double y = 1 / a + radius * Math.sin(t);
            most = Math.max(most, Math.pow(x * y - 1, 2));
        }
        assertEquals(most, b.worst().low(), 1e-6 * (1 + most));
        assertTrue(b.worst().high() >= most * (1 - 1e-14));
        assertTrue(b.worst().high() - b.worst().low() <= 2e-6 * (1 + most));
        assertTrue(Math.hypot(b.whereX() - a, b.whereY() - 1 / a) <= radius * (1 + 1e-14));
        assertEquals(b.worst().low(), b.sharpness().low());
    }

    /** A smooth peak, a peak with edges, and a constant function. */
    @ParameterizedTest
    @CsvSource({"1 - x^2 - y^2, 1", "2 - abs(x) - 3*abs(y), 2", "x - x + 5, 5"})
    void theWorstMayLieInside(String text, double most) {
        var at = new PlaneLoss.Spot(0.1, 0.2);
        Ball b = of(new PlaneLoss.Expression(text, at, at), 0.04, 1, 2).at();
        assertEquals(most, b.worst().low(), 1e-5);
        assertTrue(b.worst().high() >= most && b.worst().high() <= most + 1e-5, b.toString());
    }

    @Test
    void aDiscThatReachesTheAxisHasTheConstantFunctionInIt() {
        PlaneResult r = of(PlaneLoss.Product.defaults(), 0.04, 0.25, 2);
        assertTrue(r.other().reachesConstant());
        assertFalse(r.at().reachesConstant());
        assertTrue(r.other().worst().low() >= 1);
        assertTrue(r.at().worst().high() < 0.5);
    }

    @Test
    void refusals() {
        LineTest.assertRefused(
                "half: below theta1, was 1.0", () -> new PlaneLoss.Product(1, 1, 1, 2));
        LineTest.assertRefused(
                "extents[1]: above 2.0 and at most 1000000, was 1.0",
                () -> of(PlaneLoss.Product.defaults(), 0.04, 0.25, 2, 1));
        LineTest.assertRefused(
                "at: where the formula has a value, was (0.0, 0.0)", () -> formula("log(x)"));
    }
}
