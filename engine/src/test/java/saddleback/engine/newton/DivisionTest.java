package saddleback.engine.newton;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** What steps do to eigendirections, and the choice of a damping. */
class DivisionTest {

    @ParameterizedTest
    @CsvSource({
        // eigenvalue, rate, gradient descent, damping, damped, saddle-free
        "4, 0.1, 0.6, 1, 0.2, 0.2",
        "-4, 0.1, 1.4, 1, -0.3333333333333333, 1.8",
        "-4, 0.1, 1.4, 6, 3, 1.4",
        "0, 0.1, 1, 1, 1, 1",
        "4, 0.1, 0.6, 0, 0, 0",
        "-4, 0.1, 1.4, 0, 0, 2",
        "0, 0.1, 1, 0, 1, 1"
    })
    void multipliersInClosedForm(
            double eigenvalue,
            double rate,
            double descent,
            double damping,
            double damped,
            double free) {
        assertEquals(descent, Multiplier.gradientDescent(eigenvalue, rate), 1e-15);
        assertEquals(eigenvalue == 0 ? 1 : 0, Multiplier.newton(eigenvalue));
        assertEquals(damped, Multiplier.dampedNewton(eigenvalue, damping), 1e-15);
        assertEquals(free, Multiplier.saddleFree(eigenvalue, damping), 1e-15);
    }

    /** The multiplier is what the step does to a point of the quadratic sum of λ v²/2. */
    @Test
    void stepsMultiplyDistancesByTheMultiplier() {
        double[] values = {-2, -0.1, 0, 0.3, 5};
        double[] at = {1, -2, 3, 4, 5};
        double[] gradient = new double[5];
        for (int i = 0; i < 5; i++) gradient[i] = values[i] * at[i];
        var model = new LocalModel(values, new double[25], gradient);
        for (Division d : Division.values())
            for (double damping : new double[] {0, 1e-3, 1}) {
                double[] c = d.step(model, damping);
                for (int i = 0; i < 5; i++)
                    assertEquals(d.multiplier(values[i], damping) * at[i], at[i] + c[i], 1e-14);
            }
    }

    private static final LocalModel ONE =
            new LocalModel(new double[] {1}, new double[] {1}, new double[] {-1});

    @Test
    void theSmallestValueWinsAndTheFirstOfEqualOnes() {
        var grid = new DampingGrid(List.of(1.0, 0.5, 0.25));
        var all = grid.best(ONE, Division.SIGNED, _ -> 7);
        assertEquals(1.0, all.damping());
        assertEquals(7, all.value());
        var nearest = grid.best(ONE, Division.SIGNED, c -> Math.abs(c[0] - 0.66));
        assertEquals(0.5, nearest.damping());
        assertArrayEquals(new double[] {1 / 1.5}, nearest.components());
    }

    @Test
    void valuesThatAreNotFiniteNeverWin() {
        var grid = new DampingGrid(List.of(1.0, 0.5, 0.25));
        double[] values = {Double.NaN, 3, Double.NEGATIVE_INFINITY};
        int[] calls = {0};
        var best = grid.best(ONE, Division.SIGNED, _ -> values[calls[0]++]);
        assertEquals(0.5, best.damping());
        assertFalse(grid.best(ONE, Division.SIGNED, _ -> Double.NaN).found());
    }

    @Test
    void dampingsArePositive() {
        assertThrows(IllegalArgumentException.class, () -> new DampingGrid(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new DampingGrid(List.of(1.0, 0.0)));
        assertThrows(IllegalArgumentException.class, () -> new DampingGrid(List.of(Double.NaN)));
    }

    @Test
    void aHessianThatIsNotFiniteGivesAModelOfNaN() {
        var m = LocalModel.of(new double[] {1, Double.NaN, Double.NaN, 1}, new double[] {1, 1});
        assertEquals(Double.NaN, m.values()[0]);
        assertEquals(Double.NaN, m.change(new double[] {1, 1}));
        assertEquals(Double.NaN, ShiftedStep.inRegion(m, 1).components()[0]);
    }
}
