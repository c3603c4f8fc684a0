package saddleback.engine.reparam;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import saddleback.engine.linalg.Vectors;

/** The maps of figure 5 and of appendix A. */
class CoordinateMapsTest {
    /** Rows of the specification: L = cos 3 theta + 1, all nine curvatures 9 before. */
    @ParameterizedTest
    @CsvSource({
        "0.5,  0.1282346, 0.5129378, 900,       0.5129378, 1e-7, 1e-9",
        "-0.4, 2216.897,  722.438,   0.2260698, 722.438,   1e-3, 1e-7"
    })
    void curvaturesOfFigureFive(
            double a,
            double first,
            double second,
            double third,
            double fourth,
            double tolerance,
            double atCentre) {
        double[] minima = {-Math.PI, -Math.PI / 3, Math.PI / 3, Math.PI};
        double[] expected = {first, second, third, fourth};
        var map = new PowerCoordinates(new double[] {Math.PI / 3}, a, 0.01);
        for (int i = 0; i < 4; i++) {
            double[] eta = map.coordinates(new double[] {minima[i]}, new double[1]);
            double[] slope = new double[1];
            map.at(eta).jacobian(new double[] {1}, slope);
            assertEquals(
                    expected[i], 9 * slope[0] * slope[0], i == 2 ? 900 * atCentre : tolerance);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.01", "-0.4, 0.01", "-0.499, 1e-6", "3, 1e-4", "0.25, 7", "-0.3, 1e3"})
    void theInverseOfThePowerScaleIsExactToRounding(double a, double b) {
        var scale = new PowerScale(a, b);
        for (double t = 1e-12; t < 1e6; t *= 1.7) {
            double y = scale.of(t);
            assertEquals(t, scale.inverse(y), 4e-15 * t * (1 + 1 / (1 + 2 * a)));
            assertEquals(-scale.inverse(y), scale.inverse(-y));
        }
        assertEquals(0, scale.inverse(0));
    }

    @Test
    void rangesOfThePowerMapAreChecked() {
        assertThrows(IllegalArgumentException.class, () -> new PowerMap(-0.5, 1));
        assertThrows(IllegalArgumentException.class, () -> new PowerMap(0.5, 0));
        assertEquals(1.5, new PowerScale(0, 0).of(1.5));
    }

    @Test
    void thePowerMapDividesTheHessianByItsScaleAtTheCentre() {
        var loss = R2.loss();
        Step step = new PowerMap(0.5, 0.01).apply(R2.place(), loss);
        double[] h = loss.hessian(R2.weights());
        double[] now =
                new Reparametrised(loss, step.after().parametrisation())
                        .hessian(step.after().coordinates());
        for (int i = 0; i < h.length; i++) h[i] *= 100;
        assertEquals(0, Nets.difference(h, now), 1e-13);
        assertEquals(16 * Math.log(0.1), step.logDeterminant(), 1e-12);
        assertArrayEquals(R2.weights(), step.after().weights());
    }

    @Test
    void theRadialMapMultipliesTheHessianByTheRadiiSquared() {
        var loss = R2.loss();
        Step step = new RadialMap(0.2, 0.5, 1).apply(R2.place(), loss);
        double[] h = loss.hessian(R2.weights());
        double[] now =
                new Reparametrised(loss, step.after().parametrisation())
                        .hessian(step.after().coordinates());
        for (int i = 0; i < h.length; i++) h[i] *= 0.16;
        assertEquals(0, Nets.difference(h, now), 1e-13);
        assertEquals(16 * Math.log(2.5), step.logDeterminant(), 1e-12);
        assertArrayEquals(R2.weights(), step.after().weights());
    }

    @Test
    void theRadialMapIsThatOfTheAppendix() {
        var scale = new RadialScale(0.2, 0.5, 1);
        assertEquals(0.25, scale.of(0.1), 1e-16);
        assertEquals(0.5, scale.of(0.2), 1e-16);
        assertEquals(0.75, scale.of(0.6), 1e-15);
        assertEquals(1, scale.of(1));
        assertEquals(3, scale.of(3));
        for (double r = 0.01; r < 2; r += 0.01)
            assertEquals(r, scale.inverse().of(scale.of(r)), 1e-14);
        assertThrows(IllegalArgumentException.class, () -> new RadialMap(0.2, 1.5, 1));
    }

    /** (psi/r) I + (psi' - psi/r) u u' against differences of the map itself, in each piece. */
    @Test
    void theRadialJacobianIsThatOfTheAppendix() {
        var map = new RadialCoordinates(R2.weights(), new RadialScale(0.2, 0.5, 1));
        double[] u = Nets.random("direction", 16);
        Vectors.scale(u, 1 / Vectors.norm(u));
        double[] v = Nets.random("along", 16);
        for (double r : new double[] {0.1, 0.7, 1.5}) {
            double[] at = Nets.moved(R2.weights(), r, u);
            double[] jv = new double[16];
            map.at(at).jacobian(v, jv);
            double[] up = new double[16];
            double[] down = new double[16];
            double h = 1e-6;
            map.weights(Nets.moved(at, h, v), up);
            map.weights(Nets.moved(at, -h, v), down);
            for (int i = 0; i < 16; i++) assertEquals((up[i] - down[i]) / (2 * h), jv[i], 1e-8);
        }
    }

    @Test
    void beyondTheOuterRadiusNothingMoves() {
        var map = new RadialCoordinates(R2.weights(), new RadialScale(0.2, 0.5, 1));
        double[] far = Nets.moved(R2.weights(), 1, Nets.random("far", 16));
        double[] w = new double[16];
        map.weights(far, w);
        assertArrayEquals(far, w);
        assertEquals(0, map.at(far).logDeterminant());
        assertTrue(map.at(R2.weights()).logDeterminant() < 0);
    }

    @Test
    void inputsInAnotherUnitLeaveParametersAlone() {
        Step step = new InputScale(10).apply(R2.place(), R2.loss());
        assertEquals(10, step.after().inputScale());
        assertArrayEquals(R2.weights(), step.after().coordinates());
        assertEquals(1, step.undone().inputScale());
        assertEquals(0, step.logDeterminant());
    }
}
