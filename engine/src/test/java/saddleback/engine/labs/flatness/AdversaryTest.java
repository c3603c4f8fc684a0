package saddleback.engine.labs.flatness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Norms that are known functions of the factor. */
class AdversaryTest {

    /**
     * Of the loss (xy - 1)² at (1, 1), curvature 2 (a² + 1/a²) at (a, 1/a); here with blocks of
     * other sizes, so that the norm first falls as a does.
     */
    private static double norm(double first, double second, double t) {
        return first * Math.exp(2 * t) + second * Math.exp(-2 * t);
    }

    @Test
    void theFlattestBecomesTheSharpest() {
        double[] first = {0.3, 20, 1e-3, 5, 0.01};
        double[] second = {7, 0.5, 40, 1, 0.2};
        double[] before = new double[5];
        for (int i = 0; i < 5; i++) before[i] = norm(first[i], second[i], 0);
        var adversary = new Adversary(before);
        double[] after = new double[5];
        for (int i = 0; i < 5; i++) {
            int n = i;
            double t = adversary.find(i, Math.log(1000), at -> norm(first[n], second[n], at));
            after[i] = norm(first[i], second[i], t);
            assertEquals(Math.log(adversary.target(i)), Math.log(after[i]), adversary.tolerance());
            assertTrue(t >= 0 && t <= Math.log(1000));
        }
        for (int i = 0; i < 5; i++)
            for (int j = 0; j < 5; j++)
                if (before[i] < before[j]) assertTrue(after[i] > after[j], i + " and " + j);
    }

    @Test
    void noFactorIsBeyondTheSpread() {
        var adversary = new Adversary(new double[] {1, 1e12});
        assertEquals(Math.log(100), adversary.find(0, Math.log(100), t -> Math.exp(2 * t)), 1e-15);
    }

    @Test
    void whoIsNotFiniteTakesNoPart() {
        var adversary = new Adversary(new double[] {1, Double.NaN, 0, 4});
        assertTrue(Double.isNaN(adversary.target(1)));
        assertTrue(Double.isNaN(adversary.target(2)));
        assertEquals(4, adversary.target(3), 1e-15);
        assertEquals(0, adversary.find(1, 3, _ -> Double.NaN), 0);
    }
}
