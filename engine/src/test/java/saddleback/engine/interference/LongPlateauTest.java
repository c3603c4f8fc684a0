package saddleback.engine.interference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.run.Progress;

/** A plateau of a million units of time, and of a hundred million. */
class LongPlateauTest {
    private static Course run(double second) {
        return new Flow(1e-10, 100_000, 0.95, 1e12)
                .of(Learners.two(0.06, second, 1, Variant.ON_POLICY), Progress.NONE);
    }

    /**
     * With a = 1 - J_1 and c = J_2 near the corner, C = (ac)² / (a + c)³ is constant to leading
     * order, a = c = 8C at the closest, with a speed of 256 C² (the specification, section ii).
     */
    @ParameterizedTest
    @CsvSource({"1e-3, 1e6", "1e-4, 1e8", "1e-5, 1e10"})
    void theCornersInvariantHolds(double second, double time) {
        Course course = run(second);
        assertTrue(course.totalTime() > time);
        Plateau plateau = course.plateaus().getFirst();
        double c = Math.sqrt(plateau.speed()) / 16;
        int near = 0;
        for (Moment moment : course.moments()) {
            double first = moment.failure()[0];
            double other = moment.success()[1];
            if (first + other > 0.01 || moment.success()[0] < 0.5) continue;
            near++;
            double invariant = Math.pow(first * other, 2) / Math.pow(first + other, 3);
            assertEquals(1, invariant / c, 10 * (first + other) + 1e-8);
        }
        assertTrue(near > 50);
    }

    /**
     * J_1(t), J_2(t) and 1 - J_2(-t), 1 - J_1(-t) obey the same equations, so that a course looks
     * the same from both sides of the moment at which it passes J = 1.
     */
    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 1e-5})
    void bothSidesAreTheSame(double second) {
        Course course = run(second);
        assertEquals(1, course.plateaus().size());
        Plateau plateau = course.plateaus().getFirst();
        double middle = (plateau.from() + plateau.until()) / 2;
        assertEquals(middle, plateau.time(), 1e-6 * middle);
        assertEquals(1, plateau.performance(), 1e-9);
        assertEquals(plateau.before(), plateau.after(), 1e-8 * plateau.before());
    }

    /** b = c β follows κ times the sum of the contexts' weights, whatever happens. */
    @Test
    void theBiasFollowsTheWeights() {
        Course course = run(1e-3);
        double[] start = course.states()[0];
        for (double[] state : course.states())
            for (int arm = 0; arm < 2; arm++)
                assertEquals(apart(start, arm), apart(state, arm), 1e-13);
    }

    private static double apart(double[] state, int arm) {
        return state[4 + arm] - state[arm] - state[2 + arm];
    }
}
